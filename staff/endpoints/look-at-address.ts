// POST /staff-api/watched-addresses/looked-at: somebody has looked at what the link watch found of an
// address and says that it is right, or wants to be asked again. Needs no approval: nothing public
// changes by it.
import { APIError, type Endpoint, type PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '@/publication/in-transaction';
import { linkReasons, linkResults } from '@/server/link-watch/check-address';
import { loadWatchedLinks } from '@/server/link-watch/watched-links-store';
import { recordAudit } from '../audit/record-audit';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { isSameFinding, mayBeRight } from '../watched-addresses/finding';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { requirePerson } from './require-person';

const form = z.object({
  address: z.string().min(1).max(2000),
  /** What they were shown: they say it of nothing else. */
  result: z.enum(linkResults),
  reason: z.enum(linkReasons).nullable(),
  finalAddress: z.string().nullable(),
  isRight: z.boolean(),
});

export const lookAtAddressEndpoint: Endpoint = {
  path: '/watched-addresses/looked-at',
  method: 'post',
  handler: async (req) => {
    const { email } = requirePerson(req);
    const { address, isRight, ...finding } = await readBody(req, form);
    const found = (await loadWatchedLinks()).find((link) => link.address === address);
    if (!found || !isSameFinding(found, finding)) {
      const { foundElse } = staffMessagesFor(req.i18n.language).addresses.watch;
      throw new APIError(foundElse, 409, { code: 'found-else' }, true);
    }
    if (isRight && !mayBeRight(found))
      throw new APIError('Not to be said of this', 400, null, true);
    await inTransaction(req, async () => {
      await forget(req, address);
      if (isRight) {
        await req.payload.create({
          collection: 'looked-at-addresses',
          data: {
            id: address,
            ...finding,
            lookedBy: email,
            lookedAt: new Date().toISOString(),
          },
          depth: 0,
          overrideAccess: true,
          req,
        });
      }
      await recordAudit(req, {
        action: isRight ? 'address-found-right' : 'address-asked-again',
        subject: address,
        details: found.finalAddress ? { to: found.finalAddress } : {},
      });
    });
    return answerJson({ isRight });
  },
};

async function forget(req: PayloadRequest, address: string): Promise<void> {
  await req.payload.delete({
    collection: 'looked-at-addresses',
    where: { id: { equals: address } },
    depth: 0,
    overrideAccess: true,
    req,
  });
}
