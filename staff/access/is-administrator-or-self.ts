// Access rule: administrators on every account, others on their own.
import type { Access } from 'payload';

export const isAdministratorOrSelf: Access = ({ req: { user } }) => {
  if (!user) return false;
  return user.role === 'administrator' ? true : { id: { equals: user.id } };
};
