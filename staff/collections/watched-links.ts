// What the link watch last found of each published address, and the run that did. Written by
// server/link-watch/watched-links-store.ts with plain SQL, so their column names are part of a
// contract. Staff see it among what needs attention, and change it nowhere.
import type { CollectionConfig } from 'payload';
import { serverTable } from './server-table';

export const watchedLinks: CollectionConfig = {
  slug: 'watched-links',
  ...serverTable,
  fields: [
    // The address itself.
    { name: 'id', type: 'text', required: true },
    { name: 'result', type: 'text', required: true },
    { name: 'reason', type: 'text' },
    { name: 'since', type: 'date', required: true },
    { name: 'runs', type: 'number', required: true },
    { name: 'checkedAt', type: 'date', required: true },
    { name: 'finalAddress', type: 'text' },
  ],
};

export const linkWatchRuns: CollectionConfig = {
  slug: 'link-watch-runs',
  ...serverTable,
  fields: [
    // There is one: the latest.
    { name: 'id', type: 'text', required: true },
    { name: 'startedAt', type: 'date', required: true },
    { name: 'finishedAt', type: 'date' },
  ],
};
