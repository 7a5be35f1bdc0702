// A server with one slow answer, drained as the product's is; says its port, then each step.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drainOnSignals } from '@/server/front/drain';
import { beforeShutdown } from '@/server/shutdown';

const server = createServer((_, answer) => {
  process.send?.({ step: 'asked' });
  setTimeout(() => answer.end('whole'), 400);
});
beforeShutdown('failing', async () => {
  throw new Error('cannot save');
});
beforeShutdown('saving', async () => {
  process.send?.({ step: 'saved' });
});
drainOnSignals(server, async () => {
  process.send?.({ step: 'closed' });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
