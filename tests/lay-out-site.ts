// Brings the database and the folder that the environment names to where they are after the first
// start, then ends. All desks of the tests begin as copies of it.
import config from '@payload-config';
import { getPayload } from 'payload';
import { completeSettings } from '@/staff/set-up/complete-settings';
import { migrateDatabase } from '@/staff/set-up/migrate-database';
import { seedCampaign } from '@/staff/set-up/seed-campaign';
import { seedWritingGuides } from '@/staff/set-up/seed-writing-guides';

const payload = await getPayload({ config });
await migrateDatabase(payload);
await seedWritingGuides(payload);
await seedCampaign(payload);
await completeSettings(payload);
await payload.destroy();
process.exit();
