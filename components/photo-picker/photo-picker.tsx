'use client';
// Where a photo is chosen: two buttons with the photo rule beside them. The form around them works
// by itself: without scripts it posts the photo to the server and is answered with a page.
import { type ChangeEvent, type RefObject, useEffect, useState } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import { formatNames, placements } from '@/card/card-spec';
import buttons from '@/components/button/button.module.css';
import { ProblemNote } from '@/components/problem-note/problem-note';
import type { CardOffer } from '@/maker/card-offer';
import type { PhotoProblemCode } from '@/maker/photo-problem';
import styles from './photo-picker.module.css';

/** MIME types, JPEG first and no HEIC: so iOS hands over a JPEG, whatever the camera made. */
export const acceptedPhotos = 'image/jpeg,image/png,image/webp';

export interface PhotoPickerProps {
  inputRef: RefObject<HTMLInputElement | null>;
  offer: CardOffer;
  messages: MakerMessages;
  photoRule: string;
  privacyNote: string;
  isOpening: boolean;
  problem: PhotoProblemCode | null;
  /** The picker opens: the time to load what the first card needs. */
  onOpen: () => void;
  onPhoto: (file: File) => void;
}

export function PhotoPicker(props: PhotoPickerProps) {
  const { messages, onPhoto } = props;
  const [isEnhanced, setIsEnhanced] = useState(false);
  useEffect(() => setIsEnhanced(true), []);

  const takePhoto = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    onPhoto(file);
    // So that choosing the same file again is a change again.
    event.target.value = '';
  };

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
      {props.problem && <ProblemNote code={props.problem} messages={messages.problems} />}
      <div className={styles.buttons}>
        <div className={styles.choose}>
          <input
            ref={props.inputRef}
            className={styles.file}
            id="photo"
            type="file"
            name="photo"
            accept={acceptedPhotos}
            required={!isEnhanced}
            aria-describedby="photo-rule"
            onClick={props.onOpen}
            onChange={takePhoto}
          />
          <label className={buttons.primary} htmlFor="photo">
            <PictureSign />
            {props.isOpening ? messages.opening : messages.choosePhoto}
          </label>
        </div>
        <div className={styles.take}>
          <input
            className={styles.file}
            id="camera"
            type="file"
            accept={acceptedPhotos}
            capture="environment"
            aria-describedby="photo-rule"
            onClick={props.onOpen}
            onChange={takePhoto}
          />
          <label className={buttons.button} htmlFor="camera">
            <CameraSign />
            {messages.takePhoto}
          </label>
        </div>
      </div>
      <PlainChoices offer={props.offer} messages={messages} />
      <p className={styles.privacy}>
        {props.privacyNote} <span className={styles.drop}>{messages.dropHint}</span>
      </p>
      <p className={styles.status} role="status">
        {props.isOpening ? messages.opening : ''}
      </p>
    </form>
  );
}

/** The choices of a visitor without scripts, shown only to them. */
function PlainChoices({ offer, messages }: Pick<PhotoPickerProps, 'offer' | 'messages'>) {
  return (
    <div className={styles.plain}>
      <input type="hidden" name="locale" value={offer.locale} />
      <label className={styles.field}>
        {messages.format}
        <select name="format">
          {formatNames.map((name) => (
            <option key={name} value={name}>
              {messages.formats[name]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {messages.statistic}
        <select name="statistic">
          {offer.statistics.map(({ slug, content }) => (
            <option key={slug} value={slug}>
              {content.sentence.map(({ text }) => text).join('')}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {messages.design}
        <select name="design">
          {offer.designs.map(({ name }) => (
            <option key={name} value={name}>
              {messages.designs[name]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        {messages.placement}
        <select name="placement" defaultValue="">
          <option value="">{messages.placementByDesign}</option>
          {placements.map((name) => (
            <option key={name} value={name}>
              {messages.placements[name]}
            </option>
          ))}
        </select>
      </label>
      <button className={buttons.primary} type="submit">
        {messages.makeCard}
      </button>
    </div>
  );
}

function PictureSign() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path
        d="M4.2 5.1c5-.5 10.5-.4 15.7 0 .4 4.6.3 9.3 0 13.9-5.2.4-10.6.4-15.7 0-.4-4.7-.4-9.3 0-13.9zM4.5 16.2c2-2.3 3.3-4.3 4.5-4.3 1.5 0 2.7 3.5 4.2 3.6 1.2.1 2-1.9 3.2-1.9 1 0 2.1 1.3 3.2 2.6M15.6 9.1h.1"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function CameraSign() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path
        d="M3.3 8.1c1.5-.2 3-.2 4.4-.3l1.7-2.6c1.7-.2 3.5-.2 5.2 0l1.7 2.6c1.5 0 3 .1 4.4.3.4 3.6.4 7.2 0 10.9-5.8.5-11.6.5-17.4 0-.4-3.7-.4-7.3 0-10.9zM12 10.1c2 0 3.3 1.4 3.3 3.2s-1.4 3.2-3.3 3.2-3.3-1.4-3.3-3.2 1.4-3.2 3.3-3.2z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
