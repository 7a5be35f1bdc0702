// What a document is called, to whoever reads it: its stored name is the same for everybody.
import type { SanitizedCollectionConfig } from 'payload';
import { isLocale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { isPlace } from '@/campaign/reporting-points';
import { copyPageLabels } from '../collections/copy-fields';
import { inLanguage } from '../staff-label';
import { sayPlace } from './say-place';
import { staffMessagesFor } from './staff-message-catalogue';

/**
 * "Card · Dutch · edition 2027" for a page text's stored "card · nl · 2027", in the admin's
 * `language`, and "Belgium (BE) · French" for a country's text. Any other name is given back as it is.
 */
export function sayTitle(stored: string, language: string): string {
  const [slug = '', locale, edition, ...more] = stored.split(' · ');
  if (isPlace(slug) && isLocale(locale) && edition === undefined) {
    return `${sayPlace(slug, language)} · ${sayLanguage(locale, language)}`;
  }
  const page = Object.entries(copyPageLabels).find(([known]) => known === slug)?.[1];
  if (!page || !locale || !edition || more.length > 0) return stored;
  return [
    inLanguage(page, language),
    sayLanguage(locale, language),
    fillIn(staffMessagesFor(language).editions.ofEdition, { edition }),
  ].join(' · ');
}

/** "Dutch": a language as the admin's own calls it. */
export function sayLanguage(locale: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale;
}

/** False where there is one document of a collection, and no field that names it. */
export function hasOwnName(collection: string): boolean {
  return collection !== 'card-maker' && collection !== 'publishing';
}

/** What a document is called where it is stored; empty: it has no name of its own. */
export function storedTitle(
  { admin, slug }: Pick<SanitizedCollectionConfig, 'admin' | 'slug'>,
  document: object,
): string {
  if (!hasOwnName(slug)) return '';
  const title = Object.entries(document).find(([name]) => name === (admin.useAsTitle ?? 'id'))?.[1];
  return typeof title === 'string' || typeof title === 'number' ? String(title) : '';
}
