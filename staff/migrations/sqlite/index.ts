import * as migration_20261121_210131_initial from './20261121_210131_initial';
import * as migration_20261121_231221_accounts from './20261121_231221_accounts';
import * as migration_20261121_233221_editions from './20261121_233221_editions';
import * as migration_20261121_234758_proposals from './20261121_234758_proposals';
import * as migration_20261122_000217_sign_offs from './20261122_000217_sign_offs';
import * as migration_20261122_001811_figures from './20261122_001811_figures';
import * as migration_20261122_025905_languages from './20261122_025905_languages';
import * as migration_20261122_085334_rehearsal_remarks from './20261122_085334_rehearsal_remarks';
import * as migration_20261122_182216_kept_cards from './20261122_182216_kept_cards';
import * as migration_20261122_184016_counted_steps from './20261122_184016_counted_steps';
import * as migration_20261122_214025_confirmed_addresses from './20261122_214025_confirmed_addresses';
import * as migration_20261122_215736_watched_links from './20261122_215736_watched_links';
import * as migration_20261122_221640_country_texts from './20261122_221640_country_texts';
import * as migration_20261123_005043_takes_images from './20261123_005043_takes_images';
import * as migration_20261123_041047_looked_at_addresses from './20261123_041047_looked_at_addresses';

export const migrations = [
  {
    up: migration_20261121_210131_initial.up,
    down: migration_20261121_210131_initial.down,
    name: '20261121_210131_initial',
  },
  {
    up: migration_20261121_231221_accounts.up,
    down: migration_20261121_231221_accounts.down,
    name: '20261121_231221_accounts',
  },
  {
    up: migration_20261121_233221_editions.up,
    down: migration_20261121_233221_editions.down,
    name: '20261121_233221_editions',
  },
  {
    up: migration_20261121_234758_proposals.up,
    down: migration_20261121_234758_proposals.down,
    name: '20261121_234758_proposals',
  },
  {
    up: migration_20261122_000217_sign_offs.up,
    down: migration_20261122_000217_sign_offs.down,
    name: '20261122_000217_sign_offs',
  },
  {
    up: migration_20261122_001811_figures.up,
    down: migration_20261122_001811_figures.down,
    name: '20261122_001811_figures',
  },
  {
    up: migration_20261122_025905_languages.up,
    down: migration_20261122_025905_languages.down,
    name: '20261122_025905_languages',
  },
  {
    up: migration_20261122_085334_rehearsal_remarks.up,
    down: migration_20261122_085334_rehearsal_remarks.down,
    name: '20261122_085334_rehearsal_remarks',
  },
  {
    up: migration_20261122_182216_kept_cards.up,
    down: migration_20261122_182216_kept_cards.down,
    name: '20261122_182216_kept_cards',
  },
  {
    up: migration_20261122_184016_counted_steps.up,
    down: migration_20261122_184016_counted_steps.down,
    name: '20261122_184016_counted_steps',
  },
  {
    up: migration_20261122_214025_confirmed_addresses.up,
    down: migration_20261122_214025_confirmed_addresses.down,
    name: '20261122_214025_confirmed_addresses',
  },
  {
    up: migration_20261122_215736_watched_links.up,
    down: migration_20261122_215736_watched_links.down,
    name: '20261122_215736_watched_links',
  },
  {
    up: migration_20261122_221640_country_texts.up,
    down: migration_20261122_221640_country_texts.down,
    name: '20261122_221640_country_texts',
  },
  {
    up: migration_20261123_005043_takes_images.up,
    down: migration_20261123_005043_takes_images.down,
    name: '20261123_005043_takes_images',
  },
  {
    up: migration_20261123_041047_looked_at_addresses.up,
    down: migration_20261123_041047_looked_at_addresses.down,
    name: '20261123_041047_looked_at_addresses'
  },
];
