import * as migration_20261121_195844_initial from './20261121_195844_initial';

export const migrations = [
  {
    up: migration_20261121_195844_initial.up,
    down: migration_20261121_195844_initial.down,
    name: '20261121_195844_initial'
  },
];
