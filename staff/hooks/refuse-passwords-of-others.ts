// Collection hook: a password is chosen by whoever signs in with it, and by nobody else: through a
// one-time link, or through the form that asks for the present one. Payload's own form would let an
// administrator choose anybody's, and whoever sits at an open screen the account's. Before the
// operation, because afterwards the field's access rule has quietly left the password out.
import type { CollectionBeforeOperationHook } from 'payload';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { refusePassword } from './refuse-password';

export const refusePasswordsOfOthers: CollectionBeforeOperationHook = ({
  args,
  context,
  operation,
  req,
}) => {
  const { password } = (args as { data?: { password?: unknown } }).data ?? {};
  const mayChoose = context.isByLink === true || context.isOwnPassword === true;
  if (operation !== 'update' || !password || mayChoose) return args;
  throw refusePassword(req, staffMessagesFor(req.i18n.language).accounts.password.otherWay);
};
