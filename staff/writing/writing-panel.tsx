// Beside a form with texts of the public: the language to translate from, how complete each language
// is, how the campaign writes in this one, and the native reader's sign-off.
'use client';
import { useFormModified, useTranslation } from '@payloadcms/ui';
import { type Locale, localeNames } from '@/campaign/locales';
import type { WritingDesk } from '../endpoints/writing-desk';
import { useCampaignLocales } from '../languages/use-campaign-locales';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { CompletenessMeter } from './completeness-meter';
import { countFilled } from './count-filled';
import { GuideNotes } from './guide-notes';
import { SignOffForm } from './sign-off-form';
import { useTextLanguage } from './use-text-language';
import { useSourceLanguage, useWritingDesk } from './use-writing-desk';
import '../views/desk-fields.css';
import './writing.css';

export function WritingPanel() {
  const { i18n } = useTranslation();
  const { desk, reload } = useWritingDesk();
  const language = useTextLanguage('');
  const isModified = useFormModified();
  const { writing } = staffMessagesFor(i18n.language);
  if (!desk || !language) return null;
  return (
    <section className="writing-panel desk-fields" aria-label={writing.title}>
      <h2>{writing.title}</h2>
      <SourceChoice language={i18n.language} />
      {desk.texts ? <Meters desk={desk} current={language} language={i18n.language} /> : null}
      <GuideNotes
        guides={desk.guides.filter((guide) => guide.language === language)}
        language={i18n.language}
      />
      {desk.texts ? (
        <SignOffForm
          desk={desk}
          locale={language}
          isModified={isModified}
          onSigned={reload}
          language={i18n.language}
        />
      ) : null}
    </section>
  );
}

function SourceChoice({ language }: { language: string }) {
  const { writing } = staffMessagesFor(language);
  const [source, choose] = useSourceLanguage();
  const locales = useCampaignLocales();
  return (
    <label className="writing-panel__choice">
      <span>{writing.sourceLanguage}</span>
      <select value={source} onChange={(event) => choose(event.target.value)}>
        <option value="">{writing.noSource}</option>
        {locales.map((locale) => (
          <option key={locale} value={locale}>
            {localeNames[locale]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface MetersProps {
  desk: WritingDesk;
  current: Locale;
  language: string;
}

function Meters({ current, desk, language }: MetersProps) {
  const { writing } = staffMessagesFor(language);
  const texts = desk.texts;
  const locales = useCampaignLocales();
  if (!texts) return null;
  return (
    <ul className="writing-panel__meters" aria-label={writing.completeness}>
      {locales.map((locale) => {
        if (!texts[locale]) return null;
        const { all, filled } = countFilled(texts[locale]);
        return (
          <li key={locale}>
            {locale === current || !desk.links ? (
              <span>{localeNames[locale]}</span>
            ) : (
              <a href={desk.links[locale]}>{localeNames[locale]}</a>
            )}
            <CompletenessMeter filled={filled} all={all} sentence={writing.filled} />
          </li>
        );
      })}
    </ul>
  );
}
