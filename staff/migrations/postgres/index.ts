import * as migration_20261121_210141_initial from './20261121_210141_initial';

export const migrations = [
  {
    up: migration_20261121_210141_initial.up,
    down: migration_20261121_210141_initial.down,
    name: '20261121_210141_initial'
  },
];
