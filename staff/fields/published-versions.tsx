// In a figure's form: what was published of it, when, by whom and who approved it, the newest first.
// Asked anew after each save: what was just published stands there at once.
'use client';
import { useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { PublishedVersion } from '../endpoints/published-versions';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import './published-versions.css';

export function PublishedVersions() {
  const { id, lastUpdateTime } = useDocumentInfo();
  const { language } = useTranslation().i18n;
  const [versions, setVersions] = useState<PublishedVersion[] | null>(null);
  const slug = useFormFields(([fields]) => fields.slug?.value);

  useEffect(() => {
    if (id === undefined || typeof slug !== 'string') return;
    const controller = new AbortController();
    const query = new URLSearchParams({ slug });
    fetch(`/staff-api/statistics/published-versions?${query}`, { signal: controller.signal })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as PublishedVersion[]) : null))
      .then(setVersions)
      .catch(() => undefined);
    return () => controller.abort();
  }, [id, slug, lastUpdateTime]);

  if (versions === null) return null;
  const { figureVersions, publications: messages } = staffMessagesFor(language);
  return (
    <section className="published-versions">
      <h3>{figureVersions.title}</h3>
      {versions.length === 0 ? <p>{figureVersions.none}</p> : null}
      <ol>
        {versions.map(({ from, isLive, moment, number, people }) => (
          <li key={from}>
            <strong>{number}</strong> <time dateTime={from}>{moment}</time>
            {isLive ? <span className="published-versions__live">{messages.live}</span> : null}
            <br />
            {people}
          </li>
        ))}
      </ol>
    </section>
  );
}
