import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from '@libsql/client/sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteSingleWriter } from '@/server/sqlite-single-writer';

let folder: string;
let file: string;
let client: Client;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'pawcard-sqlite-'));
  file = path.join(folder, 'test.sqlite');
  client = openSqliteSingleWriter(file);
  await client.executeMultiple(`
    CREATE TABLE documents (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
    CREATE TABLE versions (document INTEGER NOT NULL REFERENCES documents(id), title TEXT NOT NULL);
  `);
});

afterEach(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

async function countOf(sql: string): Promise<number> {
  const { rows } = await client.execute(sql);
  return Number(rows[0]?.[0]);
}

/** A document and its version in one transaction, with a pause in which others may interfere. */
async function writePair(id: number): Promise<void> {
  const transaction = await client.transaction();
  try {
    await transaction.execute({ sql: 'INSERT INTO documents VALUES (?, ?)', args: [id, `t${id}`] });
    await new Promise((resolve) => setTimeout(resolve, 1));
    await transaction.execute({ sql: 'INSERT INTO versions VALUES (?, ?)', args: [id, `t${id}`] });
    await transaction.commit();
  } finally {
    transaction.close();
  }
}

describe('the connections', () => {
  test('leave one file that is the whole database when they are closed', async () => {
    await writePair(1);
    await client.execute('SELECT * FROM documents');
    client.close();
    const copy = path.join(folder, 'copy.sqlite');
    copyFileSync(file, copy);
    client = openSqliteSingleWriter(copy);
    expect(await countOf('SELECT count(*) FROM versions')).toBe(1);
  });

  test('are closed in the middle of a transaction, and lose what was not committed alone', async () => {
    await writePair(1);
    const transaction = await client.transaction();
    await transaction.execute("INSERT INTO documents VALUES (2, 'half')");
    expect(() => client.close()).not.toThrow();
    client = openSqliteSingleWriter(file);
    expect(await countOf('SELECT count(*) FROM documents')).toBe(1);
  });

  test('are closed while another process writes, and lose nothing', async () => {
    await writePair(1);
    const other = openSqliteSingleWriter(file);
    const reading = await other.transaction('read');
    await reading.execute('SELECT * FROM documents');
    expect(() => client.close()).not.toThrow();
    reading.close();
    other.close();
    client = openSqliteSingleWriter(file);
    expect(await countOf('SELECT count(*) FROM versions')).toBe(1);
  });

  test('are durable: write-ahead log, full synchronisation, foreign keys checked', async () => {
    const { rows: journal } = await client.execute('PRAGMA journal_mode');
    const { rows: synchronous } = await client.execute('PRAGMA synchronous');
    expect(journal[0]?.[0]).toBe('wal');
    expect(synchronous[0]?.[0]).toBe(2);
    await expect(client.execute("INSERT INTO versions VALUES (99, 'orphan')")).rejects.toThrow(
      /FOREIGN KEY/,
    );
  });

  test('keep the foreign keys checked after many transactions', async () => {
    for (let id = 1; id <= 5; id++) await writePair(id);
    await expect(client.execute("INSERT INTO versions VALUES (99, 'orphan')")).rejects.toThrow(
      /FOREIGN KEY/,
    );
  });

  test('refuse a write that hides in a plain read', async () => {
    await client.execute('SELECT 1');
    await expect(client.execute('select writefile from missing')).rejects.toThrow();
    const { rows } = await client.execute("INSERT INTO documents VALUES (1, 'a') RETURNING title");
    expect(rows[0]?.title).toBe('a');
  });
});

describe('concurrent writers', () => {
  test('all succeed and each transaction is whole', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, index) => writePair(index + 1)));
    expect(await countOf('SELECT count(*) FROM documents')).toBe(60);
    expect(await countOf('SELECT count(*) FROM versions')).toBe(60);
  });

  test('single statements wait for a running transaction instead of joining it', async () => {
    const transaction = await client.transaction();
    await transaction.execute("INSERT INTO documents VALUES (1, 'inside')");
    const outside = client.execute("INSERT INTO documents VALUES (2, 'outside')");
    await transaction.rollback();
    await outside;
    const { rows } = await client.execute('SELECT title FROM documents');
    expect(rows.map((row) => row.title)).toEqual(['outside']);
  });

  test('are told so when their turn does not come in time, and the next one still works', async () => {
    const impatient = openSqliteSingleWriter(file, { maxWaitSeconds: 0.05 });
    const held = await impatient.transaction();
    await expect(impatient.execute("INSERT INTO documents VALUES (1, 'a')")).rejects.toMatchObject({
      code: 'SQLITE_BUSY',
    });
    await held.commit();
    await impatient.execute("INSERT INTO documents VALUES (1, 'a')");
    impatient.close();
    expect(await countOf('SELECT count(*) FROM documents')).toBe(1);
  });

  test('in two clients of one file take turns', async () => {
    const other = openSqliteSingleWriter(file);
    const add = (to: Client, id: number) =>
      to.execute({ sql: 'INSERT INTO documents VALUES (?, ?)', args: [id, 'x'] });
    const held = await other.transaction();
    const waiting = add(client, 1);
    await held.execute("INSERT INTO documents VALUES (2, 'y')");
    await held.commit();
    await waiting;
    other.close();
    expect(await countOf('SELECT count(*) FROM documents')).toBe(2);
  });
});

describe('a transaction', () => {
  test('is invisible to readers until it is committed', async () => {
    const transaction = await client.transaction();
    await transaction.execute("INSERT INTO documents VALUES (1, 'a')");
    expect(await countOf('SELECT count(*) FROM documents')).toBe(0);
    await transaction.commit();
    expect(await countOf('SELECT count(*) FROM documents')).toBe(1);
  });

  test('that failed and was rolled back leaves nothing and frees the turn', async () => {
    const transaction = await client.transaction();
    await transaction.execute("INSERT INTO documents VALUES (1, 'a')");
    await expect(transaction.execute('INSERT INTO nowhere VALUES (1)')).rejects.toThrow();
    await transaction.rollback();
    await transaction.rollback();
    await writePair(1);
    expect(await countOf('SELECT count(*) FROM versions')).toBe(1);
  });

  test('that has ended takes no further statement, even while another one runs', async () => {
    const first = await client.transaction();
    await first.commit();
    const second = await client.transaction();
    await expect(first.execute("INSERT INTO documents VALUES (1, 'late')")).rejects.toMatchObject({
      code: 'TRANSACTION_CLOSED',
    });
    await expect(first.commit()).rejects.toMatchObject({ code: 'TRANSACTION_CLOSED' });
    expect(second.closed).toBe(false);
    await second.rollback();
  });

  test('that SQLite itself rolled back does not go on as single statements', async () => {
    const transaction = await client.transaction();
    await transaction.execute("INSERT INTO documents VALUES (1, 'a')");
    await expect(
      transaction.execute("INSERT OR ROLLBACK INTO documents VALUES (1, 'again')"),
    ).rejects.toThrow();
    await expect(transaction.execute("INSERT INTO documents VALUES (2, 'b')")).rejects.toThrow();
    await expect(transaction.commit()).rejects.toThrow();
    expect(await countOf('SELECT count(*) FROM documents')).toBe(0);
    await writePair(3);
  });
});

describe('two processes killed in the middle of writing', () => {
  test('lose nothing they acknowledged and leave no document without its version', async () => {
    let acknowledged = 0;
    for (let round = 1; round <= 3; round++) {
      const said = await Promise.all([
        writeUntilKilled(file, round * 10_000, 30 * round),
        writeUntilKilled(file, round * 10_000 + 5_000, 20 * round),
      ]);
      acknowledged += said[0] + said[1];
    }
    expect(acknowledged).toBeGreaterThan(0);
    expect(await countOf('SELECT count(*) FROM documents')).toBeGreaterThanOrEqual(acknowledged);
    expect(
      await countOf(
        'SELECT count(*) FROM documents WHERE id NOT IN (SELECT document FROM versions)',
      ),
    ).toBe(0);
    const { rows } = await client.execute('PRAGMA integrity_check');
    expect(rows[0]?.[0]).toBe('ok');
  });
});

/** Runs a writer that says each commit aloud; kills it some writes in; returns what it said. */
function writeUntilKilled(target: string, firstId: number, killAfterWrites: number) {
  const writer = path.join(import.meta.dirname, 'endless-sqlite-writer.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', writer, target, String(firstId)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split('\n').length > killAfterWrites) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(said.split('\n').length - 1));
  });
}
