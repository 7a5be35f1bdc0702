// A web server that plays what the link watch meets: pages that are gone, slow, moved, endless or shut
// to programs. Remembers what it was asked, as "HEAD /page".
import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import path from 'node:path';

export interface WebOfFaults {
  /** "http://127.0.0.1:1234" */
  origin: string;
  port: string;
  asked: string[];
  /** Bytes of bodies that were taken from it. */
  sentBytes: () => number;
  /** The agent that asked last. */
  agent: () => string;
  close: () => Promise<void>;
}

type Play = (request: IncomingMessage, answer: ServerResponse) => unknown;

const status =
  (code: number, headers: http.OutgoingHttpHeaders = {}): Play =>
  (_, answer) =>
    answer.writeHead(code, headers).end();
const redirect = (code: number, location: string): Play => status(code, { Location: location });
const chunk = Buffer.alloc(64 * 1024, 'x');

/** Sends for as long as it is read. */
const endless: Play = ({ method }, answer) => {
  answer.writeHead(200, { 'Content-Type': 'text/html' });
  if (method === 'HEAD') return answer.end();
  const send = () => {
    while (!answer.destroyed && answer.write(chunk));
  };
  answer.on('drain', send);
  send();
};

const pages: Record<string, Play> = {
  '/works': status(200),
  '/gone': status(404),
  '/removed': status(410),
  '/broken': status(500),
  '/forbidden': status(403),
  '/too-many': status(429),
  '/sign-in': status(401),
  '/challenge': status(503, { 'cf-mitigated': 'challenge' }),
  '/silent': () => {},
  '/hangs-up': (request) => request.socket.destroy(),
  '/no-head': (request, answer) => {
    if (request.method === 'HEAD') answer.writeHead(405).end();
    else endless(request, answer);
  },
  '/head-hangs-up': (request, answer) => {
    if (request.method === 'HEAD') request.socket.destroy();
    else answer.writeHead(200).end('a page');
  },
  '/endless': endless,
  '/huge': (_, answer) => {
    answer.writeHead(200, { 'Content-Length': String(2 ** 40) });
    answer.write(chunk);
  },
  '/endless-head': ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    const more = setInterval(() => socket.write(`X-More: ${'x'.repeat(4000)}\r\n`), 5);
    socket.on('close', () => clearInterval(more));
    socket.on('error', () => {});
  },
  '/moved': redirect(301, '/halfway'),
  '/halfway': redirect(308, '/works'),
  '/moved-then-language': redirect(301, '/home'),
  '/home': redirect(302, '/works'),
  '/by-language': redirect(302, '/by-form'),
  '/by-form': redirect(307, '/works'),
  '/slash': redirect(301, '/slash/'),
  '/slash/': status(200),
  '/': status(200),
  '/en/': status(200),
  '/report/form': redirect(302, '/'),
  '/report/old': redirect(301, '/en/'),
  '/zw': redirect(302, '/en/'),
  '/index.html': redirect(302, '/'),
  '/moved-to-gone': redirect(301, '/gone'),
  '/circle': redirect(302, '/circle-back'),
  '/circle-back': redirect(302, '/circle'),
  '/to-itself': redirect(302, '/to-itself'),
  '/nowhere': status(301),
  '/to-a-file': redirect(302, 'file:///etc/passwd'),
  '/to-a-port': redirect(302, 'http://127.0.0.1:1/'),
  '/to-the-cloud': redirect(302, 'http://169.254.169.254/latest/meta-data'),
  '/to-mapped': redirect(301, 'http://[::ffff:10.0.0.1]/'),
};

export function startWebOfFaults(): Promise<WebOfFaults> {
  return listen((play) => http.createServer(play), 'http');
}

/** With a certificate that nobody has signed but itself. */
export function startSelfSignedWeb(): Promise<WebOfFaults> {
  const file = (name: string) => readFileSync(path.join(import.meta.dirname, name));
  const certificate = { key: file('self-signed-key.pem'), cert: file('self-signed.pem') };
  return listen((play) => https.createServer(certificate, play), 'https');
}

async function listen(
  create: (play: Play) => http.Server | https.Server,
  scheme: string,
): Promise<WebOfFaults> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  let agent = '';
  const server = create((request, answer) => {
    asked.push(`${request.method} ${request.url}`);
    agent = request.headers['user-agent'] ?? '';
    const [page] = (request.url ?? '').split('?');
    (pages[page ?? ''] ?? status(404))(request, answer);
  });
  let sent = 0;
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => {
      sockets.delete(socket);
      sent += socket.bytesWritten;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = String((server.address() as AddressInfo).port);
  return {
    origin: `${scheme}://127.0.0.1:${port}`,
    port,
    asked,
    sentBytes: () => sent + [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    agent: () => agent,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
