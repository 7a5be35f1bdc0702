// GET /staff-api/proposals/<id>/cards/<before|after>/<statistic>/<language>, with ?edition=<id> for an
// edition to come: the words of a card as a proposal would change them, as SVG; 204 where it was decided
// meanwhile and changes nothing any more. For staff only, and never kept.
import { APIError, type Endpoint } from 'payload';
import { drawOverlay } from '@/card/draw-overlay';
import { loadProposals } from '@/publication/load-proposals';
import { isWaiting } from '@/publication/proposal';
import { loadSides } from '@/publication/proposal-sides';
import { findProposedCards, loadProposedSnapshots } from '@/publication/proposed-cards';
import { loadCardFonts } from '@/server/card-fonts';
import { imageWorkQueue } from '@/server/image-work';
import { requirePerson } from './require-person';

export const drawProposedCardEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/cards/:side/:statistic/:locale',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const { payload } = req;
    const { id, locale, side, statistic } = req.routeParams ?? {};
    const [proposal] = await loadProposals(payload, req, { id: { equals: Number(id) } });
    if (!proposal) throw new APIError('Not Found', 404, null, true);
    const fonts = await loadCardFonts();
    const sides = await loadSides(payload, req, proposal);
    const snapshots = await loadProposedSnapshots(payload, req, sides);
    const edition = Number(req.searchParams.get('edition')) || null;
    const shown = snapshots.find((it) => (it.edition?.id ?? null) === edition);
    const card =
      shown &&
      findProposedCards(shown, fonts).find(
        (it) => it.statistic === statistic && it.locale === locale,
      );
    const overlay = side === 'before' ? card?.before : card?.after;
    if (!overlay) {
      // Whoever decides before the last picture came leaves it asked for.
      const [now] = await loadProposals(payload, req, { id: { equals: proposal.id } });
      if (now && !isWaiting(now)) return new Response(null, { status: 204 });
      throw new APIError('Not Found', 404, null, true);
    }
    const { svg } = await imageWorkQueue().run(() => drawOverlay(overlay.spec, fonts));
    return new Response(svg, {
      headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'private, no-store' },
    });
  },
};
