// POST /staff-api/editions/prepare: the next edition as a copy of one there is.
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { inTransaction } from '@/publication/in-transaction';
import { prepareEdition } from '@/publication/prepare-edition';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { requirePerson } from './require-person';

const day = z.iso.date();
const form = z.object({
  from: z.number().int(),
  name: z.string().trim().min(1).max(100),
  hashtag: z.string().trim().max(100),
  startsOn: day,
  endsOn: day,
});

export const prepareEditionEndpoint: Omit<Endpoint, 'root'> = {
  path: '/prepare',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    const { from, ...prepared } = await readBody(req, form);
    const { id } = await inTransaction(req, () => prepareEdition(req.payload, req, from, prepared));
    return answerJson({ id }, 201);
  },
};
