// Which fields of a document differ, as paths; never what they say, since a draft may be secret.
import { isRecord } from '@/publication/is-record';

type Fields = Record<string, unknown>;

/** They change with every save, or say nothing about what the document says. */
const notContent = new Set([
  'id',
  'basedOn',
  'createdAt',
  'updatedAt',
  'updatedBy',
  'sessions',
  '_status',
]);

/** The paths of the fields that differ, groups by their fields and lists as a whole, sorted. */
export function findChangedFields(before: Fields, after: Fields): string[] {
  return [...new Set(changedPaths(before, after, ''))].sort();
}

function changedPaths(before: Fields, after: Fields, path: string): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name) => {
    if (path === '' && notContent.has(name)) return [];
    const [was, is] = [before[name], after[name]];
    if (isRecord(was) && isRecord(is)) return changedPaths(was, is, `${path}${name}.`);
    return comparable(was) === comparable(is) ? [] : [path + name];
  });
}

/** Empty is empty, however it is kept; the ids of list rows are given anew with each save. */
function comparable(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  return JSON.stringify(value, (key, part: unknown) => (key === 'id' ? undefined : part));
}
