'use client';
// The finished card and all that can be done with it: save and share first, then changes.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import buttons from '@/components/button/button.module.css';
import { CardChoices } from '@/components/card-choices/card-choices';
import { CardPicture } from '@/components/card-picture/card-picture';
import { CardWords } from '@/components/card-words/card-words';
import { CopyableText } from '@/components/copyable-text/copyable-text';
import { FramingControls } from '@/components/framing-controls/framing-controls';
import { PhotoInput } from '@/components/photo-picker/photo-input';
import { ProblemNote } from '@/components/problem-note/problem-note';
import { ShareButtons } from '@/components/share-buttons/share-buttons';
import { SpokenStatus } from '@/components/spoken-status/spoken-status';
import type { CardChoice, CardOffer } from '@/maker/card-offer';
import type { DecodedPhoto } from '@/maker/decode-photo';
import type { CardMakerState } from '@/maker/use-card-maker';
import styles from './workbench.module.css';

export interface WorkbenchProps {
  maker: CardMakerState;
  offer: CardOffer;
  messages: MakerMessages;
  photoRule: string;
  thanks: string;
  reportNote: ReactNode;
  onPhoto: (file: File) => void;
  onStartOver: () => void;
}

export function Workbench({ maker, offer, messages, ...props }: WorkbenchProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { announcement, announce } = useAnnouncement(maker.choice);
  const [takenPhoto, setTakenPhoto] = useState<DecodedPhoto | null>(null);
  const { card, photo } = maker;
  const isTaken = takenPhoto === photo;

  // Each photo makes another card, and its heading brings that into view.
  useEffect(() => {
    if (photo) heading.current?.focus();
  }, [photo]);

  useEffect(() => {
    if (isTaken) return;
    const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => window.removeEventListener('beforeunload', askBeforeLeaving);
  }, [isTaken]);

  const isStuck = maker.problem !== null || maker.isMessageMissing;
  const status = maker.file ? messages.ready : isStuck ? '' : messages.making;

  return (
    <div className={styles.bench}>
      <div className={styles.result}>
        <h1 className={styles.heading} ref={heading} tabIndex={-1}>
          {messages.yourCard}
        </h1>
        {maker.problem && (
          <div className={styles.problem}>
            <ProblemNote key={maker.problem} code={maker.problem} messages={messages.problems} />
          </div>
        )}
        {maker.isMessageMissing && (
          <div className={styles.problem}>
            <ProblemNote code="overlay-unavailable" messages={messages.problems} />
            <button className={buttons.button} type="button" onClick={maker.loadMessage}>
              {messages.tryAgain}
            </button>
          </div>
        )}
        <CardPicture maker={maker} messages={messages} announce={announce} />
        <ShareButtons
          file={maker.file}
          caption={card.statistic.caption}
          messages={messages}
          announce={announce}
          onTaken={() => setTakenPhoto(photo)}
        />
        {props.reportNote}
        <SpokenStatus>{announcement || status}</SpokenStatus>
      </div>
      <div className={styles.changes}>
        {isTaken && (
          <section className={styles.next} aria-labelledby="next">
            <h2 className={styles.subheading} id="next">
              {messages.nextTitle}
            </h2>
            <ul>
              <li>{messages.nextPost}</li>
              <li>{messages.nextDescribe}</li>
              <li>{messages.nextReport}</li>
            </ul>
            <p>{props.thanks}</p>
          </section>
        )}
        <FramingControls maker={maker} messages={messages} announce={announce} />
        <CardChoices maker={maker} offer={offer} messages={messages} />
        <div className={styles.texts}>
          <CopyableText
            id="caption"
            title={messages.captionTitle}
            hint={messages.captionHint}
            copyLabel={messages.copyCaption}
            text={card.statistic.caption}
            locale={offer.locale}
            messages={messages}
          />
          {card.statistic.milderCaption !== null && (
            <details className={styles.milder}>
              <summary>{messages.milderTitle}</summary>
              <CopyableText
                id="milder-caption"
                title={messages.milderTitle}
                isTitleAbove
                hint={messages.milderHint}
                copyLabel={messages.copyMilder}
                text={card.statistic.milderCaption}
                locale={offer.locale}
                messages={messages}
              />
            </details>
          )}
          <CopyableText
            id="alt-text"
            title={messages.altTextTitle}
            hint={messages.altTextHint}
            copyLabel={messages.copyAltText}
            text={card.statistic.altText}
            locale={offer.locale}
            messages={messages}
          />
          <CardWords
            title={messages.cardSays}
            content={card.statistic.content}
            locale={offer.locale}
          />
        </div>
        <div className={styles.again}>
          <p className={styles.rule}>{props.photoRule}</p>
          <div className={styles.againButtons}>
            <PhotoInput
              id="another-photo"
              className={styles.another}
              buttonClassName={buttons.quiet}
              onPhoto={props.onPhoto}
            >
              {maker.isOpening ? messages.opening : messages.otherPhoto}
            </PhotoInput>
            <button className={buttons.quiet} type="button" onClick={props.onStartOver}>
              {messages.startOver}
            </button>
          </div>
        </div>
      </div>
    </div>
  );
}

/** What was last said to screen readers; a new choice makes it old. */
function useAnnouncement(choice: CardChoice) {
  const [said, setSaid] = useState({ choice, text: '' });
  const announce = useCallback((text: string) => setSaid({ choice, text }), [choice]);
  return { announcement: said.choice === choice ? said.text : '', announce };
}
