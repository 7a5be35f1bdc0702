// What can be done with a proposal: approve or refuse it, take it back, cancel or move it.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useId, useState } from 'react';
import type { ProposalStatus } from '@/publication/proposal';
import type { DecisionAnswer } from '../endpoints/decide-proposal';
import type { ChosenMoment } from '../endpoints/read-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './desk-fields.css';
import './desk-form.css';
import { MomentChoice } from './moment-choice';
import { RefusalNotice } from './refusal-notice';
import { useDeskRequest } from './use-desk-request';

interface ProposalDecisionProps {
  id: number;
  status: ProposalStatus;
  /** Whether whoever looks at it made it. */
  isOwn: boolean;
  hasFourEyes: boolean;
  /** What it was proposed for; null: at once, or as soon as it is approved. */
  plannedFor: ChosenMoment | null;
  timeZone: string;
  /** Of the difference that is shown. */
  digest: string;
  language: string;
}

type Step = 'approve' | 'refuse' | 'take-back' | 'move';

export function ProposalDecision(props: ProposalDecisionProps) {
  const { digest, hasFourEyes, id, isOwn, language, plannedFor, status, timeZone } = props;
  const { proposals: messages } = staffMessagesFor(language);
  const router = useRouter();
  const fieldId = useId();
  const [note, setNote] = useState('');
  const [at, setAt] = useState(plannedFor);
  const request = useDeskRequest(messages.failed);
  const isMoved = JSON.stringify(at) !== JSON.stringify(plannedFor);
  const mayApprove = status === 'open' && !(hasFourEyes && isOwn);

  async function take(step: Step) {
    const bodies = {
      approve: { seen: digest, note },
      refuse: { note },
      'take-back': { note },
      move: { at },
    };
    const done = await request.send<DecisionAnswer>(`/proposals/${id}/${step}`, bodies[step]);
    if (done) toast.success(done.message);
    router.refresh();
  }

  const button = (step: Step, label: string, isMain = false) => (
    <Button
      key={step}
      buttonStyle={isMain ? 'primary' : 'secondary'}
      size="medium"
      disabled={request.isBusy}
      onClick={() => void take(step)}
    >
      {label}
    </Button>
  );

  return (
    <section className="desk-form desk-form__fields desk-fields proposals__decision">
      {status === 'open' && !mayApprove ? <p>{messages.ownProposal}</p> : null}
      {isOwn ? null : (
        <>
          <label htmlFor={`${fieldId}-note`}>{messages.note}</label>
          <textarea
            id={`${fieldId}-note`}
            rows={2}
            maxLength={2000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        </>
      )}
      <RefusalNotice request={request} language={language} />
      <div className="desk-form__actions">
        {mayApprove ? button('approve', messages.approve, true) : null}
        {mayApprove && !isOwn ? button('refuse', messages.refuse) : null}
        {status === 'approved' ? button('take-back', messages.cancelScheduled) : null}
        {status === 'open' && isOwn ? button('take-back', messages.takeBack) : null}
      </div>
      <details>
        <summary>{messages.move}</summary>
        <MomentChoice
          value={at}
          onChange={setAt}
          timeZone={timeZone}
          isProposal={hasFourEyes || status === 'open'}
          language={language}
        />
        <div className="desk-form__actions">{isMoved ? button('move', messages.move) : null}</div>
      </details>
    </section>
  );
}
