// POST /staff-api/sign-off-texts: a native reader has checked texts of a document in one language, or
// takes that back. Only texts that stand there as saved: nobody signs what they did not see.
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { supportedLocales } from '@/campaign/locales';
import { inTransaction } from '@/publication/in-transaction';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { findWrittenDocument, writtenCollections } from '../writing/written-document';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { requirePerson } from './require-person';

const request = z.object({
  collection: z.enum(writtenCollections),
  document: z.string().max(200),
  edition: z.coerce.number().int().nullish().default(null),
  locale: z.enum(supportedLocales),
  /** As the reader saw them. */
  texts: z.array(z.string().trim().min(1).max(10_000)).min(1).max(500),
  reader: z.string().trim().min(2).max(120),
  isChecked: z.boolean(),
});

export const signOffTextsEndpoint: Endpoint = {
  path: '/sign-off-texts',
  method: 'post',
  handler: async (req) => {
    const { email } = requirePerson(req);
    const signOff = await readBody(req, request);
    const { locale, texts } = signOff;
    const saved = await findWrittenDocument(signOff, req);
    const standing = new Set(saved ? Object.values(saved.texts[locale] ?? {}) : []);
    if (!texts.every((text) => standing.has(text))) {
      const { textsChanged } = staffMessagesFor(req.i18n.language).writing;
      throw new APIError(textsChanged, 409, null, true);
    }
    await saveSignOffs(signOff, email, req);
    return answerJson({ ok: true });
  },
};

async function saveSignOffs(
  { collection, document, isChecked, locale, reader, texts }: z.infer<typeof request>,
  enteredBy: string,
  req: PayloadRequest,
): Promise<void> {
  await inTransaction(req, async () => {
    for (const text of new Set(texts)) {
      await req.payload.create({
        collection: 'sign-offs',
        data: { about: collection, document, locale, text, isChecked, reader, enteredBy },
        overrideAccess: true,
        req,
      });
    }
  });
}
