'use client';
// Where a photo is chosen: two buttons with the photo rule beside them. The form around them works
// by itself: without scripts it posts the photo to the server and is answered with a page.
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import type { MakerMessages, PhotoProblemCode } from '@/campaign/messages/messages';
import buttons from '@/components/button/button.module.css';
import { PhotoInput } from '@/components/photo-picker/photo-input';
import { CameraSign, PictureSign } from '@/components/photo-picker/photo-signs';
import { PlainChoices } from '@/components/photo-picker/plain-choices';
import { ProblemNote } from '@/components/problem-note/problem-note';
import { SpokenStatus } from '@/components/spoken-status/spoken-status';
import type { CardOffer } from '@/maker/card-offer';
import styles from './photo-picker.module.css';

export interface PhotoPickerProps {
  inputRef: RefObject<HTMLInputElement | null>;
  offer: CardOffer;
  messages: MakerMessages;
  photoRule: string;
  privacyNote: string;
  isOpening: boolean;
  problem: PhotoProblemCode | null;
  /** Stands below the problem: somebody may have tried to hand in a picture. */
  noReports: ReactNode;
  /** The visitor comes near the buttons. */
  onNear: () => void;
  /** The picker opens: the time to load what the first card needs. */
  onOpen: () => void;
  onPhoto: (file: File) => void;
}

export function PhotoPicker(props: PhotoPickerProps) {
  const { messages, onPhoto } = props;
  const [isEnhanced, setIsEnhanced] = useState(false);
  useEffect(() => setIsEnhanced(true), []);

  return (
    <form
      className={styles.form}
      method="post"
      action="/api/cards"
      encType="multipart/form-data"
      data-enhanced={isEnhanced || undefined}
    >
      <p className={styles.rule} id="photo-rule">
        {props.photoRule}
      </p>
      {props.problem && (
        <>
          <ProblemNote code={props.problem} messages={messages.problems} />
          {props.noReports}
        </>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only notices that somebody comes near */}
      <div className={styles.buttons} onPointerEnter={props.onNear} onFocus={props.onNear}>
        <PhotoInput
          id="photo"
          name="photo"
          inputRef={props.inputRef}
          className={styles.choose}
          buttonClassName={buttons.primary}
          required={!isEnhanced}
          aria-describedby="photo-rule"
          onClick={props.onOpen}
          onPhoto={onPhoto}
        >
          <PictureSign />
          {props.isOpening ? messages.opening : messages.choosePhoto}
        </PhotoInput>
        <PhotoInput
          id="camera"
          capture="environment"
          className={styles.take}
          buttonClassName={buttons.button}
          aria-describedby="photo-rule"
          onClick={props.onOpen}
          onPhoto={onPhoto}
        >
          <CameraSign />
          {messages.takePhoto}
        </PhotoInput>
      </div>
      <PlainChoices offer={props.offer} messages={messages} />
      <p className={styles.privacy}>
        {props.privacyNote} <span className={styles.drop}>{messages.dropHint}</span>
      </p>
      <SpokenStatus>{props.isOpening ? messages.opening : ''}</SpokenStatus>
    </form>
  );
}
