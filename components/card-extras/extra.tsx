'use client';
// One thing to make: a button, how far it is with a way to stop it, and the file that came of it.
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { MakerMessages } from '@/campaign/messages/messages';
import { fillIn } from '@/campaign/placeholders';
import buttons from '@/components/button/button.module.css';
import { ProblemNote } from '@/components/problem-note/problem-note';
import { saveFile } from '@/maker/hand-over-file';
import { type MakeFile, type Progress, useMaking } from '@/maker/use-making';
import styles from './card-extras.module.css';

export interface ExtraProps {
  name: string;
  purpose: string;
  sign: ReactNode;
  /** What it is made from; null while that is being made itself. */
  basis: File | null;
  make: MakeFile;
  /** What this browser can do with such a file. */
  way: 'save' | 'share';
  messages: MakerMessages;
  announce: (text: string) => void;
  onTaken: () => void;
}

export function Extra({ name, purpose, sign, basis, messages, announce, ...props }: ExtraProps) {
  const { extras, problems } = messages;
  const purposeId = useId();
  const { making, make, cancel } = useMaking(basis);
  const button = useRef<HTMLButtonElement>(null);

  const start = async () => {
    if (!basis || making.state === 'making') return;
    announce(extras.making);
    const file = await make(async (signal, onProgress) =>
      props.make(signal, (done, total) => {
        onProgress(done, total);
        if (done > 0) announce(cardsDone(extras, { done, total }));
      }),
    );
    if (!file) return;
    if (props.way === 'share') {
      announce(fillIn(extras.made, { file: file.name }));
      return;
    }
    saveFile(file);
    announce(fillIn(extras.saved, { file: file.name }));
    props.onTaken();
  };

  const stop = () => {
    cancel();
    announce(extras.cancelled);
    button.current?.focus();
  };

  const share = (file: File) => {
    // Nobody is told of a closed sheet, and no button waits for a promise that may never settle.
    navigator.share({ files: [file] }).then(props.onTaken, () => {});
  };

  return (
    <div className={styles.extra}>
      <div className={styles.offer}>
        <button
          ref={button}
          className={buttons.quiet}
          type="button"
          aria-describedby={purposeId}
          aria-disabled={!basis || making.state === 'making'}
          onClick={start}
        >
          {sign}
          {name}
        </button>
        <p className={styles.purpose} id={purposeId}>
          {purpose}
        </p>
      </div>
      {making.state === 'making' && (
        <div className={styles.progress}>
          <progress
            aria-label={extras.making}
            max={making.progress?.total ?? 1}
            value={making.progress?.done}
          />
          <span>{making.progress ? cardsDone(extras, making.progress) : extras.making}</span>
          <button className={buttons.quiet} type="button" onClick={stop}>
            {extras.cancel}
          </button>
        </div>
      )}
      {making.state === 'made' && props.way === 'save' && (
        <Saved file={making.file} messages={messages} />
      )}
      {making.state === 'made' && props.way === 'share' && (
        <div className={styles.made}>
          <span>{fillIn(extras.made, { file: making.file.name })}</span>
          <button className={buttons.primary} type="button" onClick={() => share(making.file)}>
            {extras.share}
          </button>
        </div>
      )}
      {making.state === 'failed' && <ProblemNote code={making.problem} messages={problems} />}
    </div>
  );
}

function cardsDone({ cardsDone: text }: MakerMessages['extras'], { done, total }: Progress) {
  return fillIn(text, { done: String(done), total: String(total) });
}

/** The browser has begun to save it; should it have lost it, here it is again. */
function Saved({ file, messages: { extras } }: { file: File; messages: MakerMessages }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <p className={styles.made}>
      {fillIn(extras.saved, { file: file.name })}{' '}
      <a href={address} download={file.name}>
        {extras.saveAgain}
      </a>
    </p>
  );
}
