// What the browser's tab says of a document in the admin: what it is and which one, in the admin's
// language.
import { getTranslation, type I18nClient } from '@payloadcms/translations';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { isLocale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { copyPageLabels } from '../collections/copy-fields';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { inLanguage } from '../staff-label';

interface TitleRequest {
  payload: Payload;
  i18n: I18nClient;
  user: PayloadRequest['user'];
}

/** Below /admin; null where it is no document's page, or none that this person may read. */
export async function loadDocumentTitle(
  [area, slug, id, ...below]: readonly string[],
  { i18n, payload, user }: TitleRequest,
): Promise<string | null> {
  const collection = Object.keys(payload.collections).find((it) => it === slug);
  if (
    area !== 'collections' ||
    below.length > 0 ||
    !collection ||
    !Number.isInteger(Number(id)) ||
    !user
  )
    return null;
  const { config } = payload.collections[collection as CollectionSlug];
  const document = await payload
    .findByID({
      collection: collection as CollectionSlug,
      id: Number(id),
      depth: 1,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      user,
    })
    .catch(() => null);
  if (!document) return null;
  const fields = new Map<string, unknown>(Object.entries(document));
  if (collection === 'copy') return copyTitle(fields, i18n.language);
  const kind = getTranslation(config.labels.singular, i18n);
  const title = fields.get(config.admin.useAsTitle ?? 'id');
  if (typeof title !== 'string' || title === '') return kind;
  return `${isLocale(title) ? languageName(title, i18n.language) : title} · ${kind}`;
}

/** "Card texts · Dutch · edition 2027". */
function copyTitle(fields: Map<string, unknown>, language: string): string {
  const page = Object.entries(copyPageLabels).find(([slug]) => slug === fields.get('slug'))?.[1];
  const locale = String(fields.get('locale') ?? 'en');
  const edition = fields.get('edition');
  const name =
    typeof edition === 'object' && edition !== null && 'name' in edition ? edition.name : null;
  const { ofEdition } = staffMessagesFor(language).editions;
  return [
    page ? inLanguage(page, language) : String(fields.get('slug')),
    languageName(locale, language),
    ...(name ? [fillIn(ofEdition, { edition: String(name) })] : []),
  ].join(' · ');
}

/** "Dutch": a language as the admin's own calls it. */
function languageName(locale: string, language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(locale) ?? locale;
}
