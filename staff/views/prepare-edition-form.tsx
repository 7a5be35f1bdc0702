// Asks what is new about the next edition; everything else is copied.
'use client';
import { useRouter } from 'next/navigation';
import { sameDayToCome } from '@/campaign/edition-dates';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { DeskDialog } from './desk-dialog';
import './staff-form.css';
import { useDeskRequest } from './use-desk-request';

interface PrepareEditionFormProps {
  /** The latest first. */
  editions: { id: number; name: string; hashtag: string; startsOn: string; endsOn: string }[];
  /** ISO day, in the campaign's time zone. */
  today: string;
  language: string;
}

export function PrepareEditionForm({ editions, language, today }: PrepareEditionFormProps) {
  const messages = staffMessagesFor(language).editions;
  const request = useDeskRequest(messages.failed);
  const router = useRouter();
  const [latest] = editions;
  if (!latest) return null;
  const startsOn = sameDayToCome(latest.startsOn, today);

  async function prepare(form: FormData): Promise<boolean> {
    const made = await request.send<{ id: number }>('/editions/prepare', {
      ...Object.fromEntries(form),
      from: Number(form.get('from')),
    });
    if (made) router.push(`/admin/collections/editions/${made.id}`);
    return made !== null;
  }

  return (
    <div className="prepare-edition">
      <DeskDialog
        opener={{ label: messages.prepare, isMain: true }}
        title={messages.prepare}
        action={messages.create}
        request={request}
        onSubmit={prepare}
        language={language}
      >
        <p>{messages.prepareIntroduction}</p>
        <label>
          <span>{messages.from}</span>
          <select name="from" defaultValue={latest.id}>
            {editions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{messages.name}</span>
          <input
            name="name"
            required
            maxLength={100}
            defaultValue={`${latest.hashtag} ${startsOn.slice(0, 4)}`}
          />
        </label>
        <label>
          <span>{messages.hashtag}</span>
          <input name="hashtag" required maxLength={100} defaultValue={latest.hashtag} />
        </label>
        <label>
          <span>{messages.startsOn}</span>
          <input name="startsOn" type="date" required defaultValue={startsOn} />
        </label>
        <label>
          <span>{messages.endsOn}</span>
          <input
            name="endsOn"
            type="date"
            required
            defaultValue={sameDayToCome(latest.endsOn, startsOn)}
          />
        </label>
      </DeskDialog>
    </div>
  );
}
