// Has Next render a page of a publication. Next only answers HTTP requests, so it gets one over a
// listener that is bound to this machine, answers nothing without this process's own token, and is
// never the one that visitors reach.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type RequestListener, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RenderedPage {
  status: number;
  html: string;
}

export interface PageRenderer {
  /** Where the inner listener is. */
  port: number;
  /** Renders the page at an inner path such as `/fr/<publication id>/report`. */
  render(innerPath: string): Promise<RenderedPage>;
  close(): void;
}

const tokenHeader = 'x-pawcard-internal';
const timeoutMs = 20_000;

/** Starts the inner listener in front of Next's handler. */
export async function startPageRenderer(handle: RequestListener): Promise<PageRenderer> {
  const token = randomBytes(32);
  const server = createServer((incoming, answer) => {
    const given = Buffer.from(String(incoming.headers[tokenHeader] ?? ''), 'hex');
    if (given.length !== token.length || !timingSafeEqual(given, token)) {
      answer.writeHead(404).end();
      return;
    }
    delete incoming.headers[tokenHeader];
    handle(incoming, answer);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    render: (innerPath) =>
      new Promise((resolve, reject) => {
        const outgoing = request({
          host: '127.0.0.1',
          port,
          path: innerPath,
          headers: { accept: 'text/html', [tokenHeader]: token.toString('hex') },
          timeout: timeoutMs,
        });
        outgoing.on('timeout', () => outgoing.destroy(new Error(`Rendering timed out`)));
        outgoing.on('error', reject);
        outgoing.on('response', (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => {
            const html = Buffer.concat(chunks).toString('utf8');
            resolve({ status: answer.statusCode ?? 500, html });
          });
        });
        outgoing.end();
      }),
    close: () => server.close(),
  };
}
