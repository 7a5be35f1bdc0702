// Collection hook: an account comes into being only by an invitation or through our own set-up.
// Payload lets whoever comes first create the first administrator, past all access rules; this hook is
// what closes that door, on every route that leads to it.
import { type CollectionBeforeValidateHook, Forbidden } from 'payload';

/** Marks the requests of our own set-up, in `req.context`; it cannot be set from outside. */
export const isSetUpContext = { isSetUp: true } as const;

export const refuseStrangersAccount: CollectionBeforeValidateHook = ({
  context,
  data,
  operation,
  req,
}) => {
  if (operation === 'create' && context.isSetUp !== true) throw new Forbidden(req.t);
  return data;
};
