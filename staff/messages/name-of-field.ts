// The path of a field in words: "Figure ratio-78 › Numbers 2 › Source › Address".
import { getTranslation } from '@payloadcms/translations';
import type { CollectionSlug, PayloadRequest } from 'payload';
import type { PublicationProblem } from '@/publication/publication-problem';

interface NamedField {
  name?: string;
  type?: string;
  label?: unknown;
  labels?: { plural?: unknown };
  flattenedFields?: NamedField[];
}

/** Names the collection, the document and the field of a problem in `req`'s language. */
export function nameOfField(problem: PublicationProblem, req: PayloadRequest): string {
  const { config } = req.payload.collections[problem.collection];
  const label = getTranslation(config.labels.singular, req.i18n);
  // The field of a page text says which page it is; a new figure has no name yet.
  const document = problem.collection === 'copy' ? '' : problem.document;
  return [
    document ? `${label} ${document}` : label,
    ...namesOnPath(config.flattenedFields, problem.field, req),
  ].join(' › ');
}

/** The path of a field of a collection in `req`'s language, as far as it leads to known fields. */
export function nameOfPath(collection: CollectionSlug, path: string, req: PayloadRequest): string {
  const { flattenedFields } = req.payload.collections[collection].config;
  return namesOnPath(flattenedFields, path, req).join(' › ') || path;
}

function namesOnPath(known: NamedField[], path: string, req: PayloadRequest): string[] {
  const words: string[] = [];
  let fields = known;
  for (const step of path.split('.')) {
    if (/^\d+$/.test(step)) {
      words.push(`${words.pop() ?? ''} ${Number(step) + 1}`);
      continue;
    }
    const field = fields.find((candidate) => candidate.name === step);
    if (!field) break;
    words.push(getTranslation((field.labels?.plural ?? field.label ?? step) as string, req.i18n));
    fields = field.flattenedFields ?? [];
    // Within a field that holds words by name, the rest of the path is that name.
    if (field.type === 'json') words.push(path.slice(path.indexOf('.') + 1));
  }
  return words;
}
