// What a list is searched for, as Payload asks for it, and how to find more by it than the stored text.
import type { Where } from 'payload';
import { isRecord } from '@/publication/is-record';

/** The words that `field` is searched for, at any depth; null: it is not. */
export function findSearched(where: Where, field: string): string | null {
  for (const [key, value] of Object.entries(where)) {
    if (Array.isArray(value)) {
      const found = value.map((part) => findSearched(part, field)).find((words) => words !== null);
      if (found !== undefined) return found;
    }
    if (key === field && isRecord(value) && typeof value.like === 'string') return value.like;
  }
  return null;
}

/** Whatever `field` is asked to be, `more` will do as well. */
export function widenSearch(where: Where, field: string, more: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map((part) => widenSearch(part, field, more))];
      return key === field ? ['or', [{ [field]: value }, more]] : [key, value];
    }),
  );
}
