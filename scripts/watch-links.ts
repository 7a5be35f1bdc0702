// npm run watch:links: asks once for every published address of a reporting point or help line and says
// what was found, for a timetable of the operator's own. Uses the product's settings and data, and
// changes no address. Ends with 1 if an address is dead, with 2 if it could not look.
import { existsSync } from 'node:fs';

// Variables that are set already win over the file, as at the start of the product.
if (existsSync('.env')) process.loadEnvFile('.env');
const { closeDatabase } = await import('@/server/database');
const { sayOutcome } = await import('@/server/link-watch/say-outcome');
const { watchLinks } = await import('@/server/link-watch/watch-links');

try {
  const { exitCode, lines } = sayOutcome(await watchLinks({ everySeconds: 0 }));
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
} catch (error) {
  process.stderr.write(`The addresses could not be looked at: ${String(error)}\n`);
  process.exitCode = 2;
} finally {
  await closeDatabase();
}
