// One running product for all journeys; its address reaches the tests through the environment. To walk
// through one that runs already, set PAWCARD_TEST_URL (its administrator must be the tests' own).
import { startServer } from '../running-server';

export default async function startProduct() {
  if (process.env.PAWCARD_TEST_URL) return;
  const server = await startServer({ SITE_URL: '' });
  process.env.PAWCARD_TEST_URL = server.url;
  return server.stop;
}
