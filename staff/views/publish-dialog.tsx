// Publishes what stands in a form now or at a moment, with a reason; or proposes it, where somebody
// else has to approve. Ends on the page of the proposal that it made.
'use client';
import { Button, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { ConflictAnswer } from '@/publication/settle-conflicts';
import type { ProposalAnswer } from '../endpoints/propose-changes';
import type { ChosenMoment } from '../endpoints/read-moment';
import type { ConflictAnswerData } from '../hooks/say-refusal';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { ConflictQuestion } from './conflict-question';
import './desk-form.css';
import { MomentChoice } from './moment-choice';
import { sendToDesk } from './send-to-desk';

export interface PublishSettings {
  hasFourEyes: boolean;
  timeZone: string;
}

interface PublishDialogProps {
  settings: PublishSettings;
}

export function PublishDialog({ settings }: PublishDialogProps) {
  const { hasFourEyes, timeZone } = settings;
  const { collectionSlug, id } = useDocumentInfo();
  const { code: locale } = useLocale();
  const { i18n } = useTranslation();
  const { getData, setModified } = useForm();
  const router = useRouter();
  const dialog = useRef<HTMLDialogElement>(null);
  const fieldId = useId();
  const [reason, setReason] = useState('');
  const [at, setAt] = useState<ChosenMoment | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflicts, setConflicts] = useState<ConflictAnswerData['conflicts']>([]);
  const [onConflict, setOnConflict] = useState<ConflictAnswer | null>(null);
  const messages = staffMessagesFor(i18n.language).proposals;

  const action = hasFourEyes ? messages.propose : at ? messages.schedule : messages.publish;

  async function send(event: FormEvent) {
    event.preventDefault();
    // The dialog stands inside the document's own form, which must not be sent with it.
    event.stopPropagation();
    setIsBusy(true);
    setProblem(null);
    const answer = await sendToDesk<ProposalAnswer>('/proposals/propose', {
      documents: [{ collection: collectionSlug, id: id ?? null, data: getData(), locale }],
      reason,
      at,
      onConflict,
    });
    setIsBusy(false);
    if (answer.ok) {
      setModified(false);
      dialog.current?.close();
      router.push(`/admin/proposals/${answer.body.proposal}`);
      return;
    }
    setProblem(answer.message || messages.failed);
    setConflicts(answer.conflicts);
  }

  return (
    <>
      <Button
        id="action-publish-at"
        buttonStyle={hasFourEyes ? 'primary' : 'secondary'}
        size="medium"
        onClick={() => dialog.current?.showModal()}
      >
        {hasFourEyes ? messages.propose : messages.publishAt}
      </Button>
      <dialog ref={dialog} className="desk-form" aria-labelledby={`${fieldId}-title`}>
        <h2 id={`${fieldId}-title`}>{hasFourEyes ? messages.propose : messages.publishAt}</h2>
        <label>
          <span>{messages.reason}</span>
          <input
            type="text"
            maxLength={300}
            value={reason}
            aria-describedby={`${fieldId}-reason`}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <p id={`${fieldId}-reason`}>{messages.reasonHint}</p>
        <MomentChoice
          value={at}
          onChange={setAt}
          timeZone={timeZone}
          isProposal={hasFourEyes}
          language={i18n.language}
        />
        {conflicts.length > 0 && problem ? (
          <ConflictQuestion
            conflicts={conflicts}
            question={problem}
            value={onConflict}
            onChange={setOnConflict}
            language={i18n.language}
          />
        ) : (
          <p role="alert" className="desk-form__problem">
            {problem}
          </p>
        )}
        <div className="desk-form__actions">
          <Button
            size="medium"
            type="button"
            disabled={isBusy}
            onClick={(event) => void send(event as unknown as FormEvent)}
          >
            {action}
          </Button>
          <Button
            buttonStyle="secondary"
            size="medium"
            type="button"
            onClick={() => dialog.current?.close()}
          >
            {staffMessagesFor(i18n.language).restore.cancel}
          </Button>
        </div>
      </dialog>
    </>
  );
}
