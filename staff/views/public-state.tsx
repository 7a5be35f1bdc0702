// In the head of a page text's form: whether the public sees it, and from when on. Payload calls one
// published that stands ready for an edition to come.
import type { ServerProps } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import { type LaterEdition, loadLaterEdition } from '../fields/load-later-edition';
import { formatDay } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { PublicStateLine } from './public-state-line';

/** `id`: of the text; Payload gives it to what stands in the head of a form. */
export async function PublicState({ i18n, id, payload }: ServerProps & { id?: number | string }) {
  if (id === undefined) return null;
  const { edition } = await payload.findByID({
    collection: 'copy',
    id,
    depth: 0,
    overrideAccess: true,
    select: { edition: true },
  });
  const later = await loadLaterEdition(payload, edition);
  return <PublicStateLine published={later && sayLater(later, i18n.language)} />;
}

function sayLater({ isConfirmed, name, shownFrom }: LaterEdition, language: string): string {
  const { states } = staffMessagesFor(language).editions;
  const words = isConfirmed ? states.withEditionFrom : states.withEditionOnceLaunched;
  return fillIn(words, { edition: name, day: formatDay(shownFrom, language) });
}
