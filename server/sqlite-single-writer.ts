// A libsql client with one connection that writes and one that reads. The stock client abandons its
// connection at each transaction() and reopens one without the pragmas: concurrent writes fail and
// a crash can leave half of a change. Must never let two writes of this process overlap.
import type {
  Client,
  InArgs,
  InStatement,
  ResultSet,
  Transaction,
  TransactionMode,
} from '@libsql/client/sqlite3';
import { LibsqlError, Sqlite3Client, Sqlite3Transaction } from '@libsql/client/sqlite3';
import Database from 'libsql';

/** How long a writer waits for its turn, in this process and for other processes together. */
const defaultMaxWaitSeconds = 15;
/** libsql blocks the event loop while SQLite waits, so SQLite waits briefly and we ask again. */
const busyTimeoutMs = 100;
const retryPauseMs = 20;

/** Opens (creates) the database file and returns a client for any number of concurrent callers. */
export function openSqliteSingleWriter(
  file: string,
  { maxWaitSeconds = defaultMaxWaitSeconds } = {},
): Client {
  return new SqliteSingleWriter(file, maxWaitSeconds * 1000);
}

class SqliteSingleWriter implements Client {
  readonly protocol = 'file';
  readonly #writeConnection: Database.Database;
  readonly #writer: Sqlite3Client;
  readonly #reader: Sqlite3Client;
  readonly #turns: WriteTurns;
  readonly #maxWaitMs: number;

  constructor(file: string, maxWaitMs: number) {
    this.#maxWaitMs = maxWaitMs;
    this.#turns = new WriteTurns(maxWaitMs);
    this.#writeConnection = openConnection(file);
    this.#writer = new Sqlite3Client(file, {}, this.#writeConnection, 'number');
    const readConnection = openConnection(file);
    readConnection.exec('PRAGMA query_only = ON');
    this.#reader = new Sqlite3Client(file, {}, readConnection, 'number');
  }

  get closed(): boolean {
    return this.#writer.closed;
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    const whole = typeof statement === 'string' ? { sql: statement, args: args ?? [] } : statement;
    if (isPlainRead(whole.sql)) return this.#reader.execute(whole);
    if (standsOutsideTransactions(whole.sql)) {
      return this.#takeTurn(() => this.#writer.execute(whole));
    }
    return this.#inTransaction((transaction) => transaction.execute(whole));
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#inTransaction((transaction) => transaction.batch(statements));
  }

  async migrate(statements: InStatement[]): Promise<ResultSet[]> {
    return this.#takeTurn(() => this.#writer.migrate(statements));
  }

  async executeMultiple(sql: string): Promise<void> {
    return this.#takeTurn(() => this.#writer.executeMultiple(sql));
  }

  /** Waits for the turn to write and keeps it until the transaction is committed or rolled back. */
  async transaction(_mode?: TransactionMode): Promise<Transaction> {
    const endTurn = await this.#turns.next();
    try {
      await this.#begin();
    } catch (error) {
      endTurn();
      throw error;
    }
    return new TurnTransaction(new Sqlite3Transaction(this.#writeConnection, 'number'), endTurn);
  }

  async sync(): Promise<undefined> {
    return undefined;
  }

  /** Leaves one file that is the whole database, unless another process has it open. */
  close(): void {
    this.#reader.close();
    try {
      if (!this.#writer.closed) this.#writeConnection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    } catch {
      // Closed in the middle of a transaction: what was committed stands in the file beside it.
    }
    this.#writer.close();
  }

  /**
   * Single writes get a transaction of their own too: after a statement that met another process's
   * lock, libsql leaves it unfinished, and SQLite then never commits the next one by itself although
   * it reports success. An explicit commit cannot be skipped silently.
   */
  async #inTransaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = await this.transaction();
    try {
      const result = await work(transaction);
      await transaction.commit();
      return result;
    } finally {
      transaction.close();
    }
  }

  async #takeTurn<T>(work: () => Promise<T>): Promise<T> {
    const endTurn = await this.#turns.next();
    try {
      return await work();
    } finally {
      endTurn();
    }
  }

  /** The only place that can meet another process's lock: nothing has happened yet, so it asks again. */
  async #begin(): Promise<void> {
    const deadline = Date.now() + this.#maxWaitMs;
    for (;;) {
      try {
        // exec finishes its statement on failure too; a prepared one would stay open (see above).
        this.#writeConnection.exec('BEGIN IMMEDIATE');
        return;
      } catch (error) {
        const isBusy =
          error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
        if (!isBusy) throw error;
        if (Date.now() > deadline) throw new LibsqlError(error.message, error.code);
        await new Promise((resolve) => setTimeout(resolve, retryPauseMs));
      }
    }
  }
}

/** A transaction on the write connection that gives up its turn however it ends. */
class TurnTransaction implements Transaction {
  readonly #inner: Sqlite3Transaction;
  readonly #endTurn: () => void;
  /** Asked of us and not of the connection: the connection may be in somebody else's transaction. */
  #hasEnded = false;

  constructor(inner: Sqlite3Transaction, endTurn: () => void) {
    this.#inner = inner;
    this.#endTurn = endTurn;
  }

  get closed(): boolean {
    return this.#hasEnded || this.#inner.closed;
  }

  async execute(statement: InStatement | string, args?: InArgs): Promise<ResultSet> {
    this.#assertOpen();
    return typeof statement === 'string'
      ? this.#inner.execute(statement, args)
      : this.#inner.execute(statement);
  }

  async batch(statements: InStatement[]): Promise<ResultSet[]> {
    this.#assertOpen();
    return this.#inner.batch(statements);
  }

  async executeMultiple(sql: string): Promise<void> {
    this.#assertOpen();
    return this.#inner.executeMultiple(sql);
  }

  async commit(): Promise<void> {
    this.#assertOpen();
    try {
      await this.#inner.commit();
    } finally {
      this.close();
    }
  }

  async rollback(): Promise<void> {
    this.close();
  }

  close(): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    try {
      this.#inner.close();
    } finally {
      this.#endTurn();
    }
  }

  #assertOpen(): void {
    if (this.#hasEnded) throw new LibsqlError('The transaction is closed', 'TRANSACTION_CLOSED');
  }
}

/** First come, first served; whoever waits longer than the limit is told so instead of hanging. */
class WriteTurns {
  readonly #maxWaitMs: number;
  readonly #waiting: (() => void)[] = [];
  #isTaken = false;

  constructor(maxWaitMs: number) {
    this.#maxWaitMs = maxWaitMs;
  }

  /** Resolves when it is the caller's turn, to the function that ends the turn. */
  async next(): Promise<() => void> {
    if (this.#isTaken) await this.#wait();
    this.#isTaken = true;
    return () => {
      const successor = this.#waiting.shift();
      if (successor) successor();
      else this.#isTaken = false;
    };
  }

  #wait(): Promise<void> {
    return new Promise((resolve, reject) => {
      const start = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(start), 1);
        const message = `Waited ${this.#maxWaitMs / 1000} s for another write to finish`;
        reject(new LibsqlError(message, 'SQLITE_BUSY'));
      }, this.#maxWaitMs);
      this.#waiting.push(start);
    });
  }
}

function openConnection(file: string): Database.Database {
  const connection = new Database(file);
  // busy_timeout first: the switch to WAL itself may meet another process.
  connection.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  return connection;
}

/** These do nothing or fail inside a transaction. */
function standsOutsideTransactions(sql: string): boolean {
  return /^\s*(pragma|vacuum|attach|detach)\b/i.test(sql);
}

/** Only what certainly reads; the read connection refuses to write, so a mistake is loud. */
function isPlainRead(sql: string): boolean {
  return /^\s*select\b/i.test(sql);
}
