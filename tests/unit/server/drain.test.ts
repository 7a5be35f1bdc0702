import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Said {
  port?: number;
  step?: string;
}

function startChild(): { child: ChildProcess; said: Said[] } {
  const file = path.join(import.meta.dirname, 'draining-server.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', file], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const said: Said[] = [];
  child.on('message', (message: Said) => said.push(message));
  return { child, said };
}

async function portOf(child: ChildProcess): Promise<number> {
  const [message] = (await once(child, 'message')) as [Said];
  return message.port ?? 0;
}

test('a server told to end finishes its answers, takes no new ones and saves what is left', async () => {
  const { child, said } = startChild();
  const port = await portOf(child);
  const asked = once(child, 'message');
  const answer = fetch(`http://127.0.0.1:${port}/`).then((response) => response.text());
  await asked;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  // The signal takes a moment; from then on nobody new is let in.
  let isOpen = true;
  while (isOpen) {
    isOpen = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(50) }).then(
      () => true,
      (error: Error) => error.name === 'TimeoutError',
    );
  }
  expect(await answer).toBe('whole');
  expect(await ended).toEqual([0, null]);
  expect(said.slice(-2).map(({ step }) => step)).toEqual(['saved', 'closed']);
});

test('a server whose parent is gone ends by itself', async () => {
  const { child } = startChild();
  await portOf(child);
  const ended = once(child, 'exit');
  child.disconnect();
  expect(await ended).toEqual([0, null]);
});
