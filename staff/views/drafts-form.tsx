// Drafts that are chosen together and proposed, published or scheduled as one change.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import type { ProposalAnswer } from '../endpoints/propose-changes';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './desk-fields.css';
import './desk-form.css';
import type { PublishingSettings } from '@/publication/publishing-settings';
import { noWishes, ProposalFields, proposalAction } from './proposal-fields';
import { RefusalNotice } from './refusal-notice';
import { useDeskRequest } from './use-desk-request';

export interface OfferedDraft {
  collection: 'statistics' | 'copy' | 'country-texts';
  id: number;
  title: string;
  author: string;
  /** Of the figures that a site starts with, and untouched since. */
  isOfLibrary: boolean;
}

interface DraftsFormProps {
  drafts: OfferedDraft[];
  settings: PublishingSettings;
  language: string;
}

export function DraftsForm({ drafts, language, settings }: DraftsFormProps) {
  const messages = staffMessagesFor(language).proposals;
  const router = useRouter();
  const request = useDeskRequest(messages.failed);
  const [chosen, setChosen] = useState<OfferedDraft[]>([]);
  const [wishes, setWishes] = useState(noWishes);
  if (drafts.length === 0) return <p>{messages.none}</p>;

  const choose = (draft: OfferedDraft, isChosen: boolean) =>
    setChosen((before) => [...before.filter((it) => it !== draft), ...(isChosen ? [draft] : [])]);

  const offer = (draft: OfferedDraft) => (
    <label key={`${draft.collection} ${draft.id}`} className="desk-form__option">
      <input
        type="checkbox"
        checked={chosen.includes(draft)}
        onChange={({ target }) => choose(draft, target.checked)}
      />
      <span>
        <a href={`/admin/collections/${draft.collection}/${draft.id}`}>{draft.title}</a>
        {draft.author ? ` · ${draft.author}` : ''}
      </span>
    </label>
  );
  const library = drafts.filter(({ isOfLibrary }) => isOfLibrary);

  async function send() {
    const made = await request.send<ProposalAnswer>('/proposals/propose', {
      documents: chosen.map(({ collection, id }) => ({ collection, id })),
      ...wishes,
    });
    if (!made) return;
    toast.success(made.message);
    router.push(`/admin/proposals/${made.proposal}`);
  }

  return (
    <div className="desk-form desk-form__fields desk-fields proposals__decision">
      <fieldset className="desk-form__group">
        <legend>{messages.draftsIntroduction}</legend>
        {drafts.filter(({ isOfLibrary }) => !isOfLibrary).map(offer)}
        {library.length === 0 ? null : (
          <details>
            <summary>{fillIn(messages.library, { count: String(library.length) })}</summary>
            {library.map(offer)}
          </details>
        )}
      </fieldset>
      {chosen.length === 0 ? null : (
        <>
          <ProposalFields
            value={wishes}
            onChange={setWishes}
            settings={settings}
            language={language}
          />
          <RefusalNotice request={request} language={language} />
          <div className="desk-form__actions">
            <Button size="medium" disabled={request.isBusy} onClick={() => void send()}>
              {proposalAction(settings, wishes, language)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
