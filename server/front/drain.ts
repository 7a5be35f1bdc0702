// Ends the server without cutting anybody off: no new connections, answers in flight are finished,
// what is in memory only is saved.
import type { Server } from 'node:http';
import { logInfo } from '../log';
import { runShutdownTasks } from '../shutdown';

const maxDrainMs = 10_000;

/** Drains on SIGTERM and SIGINT, then ends the process; a second signal ends it at once. */
export function drainOnSignals(server: Server, close: () => Promise<void>): void {
  let isDraining = false;
  const drain = async (signal: NodeJS.Signals) => {
    if (isDraining) process.exit(1);
    isDraining = true;
    logInfo('draining', { signal });
    await closeServer(server);
    await runShutdownTasks();
    await close();
    process.exit(0);
  };
  process.on('SIGTERM', (signal) => void drain(signal));
  process.on('SIGINT', (signal) => void drain(signal));
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Connections that were busy become idle after their answer: without this they stay open.
  const sweep = setInterval(() => server.closeIdleConnections(), 100);
  const timeout = setTimeout(() => server.closeAllConnections(), maxDrainMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(timeout);
}
