// Field hook: a value that is set once and then stays, such as a slug that addresses rely on.
// A hook instead of `access.update: false`, which would make restoring a version fail.
import type { FieldHook } from 'payload';

export const keepFirstValue: FieldHook = ({ operation, previousValue, value }) =>
  operation === 'update' && previousValue ? previousValue : value;
