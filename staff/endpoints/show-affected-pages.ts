// POST /staff-api/affected-pages: a secret link, working for an hour, to the whole site as one draft
// would make it: the pages that it changes are looked at in their place.
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { fillIn } from '@/campaign/placeholders';
import { findSnapshotProblems } from '@/publication/find-snapshot-problems';
import { inTransaction } from '@/publication/in-transaction';
import { loadTimeZone } from '@/publication/load-time-zone';
import { RehearsalRefused } from '@/publication/publication-problem';
import { keepRehearsal } from '@/publication/rehearsal-links';
import { withoutMissingFigures } from '@/publication/without-missing-figures';
import {
  type AffectedDocument,
  affectedCollections,
  loadAffected,
} from '../affected/load-affected';
import { recordAudit } from '../audit/record-audit';
import { sayRefusal } from '../hooks/say-refusal';
import { describeRemark } from '../messages/describe-remark';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import type { RehearsalAnswer } from './rehearsals';
import { requirePerson } from './require-person';

const form = z.object({ collection: z.enum(affectedCollections), id: z.number().int() });

const lifetimeMs = 60 * 60 * 1000;

export const showAffectedPagesEndpoint: Endpoint = {
  path: '/affected-pages',
  method: 'post',
  handler: async (req) => {
    const { email: author } = requirePerson(req);
    const document = await readBody(req, form);
    const { rehearsals } = staffMessagesFor(req.i18n.language);
    try {
      const { after, chosen, edition } = await loadAffected(document, req);
      const title = await loadTitle(document, req);
      const name = fillIn(rehearsals.ofDraft, { draft: title });
      const { remarks, snapshot } = withoutMissingFigures(after, chosen);
      const problems = [
        ...findSnapshotProblems(snapshot),
        // Without the draft itself there is nothing to look at.
        ...findSnapshotProblems(after).filter(
          (it) => it.collection === document.collection && it.document === title,
        ),
      ];
      if (problems.length > 0) throw new RehearsalRefused(problems, after.edition.name);
      const timeZone = await loadTimeZone(req.payload, req);
      const path = await inTransaction(req, async () => {
        const now = new Date();
        const expiresAt = new Date(now.getTime() + lifetimeMs);
        const at = edition?.at ?? now;
        const times = { at, expiresAt, timeZone };
        const kept = { ...times, name, author, hasDrafts: true, remarks, snapshot };
        const made = await keepRehearsal(req.payload, req, kept);
        await recordAudit(req, {
          action: 'preview-link-made',
          document: `rehearsals/${made.id}`,
          subject: name,
          details: { until: expiresAt.toISOString() },
        });
        return made.path;
      });
      const answer: RehearsalAnswer = {
        path,
        remarks: remarks.map((remark) => describeRemark(remark, req)),
      };
      return answerJson(answer, 201);
    } catch (error) {
      throw sayRefusal(error, req);
    }
  },
};

async function loadTitle(
  { collection, id }: AffectedDocument,
  { payload }: PayloadRequest,
): Promise<string> {
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin;
  const document = await payload.findByID({ collection, id, depth: 0, draft: true });
  return String(Object.entries(document).find(([name]) => name === useAsTitle)?.[1] ?? id);
}
