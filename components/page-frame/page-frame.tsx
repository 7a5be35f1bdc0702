// What every public page stands in: skip link, demonstration mark, header, footer. Plain links
// only; works without scripts.
import type { ReactNode } from 'react';
import { type Locale, localeNames } from '@/campaign/locales';
import type { SiteMessages } from '@/campaign/messages/messages';
import { splitPlaceholders } from '@/campaign/placeholders';
import type { Partner } from '@/campaign/snapshot';
import { PawPrint } from '@/components/paw-print/paw-print';
import { TornEdge } from '@/components/torn-edge/torn-edge';
import styles from './page-frame.module.css';

export interface PageFrameProps {
  /** The language that the page is in. */
  locale: Locale;
  /** The language that was asked for; another one where it has not this page. */
  asked: Locale;
  /** The campaign's, in order. */
  locales: readonly Locale[];
  /** The page's path below the language, so that the other languages lead to the same page. */
  path: string;
  hashtag: string;
  /** Empty: nobody stands behind the site yet. */
  organisationName: string;
  organisationLinks: { label: string; url: string }[];
  partners: Partner[];
  isLaunched: boolean;
  /** What a rehearsal says about itself; null: the page is public. */
  rehearsalNote: string | null;
  noReportsHere: string;
  /** First on the page and by the keyboard, where somebody may not want to be seen. */
  wayOut?: ReactNode;
  messages: SiteMessages;
  children: ReactNode;
}

const footerPages = ['report', 'figures', 'privacy', 'legal', 'accessibility'] as const;

export function PageFrame({ locale, asked, locales, path, messages, ...props }: PageFrameProps) {
  return (
    <>
      {props.wayOut}
      <header>
        <a className={styles.skip} href="#main">
          {messages.skipToContent}
        </a>
        {props.rehearsalNote && (
          <p className={styles.rehearsal}>
            <strong>{messages.rehearsalTitle}</strong> {props.rehearsalNote}
          </p>
        )}
        {!props.isLaunched && (
          <p className={styles.demonstration}>
            <strong>{messages.demonstrationTitle}</strong> {messages.demonstrationText}
          </p>
        )}
        {asked !== locale && (
          <p className={styles.notYet}>
            <NotYet asked={asked} locale={locale} message={messages.notYet} />
          </p>
        )}
        <div className={styles.header}>
          <a className={styles.home} href={`/${asked}`}>
            <PawPrint className={styles.paw} />
            <span>{props.hashtag}</span>
          </a>
          <nav className={styles.languages} aria-label={messages.language}>
            <ul>
              {locales.map((other) => (
                <li key={other}>
                  <a
                    href={`/${other}${path && `/${path}`}`}
                    lang={other}
                    hrefLang={other}
                    aria-current={other === asked ? 'true' : undefined}
                  >
                    <abbr title={localeNames[other]}>{other.toUpperCase()}</abbr>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </header>
      <main className={styles.main} id="main" tabIndex={-1}>
        {props.children}
      </main>
      <TornEdge tone="night" />
      <footer className={styles.footer}>
        <div className={styles.footerInner}>
          <nav aria-label={messages.footerNavigation}>
            <ul className={styles.pages}>
              {footerPages.map((page) => (
                <li key={page}>
                  <a href={`/${asked}/${page}`}>{messages[page]}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p className={styles.noReports}>{props.noReportsHere}</p>
          {props.organisationName && <p>{props.organisationName}</p>}
          {props.partners.length > 0 && (
            <div>
              <p className={styles.partners}>{messages.partners}</p>
              <ul className={styles.pages}>
                {props.partners.map(({ name, url }) => (
                  <li key={name}>{url ? <a href={url}>{name}</a> : <span>{name}</span>}</li>
                ))}
              </ul>
            </div>
          )}
          {props.organisationLinks.length > 0 && (
            <ul className={styles.pages}>
              {props.organisationLinks.map(({ label, url }) => (
                <li key={url}>
                  <a href={url}>{label}</a>
                </li>
              ))}
            </ul>
          )}
        </div>
      </footer>
    </>
  );
}

interface NotYetProps {
  asked: Locale;
  locale: Locale;
  message: string;
}

/** That the page stands in another language than was asked for, each named by its own name. */
function NotYet({ asked, locale, message }: NotYetProps) {
  const named: Record<string, Locale> = { language: asked, shown: locale };
  return splitPlaceholders(message).map((piece) => {
    if (piece.kind === 'text') return piece.text;
    const language = named[piece.name];
    return (
      language && (
        <strong key={piece.name} lang={language}>
          {localeNames[language]}
        </strong>
      )
    );
  });
}
