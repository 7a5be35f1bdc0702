// A button that asks before it acts: what will happen, what has to be said about it, and then one
// request, whose refusal stands in the dialog. Outside any form it may stand beside in the page, so
// that neither is sent with the other.
'use client';
import { Button } from '@payloadcms/ui';
import {
  type FormEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './desk-fields.css';
import './desk-form.css';
import { RefusalNotice } from './refusal-notice';
import type { DeskRequest } from './use-desk-request';

interface DeskDialogProps {
  /** The button that opens it. */
  opener: {
    label: string;
    /** For assistive technology, where a page has many with the same label. */
    name?: string;
    id?: string;
    size?: 'small' | 'medium';
    isMain?: boolean;
  };
  /** Opens it as if somebody had used the button. */
  opensItself?: boolean;
  title: string;
  /** What the button says that acts. */
  action: string;
  request: DeskRequest;
  /** True: it is done, and the dialog closes; an element: it stays open to show what came of it. */
  onSubmit: (form: FormData) => Promise<boolean | ReactElement>;
  language: string;
  children: ReactNode;
}

export function DeskDialog(props: DeskDialogProps) {
  const { action, children, language, onSubmit, opener, opensItself, request, title } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const [result, setResult] = useState<ReactElement | null>(null);
  const { accounts, restore } = staffMessagesFor(language);

  useEffect(() => {
    if (opensItself) setIsOpen(true);
  }, [opensItself]);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
  }, [isOpen]);

  function open() {
    request.forget();
    setResult(null);
    setIsOpen(true);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    // React passes it on to the form that the button stands in.
    event.stopPropagation();
    const done = await onSubmit(new FormData(event.currentTarget));
    if (done === true) dialog.current?.close();
    else if (done) setResult(done);
  }

  return (
    <>
      <Button
        id={opener.id}
        buttonStyle={opener.isMain ? 'primary' : 'secondary'}
        size={opener.size ?? 'medium'}
        type="button"
        margin={false}
        aria-label={opener.name}
        onClick={open}
      >
        {opener.label}
      </Button>
      {isOpen
        ? createPortal(
            <dialog
              ref={dialog}
              className="desk-form"
              aria-labelledby={titleId}
              onClose={() => setIsOpen(false)}
            >
              <form className="desk-form__fields desk-fields" onSubmit={submit}>
                <h2 id={titleId}>{title}</h2>
                {result ?? children}
                <RefusalNotice request={request} language={language} />
                <div className="desk-form__actions">
                  {result ? null : (
                    <Button size="medium" type="submit" margin={false} disabled={request.isBusy}>
                      {action}
                    </Button>
                  )}
                  <Button
                    buttonStyle="secondary"
                    size="medium"
                    type="button"
                    margin={false}
                    onClick={() => dialog.current?.close()}
                  >
                    {result ? accounts.newLink.close : restore.cancel}
                  </Button>
                </div>
              </form>
            </dialog>,
            document.body,
          )
        : null}
    </>
  );
}
