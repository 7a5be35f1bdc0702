// What the browser's tab says of a document in the admin: what it is and which one, in the admin's
// language.
import { getTranslation, type I18nClient } from '@payloadcms/translations';
import type { CollectionSlug, Payload, PayloadRequest } from 'payload';
import { isLocale } from '@/campaign/locales';
import { sayPlace } from '../messages/say-place';
import { sayLanguage, sayTitle, storedTitle } from '../messages/say-title';

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
      depth: 0,
      draft: true,
      disableErrors: true,
      overrideAccess: false,
      user,
    })
    .catch(() => null);
  if (!document) return null;
  const kind = getTranslation(config.labels.singular, i18n);
  const title = storedTitle(config, document);
  if (title === '') return kind;
  if (collection === 'copy') return sayTitle(title, i18n.language);
  if (collection === 'emergency-numbers') return `${sayPlace(title, i18n.language)} · ${kind}`;
  const said = isLocale(title) ? sayLanguage : sayTitle;
  return `${said(title, i18n.language)} · ${kind}`;
}
