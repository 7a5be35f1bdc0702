// Now, or a day and time in a named zone: the same choice wherever something is published. Where
// clocks are put back and a time comes twice, which of the two is asked.
'use client';
import { useId } from 'react';
import { fillIn } from '@/campaign/placeholders';
import { readZonedTime } from '@/campaign/zoned-time';
import type { ChosenMoment } from '../endpoints/read-moment';
import { formatMoment } from '../messages/format-moment';
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
              value={value.time}
              onChange={({ target }) => onChange({ timeZone: value.timeZone, time: target.value })}
            />
          </label>
          <label>
            <span>{messages.timeZone}</span>
            <select
              value={value.timeZone}
              onChange={({ target }) => onChange({ time: value.time, timeZone: target.value })}
            >
              {zonesWith(timeZone).map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </select>
          </label>
          <DoubtfulTime value={value} onChange={onChange} language={language} />
        </div>
      )}
    </fieldset>
  );
}

interface DoubtfulTimeProps {
  value: ChosenMoment;
  onChange: (value: ChosenMoment) => void;
  language: string;
}

/** What is to be said about a time that comes twice, or never. */
function DoubtfulTime({ language, onChange, value }: DoubtfulTimeProps) {
  const messages = staffMessagesFor(language).proposals;
  const id = useId();
  const found = readZonedTime(value.time, value.timeZone);
  const say = (at: Date) => formatMoment(at.toISOString(), language, value.timeZone);
  if (found.kind === 'skipped') {
    return (
      <p role="status" className="desk-form__problem">
        {fillIn(messages.skippedMoment, { moment: say(found.next) })}
      </p>
    );
  }
  if (found.kind !== 'twice') return null;
  const options = [
    { isSecond: false, label: fillIn(messages.firstOfTwo, { moment: say(found.first) }) },
    { isSecond: true, label: fillIn(messages.secondOfTwo, { moment: say(found.second) }) },
  ];
  return (
    <fieldset className="desk-form__group">
      <legend>{messages.comesTwice}</legend>
      {options.map(({ isSecond, label }) => (
        <label key={label} className="desk-form__option">
          <input
            type="radio"
            name={id}
            checked={(value.isSecond ?? false) === isSecond}
            onChange={() => onChange({ ...value, isSecond })}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** All that the browser knows, and the campaign's own. */
function zonesWith(timeZone: string): string[] {
  return [...new Set([timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
}
