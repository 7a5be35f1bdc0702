// There is no mail in this product: a forgotten password is replaced by an administrator. Stands
// before Payload's own routes of the same names, which would answer strangers.
import type { Endpoint } from 'payload';

const notFound = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 });

export const noPasswordMailEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/forgot-password', method: 'post', handler: notFound },
  { path: '/reset-password', method: 'post', handler: notFound },
  { path: '/first-register', method: 'post', handler: notFound },
];
