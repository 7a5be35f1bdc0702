// What a screen reader says after the photo was moved by a button or a key.
import type { MakerMessages } from '@/campaign/messages/messages';
import type { Direction } from '@/maker/change-framing';

export function movedMessage(messages: MakerMessages, direction: Direction): string {
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
