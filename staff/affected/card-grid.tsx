// Cards that are drawn once they come into sight, two at a time, each marked with what is wrong.
'use client';
import { useEffect, useRef, useState } from 'react';
import { type Locale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { type DesignName, type Format, formats } from '@/card/card-spec';
import { designLabels } from '../design-labels';
import type { AffectedCardAnswer } from '../endpoints/affected-card';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { inLanguage } from '../staff-label';
import { runSoon } from './run-soon';

interface Card {
  hash: string;
  locale: Locale;
  statistic: string;
  format: Format;
  design: DesignName;
}

interface CardGridProps {
  document: { collection: string; id: number };
  cards: Card[];
  /** The admin's. */
  language: string;
}

type Drawn = AffectedCardAnswer | 'failed';

function isWrong(drawn: Drawn): boolean {
  return drawn === 'failed' || drawn.problems.length > 0 || drawn.hasLowContrast;
}

export function CardGrid({ cards, document, language }: CardGridProps) {
  const [drawn, setDrawn] = useState<Record<string, Drawn>>({});
  const { affected } = staffMessagesFor(language);
  const all = Object.values(drawn);
  const faulty = all.filter(isWrong).length;
  if (cards.length === 0) return null;
  return (
    <>
      <p role="status">
        {fillIn(affected.progress, {
          drawn: String(all.length),
          all: String(cards.length),
          faulty: String(faulty),
        })}
      </p>
      <ul className="affected__cards">
        {cards.map((card) => (
          <li key={card.hash}>
            <LazyCard
              card={card}
              drawn={drawn[card.hash] ?? null}
              language={language}
              load={async () => {
                const answer = await loadCard(document, card.hash);
                setDrawn((known) => ({ ...known, [card.hash]: answer }));
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

interface LazyCardProps {
  card: Card;
  drawn: Drawn | null;
  language: string;
  load: () => Promise<void>;
}

function LazyCard({ card, drawn, language, load }: LazyCardProps) {
  const { affected, cardPreview } = staffMessagesFor(language);
  const frame = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting || wasAsked.current) return;
      wasAsked.current = true;
      observer.disconnect();
      runSoon(load);
    });
    observer.observe(element);
    return () => observer.disconnect();
  });
  const { heightPx, widthPx } = formats[card.format];
  const isFaulty = drawn !== null && isWrong(drawn);
  return (
    <>
      <h3>
        {fillIn(affected.card, {
          language: localeNames[card.locale],
          format: cardPreview.formats[card.format],
          design: inLanguage(designLabels[card.design], language),
        })}
      </h3>
      <p className="affected__figure">{card.statistic}</p>
      <div
        ref={frame}
        className={`affected__card ${isFaulty ? 'affected__card--faulty' : ''}`}
        style={{ aspectRatio: `${widthPx} / ${heightPx}` }}
      >
        {drawn === null || drawn === 'failed' ? null : (
          <img
            src={`data:image/svg+xml,${encodeURIComponent(drawn.svg)}`}
            alt={fillIn(cardPreview.cardSays, { sentence: drawn.sentence })}
          />
        )}
      </div>
      <Verdict drawn={drawn} language={language} />
    </>
  );
}

function Verdict({ drawn, language }: Pick<LazyCardProps, 'drawn' | 'language'>) {
  const { affected } = staffMessagesFor(language);
  if (drawn === null) return <p>{affected.drawing}</p>;
  if (drawn === 'failed') return <p className="affected__fault">{affected.notDrawn}</p>;
  const ratio = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    // Never rounded up to what is needed.
    roundingMode: 'floor',
  } as Intl.NumberFormatOptions).format(drawn.contrast);
  return (
    <ul className="affected__verdict">
      {drawn.problems.length === 0 ? <li>{affected.fits}</li> : null}
      {drawn.problems.map((problem) => (
        <li key={problem} className="affected__fault">
          {problem}
        </li>
      ))}
      <li className={drawn.hasLowContrast ? 'affected__fault' : undefined}>
        {fillIn(drawn.hasLowContrast ? affected.lowContrast : affected.contrast, { ratio })}
      </li>
    </ul>
  );
}

async function loadCard(document: CardGridProps['document'], hash: string): Promise<Drawn> {
  const query = new URLSearchParams({ ...document, id: String(document.id), hash });
  try {
    const response = await fetch(`/staff-api/affected-card?${query}`);
    return response.ok ? ((await response.json()) as AffectedCardAnswer) : 'failed';
  } catch {
    return 'failed';
  }
}
