// Now, or a day and time in a named zone: the same choice wherever something is published.
'use client';
import { useId } from 'react';
import type { ChosenMoment } from '../endpoints/read-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

interface MomentChoiceProps {
  /** Null: now, or as soon as it is approved. */
  value: ChosenMoment | null;
  onChange: (value: ChosenMoment | null) => void;
  /** The zone to begin with. */
  timeZone: string;
  /** Whether somebody else has to approve it first. */
  isProposal: boolean;
  language: string;
}

export function MomentChoice(props: MomentChoiceProps) {
  const { isProposal, language, onChange, timeZone, value } = props;
  const messages = staffMessagesFor(language).proposals;
  const id = useId();
  return (
    <fieldset className="desk-form__group">
      <legend>{messages.when}</legend>
      <label className="desk-form__option">
        <input type="radio" name={id} checked={value === null} onChange={() => onChange(null)} />
        {isProposal ? messages.afterApproval : messages.now}
      </label>
      <label className="desk-form__option">
        <input
          type="radio"
          name={id}
          checked={value !== null}
          onChange={() => onChange({ time: '', timeZone })}
        />
        {messages.later}
      </label>
      {value === null ? null : (
        <div className="desk-form__moment">
          <label>
            <span>{messages.dayAndTime}</span>
            <input
              type="datetime-local"
              required
              aria-describedby={`${id}-hint`}
              value={value.time}
              onChange={({ target }) => onChange({ ...value, time: target.value })}
            />
          </label>
          <label>
            <span>{messages.timeZone}</span>
            <select
              value={value.timeZone}
              onChange={({ target }) => onChange({ ...value, timeZone: target.value })}
            >
              {zonesWith(timeZone).map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </select>
          </label>
          <p id={`${id}-hint`}>{messages.timeHint}</p>
        </div>
      )}
    </fieldset>
  );
}

/** All that the browser knows, and the campaign's own. */
function zonesWith(timeZone: string): string[] {
  return [...new Set([timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}
