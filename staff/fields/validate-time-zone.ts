// Field validation: the name of a time zone with its clock changes, such as Europe/Brussels.
import type { TextFieldSingleValidation } from 'payload';
import { isTimeZone } from '@/campaign/edition-dates';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

export const validateTimeZone: TextFieldSingleValidation = (value, { req }) =>
  isTimeZone(value ?? '') || staffMessagesFor(req.i18n.language).refusals.notATimeZone;
