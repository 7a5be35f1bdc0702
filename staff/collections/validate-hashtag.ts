// Field validation: one hashtag as networks understand it, with its sign.
import type { TextFieldSingleValidation } from 'payload';
import { requireMessage } from '../messages/require-message';

export const validateHashtag: TextFieldSingleValidation = (value, { req }) =>
  /^#[\p{L}\p{N}_]+$/u.test(value ?? '') || requireMessage(req.i18n.language, 'notAHashtag');
