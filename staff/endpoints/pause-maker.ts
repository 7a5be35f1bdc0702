// POST /staff-api/card-maker/pause: replaces the maker by a message everywhere, or brings it back.
// Needs no approval.
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { inTransaction } from '@/publication/in-transaction';
import { keepReasons } from '@/publication/publication-reason';
import { pauseMaker } from '@/publication/urgent-changes';
import { recordAudit } from '../audit/record-audit';
import { sayRefusal } from '../hooks/say-refusal';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { requirePerson } from './require-person';

const form = z.object({
  isPaused: z.boolean(),
  /** For colleagues: stands beside the publication. */
  why: z.string().trim().max(200).default(''),
});

export const pauseMakerEndpoint: Omit<Endpoint, 'root'> = {
  path: '/pause',
  method: 'post',
  handler: async (req) => {
    const { email: author } = requirePerson(req);
    const { isPaused, why } = await readBody(req, form);
    const reason = keepReasons([{ because: isPaused ? 'paused' : 'resumed', words: why }]);
    try {
      const publication = await inTransaction(req, async () => {
        const made = await pauseMaker({ payload: req.payload, req, author, reason }, isPaused);
        await recordAudit(req, {
          action: isPaused ? 'maker-paused' : 'maker-resumed',
          subject: why,
        });
        return made;
      });
      return answerJson({ publication });
    } catch (error) {
      throw sayRefusal(error, req);
    }
  },
};
