// The card as it will look, redrawn while staff type: the overlay from the server over a plain
// ground, in the language being edited, with what does not fit.
'use client';
import { useAllFormFields, useLocale, useTranslation } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import { useEffect, useState } from 'react';
import { isLocale } from '@/campaign/locales';
import { type DesignName, designNames, type Format, formatNames, formats } from '@/card/card-spec';
import type { CardPreviewAnswer } from '../endpoints/preview-overlay';
import { requireMessage } from '../messages/require-message';
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

  const say = (key: Parameters<typeof requireMessage>[1], values?: Record<string, string>) =>
    requireMessage(i18n.language, key, values);
  return (
    <section className="card-preview" aria-label={say('cardPreview')}>
      <h3 className="card-preview__title">{say('cardPreview')}</h3>
      <div className="card-preview__choices">
        <Choice
          label={say('format')}
          options={formatNames.map((name) => [name, say(name)])}
          value={format}
          onChange={(value) => setFormat(value as Format)}
        />
        <Choice
          label={say('design')}
          options={designNames.map((name) => [name, say(name)])}
          value={design}
          onChange={(value) => setDesign(value as DesignName)}
        />
      </div>
      <Card preview={preview} format={format} say={say} />
    </section>
  );
}

type Say = (key: Parameters<typeof requireMessage>[1], values?: Record<string, string>) => string;

function Card({ preview, format, say }: { preview: Preview; format: Format; say: Say }) {
  if (preview === null) return null;
  if (preview === 'unavailable') return <p role="status">{say('previewUnavailable')}</p>;
  const { widthPx, heightPx } = formats[format];
  return (
    <>
      {preview.svg === null ? null : (
        <div className="card-preview__card" style={{ aspectRatio: `${widthPx} / ${heightPx}` }}>
          <img
            src={`data:image/svg+xml,${encodeURIComponent(preview.svg)}`}
            alt={say('cardSays', { sentence: preview.sentence })}
          />
        </div>
      )}
      <div role="status">
        {preview.problems.length === 0 ? (
          <p className="card-preview__good">{say('everythingFits')}</p>
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
  const { slug, method, inputs, periodSeconds, isEstimate, sentence, sourceName, year } = data;
  return {
    locale: isLocale(adminLocale) ? adminLocale : 'en',
    statistic: { slug, method, inputs, periodSeconds, isEstimate, sentence, sourceName, year },
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
