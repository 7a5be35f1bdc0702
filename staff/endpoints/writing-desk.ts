// GET /staff-api/writing-desk?collection=copy&document=home: everything that a form shows beside the
// text being written: the other languages, sign-offs, the writing guides, what belongs to figures.
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { type FigureNumber, figureNumbers } from '@/campaign/find-typed-figures';
import { officialNames } from '@/campaign/wording-check';
import type { WritingGuide } from '@/campaign/writing-guide';
import { loadWritingGuides } from '@/publication/load-writing-guides';
import { requireCurrentPublication } from '@/publication/read-publication';
import { readSignOffs } from '@/publication/text-sign-offs';
import {
  findWrittenDocument,
  type WrittenDocument,
  writtenCollections,
} from '../writing/written-document';
import { answerJson } from './answer-json';
import { readQuery } from './read-input';
import { requirePerson } from './require-person';

export interface TextSignOff {
  locale: string;
  text: string;
  reader: string;
  /** ISO moment. */
  at: string;
}

export interface WritingDesk {
  /** Null for documents whose words are in no language of their own. */
  texts: WrittenDocument['texts'] | null;
  /** Where each language is edited. */
  links: WrittenDocument['links'] | null;
  signOffs: TextSignOff[];
  guides: WritingGuide[];
  officialNames: string[];
  figures: FigureNumber[];
}

const query = z.object({
  collection: z.string().max(60),
  document: z.string().max(200),
  /** Whose page, by its database id. */
  edition: z.coerce.number().int().nullish().default(null),
});
type DeskQuery = z.infer<typeof query>;

export const writingDeskEndpoint: Endpoint = {
  path: '/writing-desk',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    return answerJson(await loadWritingDesk(readQuery(req, query), req));
  },
};

async function loadWritingDesk(
  { collection, document, edition }: DeskQuery,
  req: PayloadRequest,
): Promise<WritingDesk> {
  const written = writtenCollections.find((candidate) => candidate === collection);
  const { snapshot } = await requireCurrentPublication();
  const found = written
    ? await findWrittenDocument({ collection: written, document, edition }, req)
    : null;
  return {
    texts: found?.texts ?? null,
    links: found?.links ?? null,
    signOffs: await loadTextSignOffs(collection, document, req),
    guides: await loadWritingGuides(req.payload, req),
    officialNames: officialNames(snapshot),
    figures: figureNumbers(snapshot.statistics),
  };
}

async function loadTextSignOffs(
  collection: string,
  document: string,
  req: PayloadRequest,
): Promise<TextSignOff[]> {
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'id',
    where: { about: { equals: collection }, document: { equals: document } },
  });
  return [...readSignOffs(docs).values()]
    .filter(({ isChecked }) => isChecked)
    .map(({ createdAt, locale, reader, text }) => ({ locale, text, reader, at: createdAt }));
}
