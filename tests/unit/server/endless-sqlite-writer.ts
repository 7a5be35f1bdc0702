// Writes pairs in transactions, four at a time, until it is killed; prints a line per commit.
import { writeSync } from 'node:fs';
import { openSqliteSingleWriter } from '@/server/sqlite-single-writer';

const [file = '', firstId = '1'] = process.argv.slice(2);
const client = openSqliteSingleWriter(file);
let nextId = Number(firstId);

async function writeForever(): Promise<never> {
  for (;;) {
    const id = nextId++;
    const transaction = await client.transaction();
    await transaction.execute({ sql: 'INSERT INTO documents VALUES (?, ?)', args: [id, 'x'] });
    await new Promise((resolve) => setImmediate(resolve));
    await transaction.execute({ sql: 'INSERT INTO versions VALUES (?, ?)', args: [id, 'x'] });
    await transaction.commit();
    writeSync(1, `${id}\n`);
  }
}

await Promise.all(Array.from({ length: 4 }, writeForever));
