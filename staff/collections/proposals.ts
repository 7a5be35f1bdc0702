// Proposed changes, from the proposal to what became of it: append-only for everybody but our own
// code (publication/proposals.ts).
import type { CollectionConfig } from 'payload';
import { proposalStatuses } from '@/publication/proposal';
import { isStaff } from '../access/is-staff';
import { nobody } from '../access/nobody';
import { recordDroppedChange } from '../audit/record-dropped-change';
import { decideProposalEndpoints } from '../endpoints/decide-proposal';
import { drawProposedCardEndpoint } from '../endpoints/draw-proposed-card';
import { proposeChangesEndpoint } from '../endpoints/propose-changes';

export const proposals: CollectionConfig = {
  slug: 'proposals',
  admin: { hidden: true },
  access: { create: nobody, read: isStaff, update: nobody, delete: nobody },
  endpoints: [proposeChangesEndpoint, drawProposedCardEndpoint, ...decideProposalEndpoints],
  hooks: { afterChange: [recordDroppedChange] },
  lockDocuments: false,
  fields: [
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: proposalStatuses.map((value) => ({ value, label: value })),
    },
    { name: 'reason', type: 'text', required: true },
    { name: 'author', type: 'text', required: true },
    // Who it is, whatever their address becomes.
    { name: 'authorId', type: 'number', required: true },
    { name: 'approver', type: 'text' },
    { name: 'decidedAt', type: 'date' },
    // Of whoever decided, to the author.
    { name: 'note', type: 'textarea' },
    // The moment (UTC) from which it shall hold; none: as soon as it is approved.
    { name: 'holdsFrom', type: 'date', index: true },
    // The zone in which that moment was chosen.
    { name: 'timeZone', type: 'text', required: true },
    // The changes as JSON; Payload's own limit on texts is far below their size.
    { name: 'changes', type: 'textarea', required: true, maxLength: 20_000_000 },
  ],
};
