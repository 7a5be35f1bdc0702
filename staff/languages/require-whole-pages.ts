// Collection hook: a page can be chosen for a public language only while all of its words are written,
// each with its placeholders. The texts that are not words of the interface are checked by the
// publication.
import type { CollectionBeforeChangeHook } from 'payload';
import { isFirstLocale, isLocale } from '@/campaign/locales';
import { readWishedLanguages } from '@/publication/campaign-languages';
import { findPageWordProblems } from '@/publication/find-snapshot-problems';
import { PublicationRefused } from '@/publication/publication-problem';
import type { Language } from '@/publication/staff-documents';
import { sayRefusal } from '../hooks/say-refusal';

export const requireWholePages: CollectionBeforeChangeHook<Language> = ({
  data,
  originalDoc,
  req,
}) => {
  const language = { ...originalDoc, ...data } as Language;
  const { code, isPublic } = language;
  if (!isLocale(code) || isFirstLocale(code) || !isPublic) return data;
  const added = readWishedLanguages([language], [code])[code];
  const problems = added ? findPageWordProblems(added, code) : [];
  if (problems.length > 0) throw sayRefusal(new PublicationRefused(problems), req);
  return data;
};
