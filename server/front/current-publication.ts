// Which publication holds now, asked of the database at most once a second however many visitors there
// are, which languages it speaks, and what links may choose on it. While the database is away, the last
// known one holds: pages stay up.
import type { CardDirectory } from '@/campaign/card-texts';
import { type LinkableChoices, linkableChoices } from '@/campaign/linkable-choices';
import { firstLocales } from '@/campaign/locales';
import type { SpokenLanguages } from '@/campaign/shown-locale';
import { logError } from '../log';
import { findCurrentPublicationId, loadPublicationRow } from '../publications-store';

const freshMs = 1000;

export interface CurrentPublication {
  id: string;
  languages: SpokenLanguages;
  choices: LinkableChoices;
  /** Where its cards send people. */
  directory: CardDirectory;
}

let known: (CurrentPublication & { readAtMs: number }) | null = null;
let reading: Promise<CurrentPublication | null> | null = null;

/** The id of the publication that holds, at most a second old; null before the first one. */
export async function currentPublicationId(): Promise<string | null> {
  return (await findCurrentPublication())?.id ?? null;
}

/** The languages of the publication that holds; those of the product before the first one. */
export async function currentLanguages(): Promise<SpokenLanguages> {
  const current = await findCurrentPublication();
  return current?.languages ?? { locales: [...firstLocales], addedLanguages: {} };
}

/** The publication that holds, at most a second old; null before the first one. */
export function findCurrentPublication(): Promise<CurrentPublication | null> {
  if (known && Date.now() - known.readAtMs < freshMs) return Promise.resolve(known);
  reading ??= readCurrent().finally(() => {
    reading = null;
  });
  return reading;
}

async function readCurrent(): Promise<CurrentPublication | null> {
  const readAtMs = Date.now();
  try {
    const id = await findCurrentPublicationId(new Date(readAtMs));
    const current = known && known.id === id ? known : await describePublication(id);
    known = current && { ...current, readAtMs };
    return known;
  } catch (error) {
    if (!known) throw error;
    logError('current-publication-unknown', error);
    known = { ...known, readAtMs };
    return known;
  }
}

async function describePublication(id: string | null): Promise<CurrentPublication | null> {
  const publication = id === null ? null : await loadPublicationRow(id);
  if (!publication) return null;
  const { addedLanguages, edition, locales, organisation, reportingPoints } = publication.snapshot;
  return {
    id: publication.id,
    languages: { addedLanguages, locales },
    choices: linkableChoices(publication.snapshot),
    directory: { edition, organisation, reportingPoints },
  };
}
