// The pages that a draft changes, each opened as it would be: by a secret link that is made when it is
// asked for, so that looking at the list leaves nothing behind.
'use client';
import { Button } from '@payloadcms/ui';
import { useState } from 'react';
import { localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { copyPageLabels } from '../collections/copy-fields';
import type { RehearsalAnswer } from '../endpoints/rehearsals';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { inLanguage } from '../staff-label';
import { LeftOut } from '../views/left-out';
import { RefusalNotice } from '../views/refusal-notice';
import { useDeskRequest } from '../views/use-desk-request';
import type { AffectedPage } from './affected-pages';

interface PageLinksProps {
  document: { collection: string; id: number };
  pages: AffectedPage[];
  /** The admin's. */
  language: string;
}

export function PageLinks({ document, language, pages }: PageLinksProps) {
  const { affected, rehearsals } = staffMessagesFor(language);
  const request = useDeskRequest(affected.pagesFailed);
  const [made, setMade] = useState<RehearsalAnswer | null>(null);
  const rehearsal = made?.path ?? null;
  if (pages.length === 0) return null;

  async function show() {
    const answer = await request.send<RehearsalAnswer>('/affected-pages', { ...document });
    if (answer) setMade(answer);
  }

  return (
    <section>
      <h2>{fillIn(affected.pages, { count: String(pages.length) })}</h2>
      <p>{affected.pagesHint}</p>
      {rehearsal ? null : (
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          disabled={request.isBusy}
          onClick={() => void show()}
        >
          {affected.showPages}
        </Button>
      )}
      <RefusalNotice request={request} language={language} />
      {made ? <LeftOut remarks={made.remarks} title={rehearsals.leavesOut} /> : null}
      <dl className="affected__pages" aria-live="polite">
        {[...new Set(pages.map(({ locale }) => locale))].map((locale) => (
          <PagesOfLanguage
            key={locale}
            name={localeNames[locale]}
            pages={pages.filter((page) => page.locale === locale)}
            rehearsal={rehearsal}
            language={language}
          />
        ))}
      </dl>
    </section>
  );
}

interface PagesOfLanguageProps {
  name: string;
  pages: AffectedPage[];
  rehearsal: string | null;
  language: string;
}

function PagesOfLanguage({ language, name, pages, rehearsal }: PagesOfLanguageProps) {
  if (pages.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {pages.map((page) => (
        <dd key={page.path}>
          {rehearsal === null ? (
            nameOf(page, language)
          ) : (
            <a href={`${rehearsal}${page.path}`} target="_blank" rel="noreferrer">
              {nameOf(page, language)}
            </a>
          )}
        </dd>
      ))}
    </div>
  );
}

function nameOf({ kind, slug }: AffectedPage, language: string): string {
  const { affected } = staffMessagesFor(language);
  if (kind === 'figures') return affected.allFigures;
  if (kind === 'figure') return fillIn(affected.figurePage, { slug: slug ?? '' });
  return inLanguage(copyPageLabels[kind], language);
}
