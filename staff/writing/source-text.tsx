// The same text in the language that is translated from, above the field being written.
'use client';
import { useTranslation } from '@payloadcms/ui';
import { isLocale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { useTextLanguage } from './use-text-language';
import { useSourceLanguage, useWritingDesk } from './use-writing-desk';
import './writing.css';

export function SourceText({ path }: { path: string }) {
  const { i18n } = useTranslation();
  const [source] = useSourceLanguage();
  const { desk } = useWritingDesk();
  const language = useTextLanguage(path);
  // A language that the campaign no longer has may still be remembered here.
  const texts = isLocale(source) ? desk?.texts?.[source] : undefined;
  if (!isLocale(source) || source === language || !texts) return null;
  const text = texts[path];
  const { writing } = staffMessagesFor(i18n.language);
  return (
    <div className="source-text">
      <span className="source-text__language">{localeNames[source]}</span>
      {text ? (
        <p lang={source}>{text}</p>
      ) : (
        <p className="source-text__missing">
          {fillIn(writing.noSourceText, { language: localeNames[source] })}
        </p>
      )}
    </div>
  );
}
