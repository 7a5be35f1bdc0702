// GET /api/cards-made: how many cards were made in this edition, rounded down, or nothing while they
// are few. Fetched by the home page after it has loaded; minutes old at most.
import { sayCardsMade } from '@/campaign/cards-made';
import { requireShownPublication } from '@/publication/shown-publication';
import { countCardsMade } from '@/server/cards-made-count';

export const dynamic = 'force-dynamic';

export async function GET(request: Request): Promise<Response> {
  const { rehearsal, snapshot } = await requireShownPublication(request);
  const counted = rehearsal === null ? await countCardsMade(snapshot.edition.startsOn) : null;
  const cardsMade = counted && sayCardsMade(counted, snapshot.maker.cardsMadeFrom);
  const caching = rehearsal === null ? 'public, max-age=120' : 'private, no-store';
  return Response.json({ cardsMade }, { headers: { 'Cache-Control': caching } });
}
