// Work that is done as a whole or not at all.
import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload';

/** In `req`'s transaction, or in one of its own that ends with the work. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req);
  try {
    const result = await work();
    if (isOwn) await commitTransaction(req);
    return result;
  } catch (error) {
    if (isOwn) await killTransaction(req);
    throw error;
  }
}

/** Does the work in a transaction of its own and undoes it: to see what it would do. */
export async function andUndo<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  if (!(await initTransaction(req)))
    throw new Error('What is tried needs a transaction of its own');
  try {
    return await work();
  } finally {
    await killTransaction(req);
  }
}
