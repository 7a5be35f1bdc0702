// One instance of a thing per process. The app's bundle and the front server load this module
// separately, so a plain module-level variable would exist twice (two SQLite writers, two queues).

/** Returns what `create` made the first time it was asked for under this name. */
export function processWide<T>(name: string, create: () => T): T {
  const key = Symbol.for(`pawcard.${name}`);
  const store = globalThis as unknown as Record<symbol, T | undefined>;
  let value = store[key];
  if (value === undefined) {
    value = create();
    store[key] = value;
  }
  return value;
}
