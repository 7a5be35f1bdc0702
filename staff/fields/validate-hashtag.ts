// Field validation: one hashtag as networks understand it, with its sign.
import type { TextFieldSingleValidation } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export const validateHashtag: TextFieldSingleValidation = (value, { req }) =>
  /^#[\p{L}\p{N}_]+$/u.test(value ?? '') ||
  staffMessagesFor(req.i18n.language).refusals.notAHashtag;
