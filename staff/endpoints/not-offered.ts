// Payload's own ways to a password or a first account, closed: they would keep a reset's token
// readable in the database, or let in whoever comes first. Ours are beside this file.
import type { Endpoint } from 'payload';

const notFound = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 });

export const notOfferedEndpoints: Omit<Endpoint, 'root'>[] = [
  { path: '/forgot-password', method: 'post', handler: notFound },
  { path: '/reset-password', method: 'post', handler: notFound },
  { path: '/first-register', method: 'post', handler: notFound },
  { path: '/verify/:id', method: 'post', handler: notFound },
];
