// Drafts that are chosen together and proposed, published or scheduled as one change.
'use client';
import { Button } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ConflictAnswer } from '@/publication/settle-conflicts';
import type { ProposalAnswer } from '../endpoints/propose-changes';
import type { ChosenMoment } from '../endpoints/read-moment';
import type { ConflictAnswerData } from '../hooks/say-refusal';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { ConflictQuestion } from './conflict-question';
import './desk-form.css';
import { MomentChoice } from './moment-choice';
import type { PublishSettings } from './publish-dialog';
import { sendToDesk } from './send-to-desk';

export interface OfferedDraft {
  collection: 'statistics' | 'copy';
  id: number;
  title: string;
  author: string;
}

interface DraftsFormProps {
  drafts: OfferedDraft[];
  settings: PublishSettings;
  language: string;
}

export function DraftsForm({ drafts, language, settings }: DraftsFormProps) {
  const messages = staffMessagesFor(language).proposals;
  const router = useRouter();
  const [chosen, setChosen] = useState<OfferedDraft[]>([]);
  const [reason, setReason] = useState('');
  const [at, setAt] = useState<ChosenMoment | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflicts, setConflicts] = useState<ConflictAnswerData['conflicts']>([]);
  const [onConflict, setOnConflict] = useState<ConflictAnswer | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  if (drafts.length === 0) return <p>{messages.none}</p>;

  const { hasFourEyes, timeZone } = settings;
  const action = hasFourEyes ? messages.propose : at ? messages.schedule : messages.publish;
  const choose = (draft: OfferedDraft, isChosen: boolean) =>
    setChosen((before) => [...before.filter((it) => it !== draft), ...(isChosen ? [draft] : [])]);

  async function send() {
    setIsBusy(true);
    const answer = await sendToDesk<ProposalAnswer>('/proposals/propose', {
      documents: chosen.map(({ collection, id }) => ({ collection, id })),
      reason,
      at,
      onConflict,
    });
    setIsBusy(false);
    if (answer.ok) {
      router.push(`/admin/proposals/${answer.body.proposal}`);
      return;
    }
    setProblem(answer.message || messages.failed);
    setConflicts(answer.conflicts);
  }

  return (
    <div className="desk-form proposals__decision">
      <fieldset className="desk-form__group">
        <legend>{messages.draftsIntroduction}</legend>
        {drafts.map((draft) => (
          <label key={`${draft.collection} ${draft.id}`} className="desk-form__option">
            <input
              type="checkbox"
              checked={chosen.includes(draft)}
              onChange={({ target }) => choose(draft, target.checked)}
            />
            <a href={`/admin/collections/${draft.collection}/${draft.id}`}>{draft.title}</a>
            {draft.author ? ` · ${draft.author}` : ''}
          </label>
        ))}
      </fieldset>
      {chosen.length === 0 ? null : (
        <>
          <label>
            <span>{messages.reason}</span>
            <input
              type="text"
              maxLength={300}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </label>
          <MomentChoice
            value={at}
            onChange={setAt}
            timeZone={timeZone}
            isProposal={hasFourEyes}
            language={language}
          />
          {conflicts.length > 0 && problem ? (
            <ConflictQuestion
              conflicts={conflicts}
              question={problem}
              value={onConflict}
              onChange={setOnConflict}
              language={language}
            />
          ) : (
            <p role="alert" className="desk-form__problem">
              {problem}
            </p>
          )}
          <div className="desk-form__actions">
            <Button size="medium" disabled={isBusy} onClick={() => void send()}>
              {action}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
