// Asks what is new about the next edition; everything else is copied.
'use client';
import { Button, toast } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { type FormEvent, useRef, useState } from 'react';
import { sameDayNextYear } from '@/campaign/edition-dates';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { readRefusal } from './read-refusal';
import './staff-form.css';

interface PrepareEditionFormProps {
  /** The latest first. */
  editions: { id: number; name: string; hashtag: string; startsOn: string; endsOn: string }[];
  language: string;
}

export function PrepareEditionForm({ editions, language }: PrepareEditionFormProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const router = useRouter();
  const messages = staffMessagesFor(language).editions;
  const [latest] = editions;
  if (!latest) return null;
  const startsOn = sameDayNextYear(latest.startsOn);

  async function prepare(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setIsBusy(true);
    try {
      const response = await fetch('/staff-api/editions/prepare', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({
          ...Object.fromEntries(form),
          from: Number(form.get('from')),
        }),
      });
      if (!response.ok) {
        toast.error(await readRefusal(response, messages.failed));
        return;
      }
      const { id } = (await response.json()) as { id: number };
      dialog.current?.close();
      router.push(`/admin/collections/editions/${id}`);
    } catch {
      toast.error(messages.failed);
    } finally {
      setIsBusy(false);
    }
  }

  return (
    <div className="prepare-edition">
      <Button size="medium" onClick={() => dialog.current?.showModal()}>
        {messages.prepare}
      </Button>
      <dialog ref={dialog} className="staff-form__dialog" aria-labelledby="prepare-edition">
        <h2 id="prepare-edition">{messages.prepare}</h2>
        <p>{messages.prepareIntroduction}</p>
        <form className="staff-form" onSubmit={prepare}>
          <label>
            {messages.from}
            <select name="from" defaultValue={latest.id}>
              {editions.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label>
            {messages.name}
            <input
              name="name"
              required
              maxLength={100}
              defaultValue={`${latest.hashtag} ${startsOn.slice(0, 4)}`}
            />
          </label>
          <label>
            {messages.hashtag}
            <input name="hashtag" required maxLength={100} defaultValue={latest.hashtag} />
          </label>
          <label>
            {messages.startsOn}
            <input name="startsOn" type="date" required defaultValue={startsOn} />
          </label>
          <label>
            {messages.endsOn}
            <input
              name="endsOn"
              type="date"
              required
              defaultValue={sameDayNextYear(latest.endsOn)}
            />
          </label>
          <div className="staff-form__buttons">
            <Button type="submit" size="medium" disabled={isBusy}>
              {messages.create}
            </Button>
            <Button buttonStyle="secondary" size="medium" onClick={() => dialog.current?.close()}>
              {messages.cancel}
            </Button>
          </div>
        </form>
      </dialog>
    </div>
  );
}
