// The short name that stands in addresses: given once, then kept.
import type { TextField, TextFieldSingleValidation } from 'payload';
import { keepFirstValue } from '../hooks/keep-first-value';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import type { StaffLabel } from '../staff-label';

export const slugLabel: StaffLabel = {
  en: 'Short name',
  fr: 'Nom court',
  nl: 'Korte naam',
  de: 'Kurzname',
};

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const validateSlug: TextFieldSingleValidation = (value, { req }) =>
  slugPattern.test(value ?? '') || staffMessagesFor(req.i18n.language).refusals.notASlug;

/** `admin`: what a collection adds, such as a description. */
export function slugField(admin: TextField['admin'] = {}): TextField {
  return {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    validate: validateSlug,
    label: slugLabel,
    hooks: { beforeChange: [keepFirstValue] },
    admin: { position: 'sidebar', ...admin },
  };
}
