// Makes a secret link and shows it, once.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { RefusalNotice } from './refusal-notice';
import './desk-fields.css';
import './desk-form.css';
import './staff-form.css';
import { useDeskRequest } from './use-desk-request';

interface RehearsalFormProps {
  editions: { id: number; name: string; startsOn: string }[];
  timeZone: string;
  language: string;
}

const lifetimes = [1, 3, 7, 14, 30, 60];

export function RehearsalForm({ editions, timeZone, language }: RehearsalFormProps) {
  const messages = staffMessagesFor(language).rehearsals;
  const router = useRouter();
  const moment = useRef<HTMLInputElement>(null);
  const request = useDeskRequest(messages.failed);
  const [address, setAddress] = useState<string | null>(null);

  async function make(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const made = await request.send<{ path: string }>('/rehearsals/make', {
      name: form.get('name'),
      edition: Number(form.get('edition')) || null,
      wallTime: form.get('moment'),
      withDrafts: form.get('withDrafts') === 'on',
      days: Number(form.get('days')),
    });
    if (!made) return;
    setAddress(`${window.location.origin}${made.path}`);
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
        <label className="staff-form__check staff-form__wide">
          <input name="withDrafts" type="checkbox" />
          {messages.withDrafts}
        </label>
        <div className="staff-form__buttons">
          <Button type="submit" size="medium" disabled={request.isBusy}>
            {messages.create}
          </Button>
        </div>
        <RefusalNotice request={request} language={language} />
      </form>
      <div role="status">
        {address === null ? null : <MadeLink address={address} messages={messages} />}
      </div>
    </>
  );
}

interface MadeLinkProps {
  address: string;
  messages: ReturnType<typeof staffMessagesFor>['rehearsals'];
}

function MadeLink({ address, messages }: MadeLinkProps) {
  async function copy() {
    await navigator.clipboard.writeText(address);
    toast.success(messages.copied);
  }
  return (
    <div className="rehearsals__made">
      <p>{messages.made}</p>
      <div className="staff-form desk-fields">
        <input
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
