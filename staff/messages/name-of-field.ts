// The path of a field in words: "Figure ratio-78 › Numbers 2 › Source › Address".
import { getTranslation } from '@payloadcms/translations';
import type { PayloadRequest } from 'payload';
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
  const say = (label: unknown) => getTranslation(label as string, req.i18n);
  const words = [`${say(config.labels.singular)} ${problem.document}`];
  let fields: NamedField[] = config.flattenedFields;
  for (const step of problem.field.split('.')) {
    if (/^\d+$/.test(step)) {
      words.push(`${words.pop()} ${Number(step) + 1}`);
      continue;
    }
    const field = fields.find((candidate) => candidate.name === step);
    if (!field) break;
    words.push(say(field.labels?.plural ?? field.label ?? step));
    fields = field.flattenedFields ?? [];
    // Within a field that holds words by name, the rest of the path is that name.
    if (field.type === 'json') words.push(problem.field.slice(problem.field.indexOf('.') + 1));
  }
  return words.join(' › ');
}
