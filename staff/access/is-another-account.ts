// Access rule: administrators on every account but their own, so that none locks everyone out.
import type { Access } from 'payload';

export const isAnotherAccount: Access = ({ req: { user } }) => {
  if (user?.role !== 'administrator') return false;
  return { id: { not_equals: user.id } };
};
