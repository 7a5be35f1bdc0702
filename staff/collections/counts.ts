// How often what happened, by day, step, language and a few known words; nothing in a row points to a
// person, and its moments are the day's midnight. Written by server/site-counters.ts with plain SQL, so
// its column names are part of a contract. Staff read it through staff/results/load-counts.ts alone,
// which blurs small numbers of followed links; here nobody does.
import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody';
import { exportResultsEndpoint } from '../endpoints/export-results';

export const counts: CollectionConfig = {
  slug: 'counts',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  lockDocuments: false,
  endpoints: [exportResultsEndpoint],
  fields: [
    // "day|step|locale|country|source|cameBy|rung|channel": one row for each combination.
    { name: 'id', type: 'text', required: true },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'step', type: 'text', required: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'country', type: 'text', required: true },
    { name: 'source', type: 'text', required: true },
    { name: 'cameBy', type: 'text', required: true, defaultValue: '' },
    { name: 'rung', type: 'text', required: true, defaultValue: '' },
    { name: 'channel', type: 'text', required: true, defaultValue: '' },
    { name: 'count', type: 'number', required: true },
  ],
};
