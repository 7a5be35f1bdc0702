// The card as it will look, redrawn while staff type: the overlay from the server over a plain
// ground, in the language being edited, with what does not fit.
'use client';
import { useAllFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useState } from 'react';
import { isLocale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { type DesignName, designNames, type Format, formatNames, formats } from '@/card/card-spec';
import { designLabels } from '../design-labels';
import type { CardPreviewAnswer } from '../endpoints/preview-overlay';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import type { StaffMessages } from '../messages/staff-messages';
import { inLanguage } from '../staff-label';
import '../views/desk-fields.css';
import './card-preview.css';

/** Long enough not to draw every letter, short enough to feel immediate. */
const typingPauseMs = 150;

type Preview = CardPreviewAnswer | 'unavailable' | null;

export function CardPreview() {
  const { code: adminLocale } = useLocale();
  const { i18n } = useTranslation();
  const [fields] = useAllFormFields();
  const [format, setFormat] = useState<Format>('portrait');
  const [design, setDesign] = useState<DesignName>('note');
  const [preview, setPreview] = useState<Preview>(null);
  const body = JSON.stringify({
    ...formOf(reduceFieldsToValues(fields, true), adminLocale),
    format,
    design,
  });

  useEffect(() => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      loadPreview(body, controller.signal)
        .then(setPreview)
        .catch(() => {
          if (!controller.signal.aborted) setPreview('unavailable');
        });
    }, typingPauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [body]);

  const { language } = i18n;
  const messages = staffMessagesFor(language).cardPreview;
  return (
    <section className="card-preview" aria-label={messages.title}>
      <h3 className="card-preview__title">{messages.title}</h3>
      <div className="card-preview__choices desk-fields">
        <Choice
          label={messages.format}
          options={formatNames.map((name) => [name, messages.formats[name]])}
          value={format}
          onChange={(value) => setFormat(value as Format)}
        />
        <Choice
          label={messages.design}
          options={designNames.map((name) => [name, inLanguage(designLabels[name], language)])}
          value={design}
          onChange={(value) => setDesign(value as DesignName)}
        />
      </div>
      <Card preview={preview} format={format} messages={messages} />
    </section>
  );
}

interface CardProps {
  preview: Preview;
  format: Format;
  messages: StaffMessages['cardPreview'];
}

function Card({ preview, format, messages }: CardProps) {
  if (preview === null) return null;
  if (preview === 'unavailable') return <p role="status">{messages.unavailable}</p>;
  const { widthPx, heightPx } = formats[format];
  return (
    <>
      {preview.svg === null ? null : (
        <div className="card-preview__card" style={{ aspectRatio: `${widthPx} / ${heightPx}` }}>
          <img
            src={`data:image/svg+xml,${encodeURIComponent(preview.svg)}`}
            alt={fillIn(messages.cardSays, { sentence: preview.sentence })}
          />
        </div>
      )}
      <div role="status">
        {preview.problems.length === 0 ? (
          <p className="card-preview__good">{messages.everythingFits}</p>
        ) : (
          <ul className="card-preview__problems">
            {preview.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

interface ChoiceProps {
  label: string;
  options: [value: string, label: string][];
  value: string;
  onChange: (value: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <label className="card-preview__choice">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([option, optionLabel]) => (
          <option key={option} value={option}>
            {optionLabel}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the endpoint needs of the form: a statistic, or the texts of the page "card". */
function formOf(data: Record<string, unknown>, adminLocale: string) {
  if (data.card) return { locale: data.locale, card: data.card };
  const { isEstimate, sentence, slug, sourceName, year } = data;
  const { inputs, method, periodSeconds, rounding, saidAs } = data;
  return {
    locale: isLocale(adminLocale) ? adminLocale : 'en',
    statistic: {
      ...{ isEstimate, sentence, slug, sourceName, year },
      ...{ method, periodSeconds, rounding, saidAs },
      // A form says 0 for a list without rows.
      inputs: Array.isArray(inputs) ? inputs : [],
    },
  };
}

async function loadPreview(body: string, signal: AbortSignal): Promise<Preview> {
  const response = await fetch('/staff-api/preview-overlay', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    signal,
  });
  return response.ok ? ((await response.json()) as CardPreviewAnswer) : 'unavailable';
}
