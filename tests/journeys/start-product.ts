// One running product for all journeys; its address reaches the tests through the environment.
import { startServer } from '../running-server';

export default async function startProduct() {
  const server = await startServer({ SITE_URL: '' });
  process.env.PAWCARD_TEST_URL = server.url;
  return server.stop;
}
