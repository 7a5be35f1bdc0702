// One step of the photo by a button or a key, and what a screen reader says of it.
import type { MakerMessages } from '@/campaign/messages/messages';
import { type Direction, isSamePosition, nudgeFraming } from '@/maker/change-framing';
import type { CardMakerState } from '@/maker/use-card-maker';

/** Moves the photo as far as it goes. Returns the words to announce. */
export function nudgePhoto(
  { photo, framing, card, changeFraming }: CardMakerState,
  messages: MakerMessages,
  direction: Direction,
): string {
  if (!photo || !framing) return '';
  changeFraming((current, { size }, { areas }) => nudgeFraming(size, areas, current, direction));
  const nudged = nudgeFraming(photo.size, card.areas, framing, direction);
  return isSamePosition(photo.size, card.areas, framing, nudged)
    ? messages.photoEnds
    : movedMessage(messages, direction);
}

function movedMessage(messages: MakerMessages, direction: Direction): string {
  switch (direction) {
    case 'up':
      return messages.movedUp;
    case 'down':
      return messages.movedDown;
    case 'left':
      return messages.movedLeft;
    case 'right':
      return messages.movedRight;
  }
}
