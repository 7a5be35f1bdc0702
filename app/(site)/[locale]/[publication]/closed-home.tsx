// The first screen of home before an edition's first day and after its last.
import { longDay } from '@/campaign/long-day';
import { hasCardsToShow } from '@/campaign/maker-open';
import type { ClosedMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import { setTypography } from '@/campaign/typography';
import { MakerClosed, type MakerClosedProps } from '@/components/maker-closed/maker-closed';
import type { PageData } from './page-data';

interface ClosedHomeProps extends Pick<MakerClosedProps, 'introduction' | 'reportNote'> {
  page: PageData;
  messages: ClosedMessages;
  /** Shown where the edition may show cards. */
  example: MakerClosedProps['example'];
}

export function ClosedHome({ page, messages, example, ...rest }: ClosedHomeProps) {
  const { locale, snapshot } = page;
  const { endsOn, startsOn } = snapshot.edition;
  const isOver = hasCardsToShow(snapshot);
  const say = (text: string, day: string) =>
    setTypography(fillIn(text, { date: longDay(day, locale) }), locale);
  return (
    <MakerClosed
      {...rest}
      headline={isOver ? say(messages.over, endsOn) : say(messages.startsOn, startsOn)}
      message={isOver ? say(messages.overDetail, endsOn) : say(messages.startsOnDetail, startsOn)}
      example={isOver ? example : undefined}
    />
  );
}
