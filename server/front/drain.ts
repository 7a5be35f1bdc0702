// Ends the server without cutting anybody off: no new connections, answers in flight are finished,
// what is in memory only is saved.
import type { Server } from 'node:http';
import { logInfo } from '../log';
import { runShutdownTasks } from '../shutdown';

const maxDrainMs = 10_000;

/**
 * Drains on SIGTERM, on SIGINT and when the process that started us is gone, then ends the process.
 * What comes twice (a terminal's Ctrl-C reaches parent and child) is heeded once.
 */
export function drainOnSignals(server: Server, close: () => Promise<void>): void {
  let isDraining = false;
  const drain = async (reason: string) => {
    if (isDraining) return;
    isDraining = true;
    logInfo('draining', { reason });
    await closeServer(server);
    await runShutdownTasks();
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void drain(signal));
  process.on('disconnect', () => void drain('parent gone'));
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
