// Field validation: a name on networks as one writes it in a post, "@pawcard" or "@pawcard@server.example".
import type { TextFieldSingleValidation } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

const handle = /^@[\w.]{1,40}(@[\w-]+(\.[\w-]+)+)?$/;

export const validateHandle: TextFieldSingleValidation = (value, { req }) =>
  !value || handle.test(value) || staffMessagesFor(req.i18n.language).refusals.notAHandle;
