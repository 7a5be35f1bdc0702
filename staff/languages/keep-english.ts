// Collection hooks: English stays public. It has every page, so that whatever another language lacks
// can be shown in it.
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { fallbackLocale } from '@/campaign/locales';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export const keepEnglishPublic: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { code, isPublic } = { ...originalDoc, ...data };
  if (code === fallbackLocale && isPublic !== true) throw refusal(req);
  return data;
};

export const keepEnglish: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { code } = await req.payload.findByID({
    collection: 'languages',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (code === fallbackLocale) throw refusal(req);
};

function refusal(req: PayloadRequest): APIError {
  const { englishStays } = staffMessagesFor(req.i18n.language).languages;
  return new APIError(englishStays, 400, null, true);
}
