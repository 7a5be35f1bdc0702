// Which of two changes of the same document holds from the scheduled moment on.
'use client';
import { fillIn } from '@/campaign/placeholders';
import type { ConflictAnswer } from '@/publication/settle-conflicts';
import type { ConflictAnswerData } from '../hooks/say-refusal';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

interface ConflictQuestionProps {
  conflicts: ConflictAnswerData['conflicts'];
  value: ConflictAnswer | null;
  onChange: (answer: ConflictAnswer) => void;
  /** Of the refusal. */
  question: string;
  language: string;
}

export function ConflictQuestion(props: ConflictQuestionProps) {
  const { conflicts, language, onChange, question, value } = props;
  const messages = staffMessagesFor(language).proposals;
  const options: [ConflictAnswer, string][] = [
    ['keep-scheduled', messages.keepScheduled],
    ['drop-scheduled', messages.dropScheduled],
  ];
  return (
    <fieldset className="desk-form__group" role="alert">
      <legend>{question}</legend>
      <ul>
        {conflicts.flatMap(({ moment, reason, titles }) =>
          titles.map((title) => (
            <li key={`${title} ${moment} ${reason}`}>
              {fillIn(messages.conflictLine, { title, moment })} · {reason}
            </li>
          )),
        )}
      </ul>
      {options.map(([answer, label]) => (
        <label key={answer} className="desk-form__option">
          <input
            type="radio"
            name="conflict"
            checked={value === answer}
            onChange={() => onChange(answer)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
