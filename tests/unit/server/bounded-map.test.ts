import { expect, test } from 'vitest';
import { BoundedMap } from '@/server/bounded-map';

test('one more than fits makes what was put in first go', () => {
  const kept = new BoundedMap<string, number>(2);
  kept.set('a', 1).set('b', 2).set('a', 3);
  expect([...kept]).toEqual([
    ['a', 3],
    ['b', 2],
  ]);
  kept.set('c', 4);
  expect([...kept.keys()]).toEqual(['b', 'c']);
});
