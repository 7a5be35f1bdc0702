// Run before serving, by itself: brings the database up to date, fills an empty one with the default
// campaign, and lets the first administrator in. Ends with an error code if any step fails, so that
// nothing is served from a half-prepared database.
import config from '@payload-config';
import { getPayload } from 'payload';
import { logError } from '@/server/log';
import { completeSettings } from './set-up/complete-settings';
import { welcomeFirstAdministrator } from './set-up/first-administrator';
import { keepEarlierSignOffs } from './set-up/keep-earlier-sign-offs';
import { layOutAddressNotes } from './set-up/lay-out-address-notes';
import { layOutFigureLibrary } from './set-up/lay-out-figure-library';
import { migrateDatabase } from './set-up/migrate-database';
import { publishPendingChanges } from './set-up/publish-pending-changes';
import { seedCampaign } from './set-up/seed-campaign';
import { seedWritingGuides } from './set-up/seed-writing-guides';
import { lockSetUp } from './set-up/set-up-lock';

async function prepareDatabase(): Promise<void> {
  const unlock = await lockSetUp();
  try {
    const payload = await getPayload({ config });
    await migrateDatabase(payload);
    await seedWritingGuides(payload);
    await seedCampaign(payload);
    await completeSettings(payload);
    await keepEarlierSignOffs(payload);
    await layOutFigureLibrary(payload);
    await layOutAddressNotes(payload);
    await publishPendingChanges(payload);
    await welcomeFirstAdministrator(payload);
  } finally {
    await unlock();
  }
}

try {
  await prepareDatabase();
  // Payload keeps its connections open.
  process.exit(0);
} catch (error) {
  logError('database-not-prepared', error);
  process.exit(1);
}
