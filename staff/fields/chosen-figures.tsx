// In the edition's form, below its figures: what each of them says, and which of them will be overdue,
// missing or withdrawn on its first day, as they are chosen.
'use client';
import { useFormFields, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { ChosenFiguresAnswer } from '../endpoints/chosen-figures';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import '../writing/writing.css';

const nothingChosen: ChosenFiguresAnswer = { figures: [], warnings: [] };

export function ChosenFigures() {
  const { language } = useTranslation().i18n;
  const figures = useFormFields(([fields]) => idsOf(fields.statistics?.value).join(','));
  const day = useFormFields(([fields]) => dayOf(fields.startsOn?.value));
  const [{ figures: chosen, warnings }, setAnswer] = useState(nothingChosen);

  useEffect(() => {
    const controller = new AbortController();
    const query = new URLSearchParams({ figures, ...(day ? { day } : {}) });
    fetch(`/staff-api/editions/chosen-figures?${query}`, { signal: controller.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as ChosenFiguresAnswer) : null,
      )
      .then((answer) => answer && setAnswer(answer))
      .catch(() => undefined);
    return () => controller.abort();
  }, [figures, day]);

  const { editions } = staffMessagesFor(language);
  return (
    <div className="field-type text-notes chosen-figures" role="status">
      <ol>
        {chosen.map(({ sentence, slug }) => (
          <li key={slug}>
            <strong>{slug}</strong> – {sentence}
          </li>
        ))}
      </ol>
      {warnings.length === 0 ? null : (
        <>
          <p>{editions.figureWarningsTitle}</p>
          <ul className="text-notes__list">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A form holds the ids of related documents, or those documents. */
function idsOf(value: unknown): number[] {
  if (!Array.isArray(value)) return [];
  return value.map((it: unknown) => Number(isDocument(it) ? it.id : it)).filter(Number.isInteger);
}

function isDocument(value: unknown): value is { id: unknown } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

/** Payload keeps days as noon UTC. */
function dayOf(value: unknown): string | null {
  const moment = value instanceof Date ? value.toISOString() : value;
  return typeof moment === 'string' && /^\d{4}-\d{2}-\d{2}/.test(moment)
    ? moment.slice(0, 10)
    : null;
}
