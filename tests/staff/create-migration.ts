// Has Payload write the migration that leads from the migrations in the folder named to today's
// collections, into that folder; none where nothing differs. Connects to no database.
import config from '@payload-config';
import { BasePayload } from 'payload';

const [folder = ''] = process.argv.slice(2);
const payload = await new BasePayload().init({
  config,
  disableDBConnect: true,
  disableOnInit: true,
});
payload.db.migrationDir = folder;
await payload.db.createMigration({ migrationName: 'missing', payload, skipEmpty: true });
process.exit(0);
