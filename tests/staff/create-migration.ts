// Has Payload write the migration that leads from an empty database to today's collections, into the
// folder named. Connects to no database.
import config from '@payload-config';
import { BasePayload } from 'payload';

const [folder = ''] = process.argv.slice(2);
const payload = await new BasePayload().init({
  config,
  disableDBConnect: true,
  disableOnInit: true,
});
payload.db.migrationDir = folder;
await payload.db.createMigration({ migrationName: 'initial', payload });
process.exit(0);
