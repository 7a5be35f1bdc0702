import { expect, test } from 'vitest';
import { newestOnly } from '@/maker/newest-only';

/** Work that is done when the test says so. */
function makeWork(begun: string[], name: string) {
  let finish: () => void = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const work = () => {
    begun.push(name);
    return finished;
  };
  return { work, finish };
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

test('of work that waits only the newest is begun, one after the other', async () => {
  const begun: string[] = [];
  const take = newestOnly();
  const [first, second, third] = ['first', 'second', 'third'].map((name) => makeWork(begun, name));
  if (!first || !second || !third) throw new Error('Expected three');
  take(first.work);
  take(second.work);
  take(third.work);
  expect(begun).toEqual(['first']);
  first.finish();
  await nextTurn();
  expect(begun).toEqual(['first', 'third']);
  third.finish();
  await nextTurn();
  take(second.work);
  expect(begun).toEqual(['first', 'third', 'second']);
});
