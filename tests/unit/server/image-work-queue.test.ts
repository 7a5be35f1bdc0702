import { describe, expect, test } from 'vitest';
import { BusyError, ImageWorkQueue, JobTimeoutError } from '@/server/image-work-queue';

function makeQueue(options: Partial<ConstructorParameters<typeof ImageWorkQueue>[0]> = {}) {
  return new ImageWorkQueue({ workers: 2, maxWaiting: 3, jobTimeoutSeconds: 5, ...options });
}

/** A job that ends when told to. */
function heldJob() {
  let finish = () => {};
  const gate = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let hasStarted = false;
  const job = async () => {
    hasStarted = true;
    await gate;
    return 'done';
  };
  return { job, finish, hasStarted: () => hasStarted };
}

const turnOfTheLoop = () => new Promise((resolve) => setImmediate(resolve));

describe('the image-work queue', () => {
  test('gives back what the job gives, and its error', async () => {
    const queue = makeQueue();
    expect(await queue.run(async () => 7)).toBe(7);
    await expect(
      queue.run(async () => {
        throw new Error('torn');
      }),
    ).rejects.toThrow('torn');
    expect(queue.running).toBe(0);
  });

  test('never runs more jobs at once than it has workers', async () => {
    const queue = makeQueue({ workers: 3, maxWaiting: 100 });
    let atOnce = 0;
    let most = 0;
    const job = async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await turnOfTheLoop();
      atOnce -= 1;
    };
    await Promise.all(Array.from({ length: 50 }, () => queue.run(job)));
    expect(most).toBe(3);
    expect(queue.running).toBe(0);
    expect(queue.waiting).toBe(0);
  });

  test('refuses at once beyond its line, and takes again when there is room', async () => {
    const queue = makeQueue({ workers: 1, maxWaiting: 1 });
    const held = heldJob();
    const first = queue.run(held.job);
    const second = queue.run(async () => 'second');
    const refusal = await queue.run(async () => 'third').catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(BusyError);
    expect((refusal as BusyError).retryAfterSeconds).toBeGreaterThanOrEqual(1);
    expect(() => queue.assertRoom()).toThrow(BusyError);
    held.finish();
    expect(await first).toBe('done');
    expect(await second).toBe('second');
    queue.assertRoom();
    expect(await queue.run(async () => 'fourth')).toBe('fourth');
  });

  test('serves in order of arrival', async () => {
    const queue = makeQueue({ workers: 1, maxWaiting: 10 });
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4].map((n) => queue.run(async () => order.push(n))));
    expect(order).toEqual([1, 2, 3, 4]);
  });

  test('never starts the job of a client that has gone, and gives its place away', async () => {
    const queue = makeQueue({ workers: 1, maxWaiting: 1 });
    const held = heldJob();
    const first = queue.run(held.job);
    const gone = new AbortController();
    const abandoned = heldJob();
    const second = queue.run(abandoned.job, gone.signal);
    gone.abort(new Error('client gone'));
    await expect(second).rejects.toThrow('client gone');
    const third = queue.run(async () => 'third');
    held.finish();
    await first;
    expect(await third).toBe('third');
    expect(abandoned.hasStarted()).toBe(false);
    await expect(queue.run(async () => 1, gone.signal)).rejects.toThrow('client gone');
  });

  test('answers for a job past its time but keeps its worker taken until it has ended', async () => {
    const queue = makeQueue({ workers: 1, jobTimeoutSeconds: 0.01 });
    const held = heldJob();
    await expect(queue.run(held.job)).rejects.toBeInstanceOf(JobTimeoutError);
    expect(queue.running).toBe(1);
    held.finish();
    await turnOfTheLoop();
    expect(queue.running).toBe(0);
  });
});
