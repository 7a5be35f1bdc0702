// The front server of the tests: on a publication of its own, with a Next that each test plays.
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import {
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { en } from '@/campaign/messages/en';
import { wordsOf } from '@/campaign/messages/interface-words';
import type { AddedLanguage, Snapshot } from '@/campaign/snapshot';
import { closeDatabase, sqliteClient } from '@/server/database';
import { PageStore } from '@/server/front/page-store';
import { routeRequests } from '@/server/front/route-request';

type AnswerOfNext = (request: IncomingMessage, answer: ServerResponse) => void;

export const publication = 'a'.repeat(32);
const scriptText = 'self.__next_f=[1]';
/** Of the script in each page that Next makes. */
export const scriptHash = createHash('sha256').update(scriptText).digest('base64');

const folder = mkdtempSync(path.join(tmpdir(), 'pawcard-front-'));
let server: Server;
let nextAnswers: AnswerOfNext;
/** The inner paths that Next has rendered in the test that runs. */
export let rendered: string[];

/** What Next answers for the rest of this test. */
export function letNextAnswer(answers: AnswerOfNext): void {
  nextAnswers = answers;
}

/** Called once in a file: the server runs for all of its tests. */
export function useFrontServer(): void {
  beforeAll(async () => {
    vi.stubEnv('DATA_DIR', folder);
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('SITE_URL', 'https://cats.example');
    vi.stubEnv('TRUSTED_PROXIES', '0');
    await sqliteClient().execute(
      'CREATE TABLE publications (id TEXT PRIMARY KEY, holds_from TEXT, data TEXT, created_at TEXT)',
    );
    await sqliteClient().execute({
      sql: "INSERT INTO publications VALUES (?, '2020-01-01T00:00:00.000Z', ?, '2020-01-01')",
      args: [publication, JSON.stringify(inSpanishToo())],
    });
    const front = {
      handleByNext: (incoming: IncomingMessage, answer: ServerResponse) =>
        nextAnswers(incoming, answer),
      pages: new PageStore(render),
      knownPaths: new Set(['_next', 'admin', 'api']),
    };
    server = createServer(routeRequests(front));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });

  beforeEach(() => {
    rendered = [];
    nextAnswers = (_, answer) => answer.end('next');
  });

  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await closeDatabase();
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });
}

/** Spanish has its reporting pages only; for the rest French stands in. */
function inSpanishToo(): Snapshot {
  const added: AddedLanguage = { pages: ['report'], fallback: 'fr', words: wordsOf(en) };
  const { locales, ...snapshot } = defaultSnapshot();
  return { ...snapshot, locales: [...locales, 'es'], addedLanguages: { es: added } };
}

/** What Next would make of an inner path. */
async function render(innerPath: string) {
  rendered.push(innerPath);
  const [, locale, , name = 'home'] = innerPath.split('/');
  const status = innerPath.endsWith('/XX') ? 404 : 200;
  const html = `<html lang="${locale}"><h1>${name}</h1>${'x'.repeat(2000)}<script>${scriptText}</script>`;
  return { status, html };
}

const port = () => (server.address() as AddressInfo).port;

/** As a browser would, without following where it is led. */
export const get = (pathname: string, headers: Record<string, string> = {}) =>
  fetch(`http://127.0.0.1:${port()}${pathname}`, { redirect: 'manual', headers });

export const send = (method: string, pathname: string, body?: BodyInit) =>
  fetch(`http://127.0.0.1:${port()}${pathname}`, { method, body });

/** Without the tidying that fetch does to paths. */
export function rawGet(pathname: string, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>(
    (resolve, reject) => {
      const outgoing = request({ host: '127.0.0.1', port: port(), path: pathname, headers });
      outgoing.on('error', reject);
      outgoing.on('response', (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const { statusCode: status = 0, headers: given } = answer;
          resolve({ status, headers: given, body: Buffer.concat(chunks) });
        });
      });
      outgoing.end();
    },
  );
}
