// POST /staff-api/rehearsals/make and /staff-api/rehearsals/<id>/revoke: secret links to the site as
// it will be.
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { momentAt } from '@/campaign/edition-dates';
import { supportedLocales } from '@/campaign/locales';
import { inTransaction } from '@/publication/in-transaction';
import { loadTimeZone } from '@/publication/load-time-zone';
import { createRehearsal, revokeRehearsal } from '@/publication/rehearsal-links';
import { recordAudit } from '../audit/record-audit';
import { sayRefusal } from '../hooks/say-refusal';
import { describeRemark } from '../messages/describe-remark';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { requirePerson } from './require-person';

const dayMs = 24 * 60 * 60 * 1000;
/** The longest that a link can work. */
const maxRehearsalDays = 60;

const form = z.object({
  name: z.string().trim().min(1).max(100),
  edition: z.number().int().nullable(),
  /** In the campaign's time zone. */
  wallTime: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
    .refine((time) => !Number.isNaN(Date.parse(`${time}Z`))),
  withDrafts: z.boolean(),
  language: z.enum(supportedLocales).nullable().default(null),
  days: z.number().int().min(1).max(maxRehearsalDays),
});

export interface RehearsalAnswer {
  path: string;
  /** What it leaves out and why, in the words of whoever asked. */
  remarks: string[];
}

const makeEndpoint: Omit<Endpoint, 'root'> = {
  path: '/make',
  method: 'post',
  handler: async (req) => {
    const { email: author } = requirePerson(req);
    const { days, edition, language, name, wallTime, withDrafts } = await readBody(req, form);
    if (edition !== null) {
      await req.payload.findByID({ collection: 'editions', id: edition, depth: 0, req });
    }
    try {
      const at = momentAt(wallTime, await loadTimeZone(req.payload, req));
      const expiresAt = new Date(Date.now() + days * dayMs);
      const { path, remarks } = await inTransaction(req, async () => {
        const wishes = { name, edition, withDrafts, language, at, author, expiresAt };
        const made = await createRehearsal(req.payload, req, wishes);
        await recordAudit(req, {
          action: 'preview-link-made',
          document: `rehearsals/${made.id}`,
          subject: name,
          details: { holdsFrom: at.toISOString(), until: expiresAt.toISOString() },
        });
        return made;
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

const revokeEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/revoke',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    await inTransaction(req, async () => {
      const { id, name } = await revokeRehearsal(req.payload, req, String(req.routeParams?.id));
      await recordAudit(req, {
        action: 'preview-link-ended',
        document: `rehearsals/${id}`,
        subject: name,
      });
    });
    return answerJson({});
  },
};

export const rehearsalEndpoints = [makeEndpoint, revokeEndpoint];
