// Makes a secret link and shows it, once.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { type Locale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import type { RehearsalAnswer } from '../endpoints/rehearsals';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { copyText } from './copy-text';
import { LeftOut } from './left-out';
import { RefusalNotice } from './refusal-notice';
import './desk-fields.css';
import './desk-form.css';
import './staff-form.css';
import { useDeskRequest } from './use-desk-request';

interface RehearsalFormProps {
  editions: { id: number; name: string; startsOn: string }[];
  /** Of the campaign, not public yet. */
  languages: Locale[];
  timeZone: string;
  language: string;
}

const lifetimes = [1, 3, 7, 14, 30, 60];

export function RehearsalForm({ editions, languages, timeZone, language }: RehearsalFormProps) {
  const messages = staffMessagesFor(language).rehearsals;
  const router = useRouter();
  const moment = useRef<HTMLInputElement>(null);
  const request = useDeskRequest(messages.failed);
  const [made, setMade] = useState<RehearsalAnswer | null>(null);
  const [withDrafts, setWithDrafts] = useState(false);

  async function make(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const answer = await request.send<RehearsalAnswer>('/rehearsals/make', {
      name: form.get('name'),
      edition: Number(form.get('edition')) || null,
      wallTime: form.get('moment'),
      withDrafts,
      language: form.get('language') || null,
      days: Number(form.get('days')),
    });
    if (!answer) return;
    setMade(answer);
    router.refresh();
  }

  /** An edition is looked at on its first day unless staff say otherwise. */
  function proposeMoment(id: string) {
    const edition = editions.find((candidate) => String(candidate.id) === id);
    if (edition && moment.current) moment.current.value = `${edition.startsOn}T12:00`;
  }

  return (
    <>
      <form className="staff-form desk-fields" onSubmit={make}>
        <div>
          <label>
            {messages.name}
            <input name="name" required maxLength={100} aria-describedby="rehearsal-name" />
          </label>
          <small id="rehearsal-name">{messages.nameHint}</small>
        </div>
        <label>
          {messages.edition}
          <select
            name="edition"
            defaultValue=""
            onChange={({ target }) => proposeMoment(target.value)}
          >
            <option value="">{messages.editionByDates}</option>
            {editions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <div>
          <label>
            {messages.moment}
            <input
              ref={moment}
              name="moment"
              type="datetime-local"
              required
              aria-describedby="rehearsal-moment"
            />
          </label>
          <small id="rehearsal-moment">{fillIn(messages.momentHint, { zone: timeZone })}</small>
        </div>
        <label>
          {messages.days}
          <select name="days" defaultValue="7">
            {lifetimes.map((days) => (
              <option key={days} value={days}>
                {days}
              </option>
            ))}
          </select>
        </label>
        {languages.length === 0 ? null : (
          <div>
            <label>
              {messages.language}
              <select
                name="language"
                defaultValue=""
                aria-describedby="rehearsal-language"
                // Before a language is public, its texts stand in drafts.
                onChange={({ target }) => setWithDrafts(withDrafts || target.value !== '')}
              >
                <option value="">{messages.noLanguage}</option>
                {languages.map((locale) => (
                  <option key={locale} value={locale}>
                    {localeNames[locale]}
                  </option>
                ))}
              </select>
            </label>
            <small id="rehearsal-language">{messages.languageHint}</small>
          </div>
        )}
        <label className="staff-form__check staff-form__wide">
          <input
            name="withDrafts"
            type="checkbox"
            checked={withDrafts}
            onChange={({ target }) => setWithDrafts(target.checked)}
          />
          {messages.withDrafts}
        </label>
        <div className="staff-form__buttons">
          <Button type="submit" size="medium" disabled={request.isBusy}>
            {messages.create}
          </Button>
        </div>
        <RefusalNotice request={request} language={language} />
      </form>
      <div role="status">{made === null ? null : <MadeLink made={made} messages={messages} />}</div>
    </>
  );
}

interface MadeLinkProps {
  made: RehearsalAnswer;
  messages: ReturnType<typeof staffMessagesFor>['rehearsals'];
}

function MadeLink({ made, messages }: MadeLinkProps) {
  const address = `${window.location.origin}${made.path}`;
  const field = useRef<HTMLInputElement>(null);
  async function copy() {
    const isCopied = field.current !== null && (await copyText(address, field.current));
    if (isCopied) toast.success(messages.copied);
  }
  return (
    <div className="rehearsals__made">
      <p>{messages.made}</p>
      <LeftOut remarks={made.remarks} title={messages.leavesOut} />
      <div className="staff-form desk-fields">
        <input
          ref={field}
          className="staff-form__wide"
          readOnly
          value={address}
          aria-label={messages.made}
          onFocus={({ target }) => target.select()}
        />
        <div className="staff-form__buttons">
          <Button size="medium" onClick={() => void copy()}>
            {messages.copy}
          </Button>
          <a href={address} target="_blank" rel="noreferrer">
            {messages.open}
          </a>
        </div>
      </div>
    </div>
  );
}
