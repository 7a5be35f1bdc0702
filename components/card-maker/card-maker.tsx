'use client';
// The first screen of the home page, and the maker it turns into. Before scripts run, and without
// any, it is a plain form that the server answers; the two look the same, so nothing jumps.
import { type ReactNode, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { MakerMessages, SharingMessages } from '@/campaign/messages/messages';
import { KeptPhotoOffer } from '@/components/keep-photo/kept-photo-offer';
import { PhotoPicker } from '@/components/photo-picker/photo-picker';
import { Workbench } from '@/components/workbench/workbench';
import type { CardOffer } from '@/maker/card-offer';
import { prepareDarkroom } from '@/maker/decode-photo';
import type { KeptPhoto } from '@/maker/kept-photo';
import { receivePhotos } from '@/maker/receive-photos';
import { useCardMaker } from '@/maker/use-card-maker';
import { useCountedSteps } from '@/maker/use-counted-steps';
import styles from './card-maker.module.css';

export interface CardMakerProps {
  offer: CardOffer;
  messages: MakerMessages;
  sharing: SharingMessages;
  photoRule: string;
  privacyNote: string;
  thanks: string;
  /** Title and lead. */
  introduction: ReactNode;
  /** A finished card. */
  example: ReactNode;
  /** Where to report; stands beside every call to share. */
  reportNote: ReactNode;
  /** That nothing is reported here, where a photo was refused or may be sent to the server. */
  noReports: ReactNode;
}

export function CardMaker(props: CardMakerProps) {
  const { offer, messages } = props;
  const maker = useCardMaker(offer);
  useCountedSteps(maker);
  const { openPhoto, startOver } = maker;
  const [isDraggedOver, setIsDraggedOver] = useState(false);
  const chooseRef = useRef<HTMLInputElement>(null);
  const pickPhoto = useCallback((file: File) => void openPhoto(file), [openPhoto]);

  const continueKept = useCallback(
    ({ photo, choice, framing }: KeptPhoto) => void openPhoto(photo, { choice, framing }),
    [openPhoto],
  );

  useEffect(() => receivePhotos(window, pickPhoto, setIsDraggedOver), [pickPhoto]);

  useEffect(() => {
    if (isDraggedOver) prepareDarkroom();
  }, [isDraggedOver]);

  useEffect(() => {
    // A photo chosen before the scripts were there; taken out of the form, so that it is opened once.
    const input = chooseRef.current;
    const early = input?.files?.[0];
    if (!input || !early) return;
    input.value = '';
    pickPhoto(early);
  }, [pickPhoto]);

  const isReturning = useRef(false);
  const returnToStart = useCallback(() => {
    isReturning.current = true;
    startTransition(startOver);
  }, [startOver]);
  useEffect(() => {
    if (maker.photo || !isReturning.current) return;
    isReturning.current = false;
    // The picker is there again, at the head of a page that was left at its foot.
    window.scrollTo(0, 0);
    chooseRef.current?.focus();
  }, [maker.photo]);

  return (
    <section className={styles.stage}>
      {maker.photo ? (
        <Workbench
          maker={maker}
          offer={offer}
          messages={messages}
          sharing={props.sharing}
          photoRule={props.photoRule}
          thanks={props.thanks}
          reportNote={props.reportNote}
          noReports={props.noReports}
          onPhoto={pickPhoto}
          onStartOver={returnToStart}
        />
      ) : (
        <div className={styles.first}>
          <div className={styles.introduction}>{props.introduction}</div>
          <div className={styles.example}>{props.example}</div>
          <div className={styles.picker}>
            <KeptPhotoOffer
              messages={messages}
              locale={offer.locale}
              onContinue={continueKept}
              onForgotten={() => chooseRef.current?.focus()}
            />
            <PhotoPicker
              inputRef={chooseRef}
              offer={offer}
              messages={messages}
              photoRule={props.photoRule}
              privacyNote={props.privacyNote}
              isOpening={maker.isOpening}
              problem={maker.problem}
              noReports={props.noReports}
              onNear={prepareDarkroom}
              onOpen={maker.prepare}
              onPhoto={pickPhoto}
            />
            {/* Beside a problem stands the other note, which leads there as well. */}
            {maker.problem === null && props.reportNote}
          </div>
        </div>
      )}
      {isDraggedOver && (
        <p className={styles.dropHere} aria-hidden="true">
          <span>{messages.dropHere}</span>
        </p>
      )}
    </section>
  );
}
