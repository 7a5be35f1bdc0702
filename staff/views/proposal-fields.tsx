// What is asked whenever drafts become public: why, and from when on.
'use client';
import { useId } from 'react';
import type { PublishingSettings } from '@/publication/publishing-settings';
import type { ChosenMoment } from '../endpoints/read-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { MomentChoice } from './moment-choice';

export interface ChosenWishes {
  reason: string;
  /** Null: now, or as soon as it is approved. */
  at: ChosenMoment | null;
}

export const noWishes: ChosenWishes = { reason: '', at: null };

interface ProposalFieldsProps {
  value: ChosenWishes;
  onChange: (value: ChosenWishes) => void;
  settings: PublishingSettings;
  language: string;
}

export function ProposalFields({ language, onChange, settings, value }: ProposalFieldsProps) {
  const messages = staffMessagesFor(language).proposals;
  const hintId = useId();
  return (
    <>
      <label>
        <span>{messages.reason}</span>
        <input
          type="text"
          maxLength={300}
          value={value.reason}
          aria-describedby={hintId}
          onChange={({ target }) => onChange({ ...value, reason: target.value })}
        />
      </label>
      <p id={hintId}>{messages.reasonHint}</p>
      <MomentChoice
        value={value.at}
        onChange={(at) => onChange({ ...value, at })}
        timeZone={settings.timeZone}
        isProposal={settings.hasFourEyes}
        language={language}
      />
    </>
  );
}

/** What the button says that sends it. */
export function proposalAction(
  { hasFourEyes }: PublishingSettings,
  { at }: ChosenWishes,
  language: string,
): string {
  const { propose, publish, schedule } = staffMessagesFor(language).proposals;
  if (hasFourEyes) return propose;
  return at ? schedule : publish;
}
