'use client';
// The finished card and all that can be done with it: save and share first, then changes.
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { LinkTag } from '@/campaign/channels';
import type { MakerMessages, SharingMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import type { Rung } from '@/campaign/steps';
import type { Format, Size } from '@/card/card-spec';
import buttons from '@/components/button/button.module.css';
import { CardChoices } from '@/components/card-choices/card-choices';
import { CardPicture } from '@/components/card-picture/card-picture';
import { CardWords } from '@/components/card-words/card-words';
import { CopyableText } from '@/components/copyable-text/copyable-text';
import { FramingControls } from '@/components/framing-controls/framing-controls';
import { KeepPhoto } from '@/components/keep-photo/keep-photo';
import { PhotoInput } from '@/components/photo-picker/photo-input';
import { ProblemNote } from '@/components/problem-note/problem-note';
import { ShareButtons, type TakenBy } from '@/components/share-buttons/share-buttons';
import { useLazily } from '@/components/share-buttons/use-lazily';
import { SpokenStatus } from '@/components/spoken-status/spoken-status';
import type { CardChoice, CardOffer } from '@/maker/card-offer';
import { countStep } from '@/maker/count-step';
import type { DecodedPhoto } from '@/maker/decode-photo';
import type { CardMakerState } from '@/maker/use-card-maker';
import styles from './workbench.module.css';

export interface WorkbenchProps {
  maker: CardMakerState;
  offer: CardOffer;
  messages: MakerMessages;
  sharing: SharingMessages;
  photoRule: string;
  thanks: string;
  reportNote: ReactNode;
  noReports: ReactNode;
  onPhoto: (file: File) => void;
  onStartOver: () => void;
}

export function Workbench({ maker, offer, messages, sharing, ...props }: WorkbenchProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { announcement, announce } = useAnnouncement(maker.choice);
  const [takenPhoto, setTakenPhoto] = useState<DecodedPhoto | null>(null);
  const { card, photo } = maker;
  const isTaken = takenPhoto === photo;
  const [passedOnPhoto, setPassedOnPhoto] = useState<DecodedPhoto | null>(null);
  const next = useLazily(loadNext);
  const editable = useEditedTexts();
  const { altText, caption, milderCaption, slug } = card.statistic;
  const ownCaption = editable(`${slug} caption`, caption);
  const ownMilder = milderCaption === null ? null : editable(`${slug} milder`, milderCaption);
  const ownAltText = editable(`${slug} alt`, altText);
  const extras = useLazily(loadExtras);

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

  const noteTaken = (rung: TakenBy | 'zip' | 'poster') => {
    setTakenPhoto(photo);
    countStep(rung === 'sheet' ? 'shared' : 'saved', { rung });
  };
  const notePassedOn = (way: LinkTag) => {
    setPassedOnPhoto(photo);
    countStep('shared', { rung: rungOfLink(way), channel: way });
  };

  const makeFormat = (format: Format) => {
    maker.choose({ format });
    heading.current?.focus();
  };

  const isStuck = maker.problem !== null || maker.isMessageMissing;
  const smaller = maker.smallerSize && smallerCardMessage(messages, maker.smallerSize);
  const ready = smaller ? `${messages.ready} ${smaller}` : messages.ready;
  const status = maker.file ? ready : isStuck ? '' : messages.making;

  return (
    <div className={styles.bench}>
      <div className={styles.result}>
        <h1 className={styles.heading} ref={heading} tabIndex={-1}>
          {messages.yourCard}
        </h1>
        {maker.problem && (
          <div className={styles.problem}>
            <ProblemNote key={maker.problem} code={maker.problem} messages={messages.problems} />
            {props.noReports}
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
        {smaller && (
          <p className={styles.rule} aria-hidden="true">
            {smaller}
          </p>
        )}
        <ShareButtons
          maker={maker}
          offer={offer}
          caption={ownCaption.text}
          messages={messages}
          sharing={sharing}
          noReports={props.noReports}
          announce={announce}
          onTaken={noteTaken}
          onPassedOn={notePassedOn}
        />
        {props.reportNote}
        <SpokenStatus>{announcement || status}</SpokenStatus>
      </div>
      <div className={styles.changes}>
        {next && (isTaken || passedOnPhoto === photo) && (
          <next.WhatNext
            offer={offer}
            messages={messages}
            sharing={sharing}
            thanks={props.thanks}
            format={card.format}
            onFormat={makeFormat}
          />
        )}
        <FramingControls maker={maker} messages={messages} announce={announce} />
        <CardChoices maker={maker} offer={offer} messages={messages} />
        {extras && (
          <extras.CardExtras
            maker={maker}
            offer={offer}
            texts={{
              caption: ownCaption.text,
              milderCaption: ownMilder?.text ?? null,
              altText: ownAltText.text,
            }}
            messages={messages}
            announce={announce}
            onTaken={noteTaken}
          />
        )}
        <div className={styles.texts}>
          <CopyableText
            id="caption"
            title={messages.captionTitle}
            hint={`${messages.captionHint} ${sharing.editHint}`}
            copyLabel={messages.copyCaption}
            restoreLabel={sharing.restoreText}
            {...ownCaption}
            locale={offer.locale}
            messages={messages}
          />
          {ownMilder && (
            <details className={styles.milder}>
              <summary>{messages.milderTitle}</summary>
              <CopyableText
                id="milder-caption"
                title={messages.milderTitle}
                isTitleAbove
                hint={messages.milderHint}
                copyLabel={messages.copyMilder}
                restoreLabel={sharing.restoreText}
                {...ownMilder}
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
            restoreLabel={sharing.restoreText}
            {...ownAltText}
            locale={offer.locale}
            messages={messages}
          />
          <CardWords
            title={messages.cardSays}
            content={card.statistic.content}
            locale={offer.locale}
          />
        </div>
        <KeepPhoto maker={maker} messages={messages} locale={offer.locale} />
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

function rungOfLink(way: LinkTag): Rung {
  if (way === 'copy') return 'copied-link';
  return way === 'qr' ? 'qr' : 'channel-link';
}

const loadExtras = () => import('@/components/card-extras/card-extras');
const loadNext = () => import('@/components/what-next/what-next');

/** Texts as the visitor has changed them, each under its name for as long as the page is open. */
function useEditedTexts() {
  const [edited, setEdited] = useState<Readonly<Record<string, string>>>({});
  return (name: string, original: string) => {
    const change = (text: string) => setEdited((before) => ({ ...before, [name]: text }));
    const text = edited[name] ?? original;
    return {
      text,
      onText: change,
      onRestore: text === original ? null : () => change(original),
    };
  };
}

function smallerCardMessage(messages: MakerMessages, { widthPx, heightPx }: Size): string {
  const size = { width: String(widthPx), height: String(heightPx) };
  return fillIn(messages.smallerCard, size);
}

/** What was last said to screen readers; a new choice makes it old. */
function useAnnouncement(choice: CardChoice) {
  const [said, setSaid] = useState({ choice, text: '' });
  const announce = useCallback((text: string) => setSaid({ choice, text }), [choice]);
  return { announcement: said.choice === choice ? said.text : '', announce };
}
