// Under a text while it is typed: braces that are missing or misspelt, plural forms that a sentence
// lacks, terms to avoid with what to use, numbers that belong to a figure, and whether a native reader
// has checked exactly these words.
'use client';
import { useField, useTranslation } from '@payloadcms/ui';
import { useDeferredValue, useMemo } from 'react';
import { checkCopyText } from '@/campaign/copy-fields';
import type { Locale } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { findWordingNotes, type WordingNote } from '@/campaign/wording-check';
import type { WritingDesk } from '../endpoints/writing-desk';
import { formatDay } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { describePlaceholders } from './describe-placeholders';
import { describeSentence } from './describe-sentence';
import { useTextLanguage } from './use-text-language';
import { useWritingDesk } from './use-writing-desk';
import './writing.css';

export function TextNotes({ path }: { path: string }) {
  const { i18n } = useTranslation();
  const { desk } = useWritingDesk();
  const { path: currentPath, value } = useField<string | null>({ potentiallyStalePath: path });
  const language = useTextLanguage(currentPath);
  const text = useDeferredValue(value ?? '');
  const notes = useMemo(() => (desk ? notesOn(text, language, desk) : []), [desk, language, text]);
  const braces = text.trim() === '' ? [] : checkCopyText(currentPath, text);
  const faults = [
    ...describePlaceholders(braces, i18n.language),
    ...describeSentence(currentPath, text, language, i18n.language),
  ];
  return (
    <div className="text-notes">
      <div role="status">
        {notes.length + faults.length === 0 ? null : (
          <ul className="text-notes__list">
            {faults.map((fault) => (
              <li key={fault} className="text-notes__refused">
                {fault}
              </li>
            ))}
            {notes.map((note) => (
              <li key={`${note.kind}${note.from}`} className={`text-notes__${severityOf(note)}`}>
                {describeNote(note, i18n.language)}
              </li>
            ))}
          </ul>
        )}
      </div>
      {desk?.texts && language && text.trim() !== '' ? (
        <SignOffState desk={desk} locale={language} text={text} language={i18n.language} />
      ) : null}
    </div>
  );
}

/** Texts for every language are checked by the rules of each. */
function notesOn(text: string, language: Locale | null, desk: WritingDesk): WordingNote[] {
  const languages = language ? [language] : [...new Set(desk.guides.map((it) => it.language))];
  const notes = languages.flatMap((each) =>
    findWordingNotes(text, each, {
      terms: desk.guides.filter((guide) => guide.language === each).flatMap(({ terms }) => terms),
      officialNames: desk.officialNames,
      figures: desk.figures,
    }),
  );
  const isFirst = (note: WordingNote, index: number) =>
    notes.findIndex(({ from, kind }) => from === note.from && kind === note.kind) === index;
  return notes.filter(isFirst);
}

function severityOf(note: WordingNote): 'refused' | 'pointed-out' {
  return note.kind === 'term' && note.isRefused ? 'refused' : 'pointed-out';
}

function describeNote(note: WordingNote, language: string): string {
  const { writing } = staffMessagesFor(language);
  if (note.kind === 'term') {
    const message = note.isRefused ? writing.termRefused : writing.termPointedOut;
    return fillIn(message, { found: note.found, use: note.use });
  }
  const { found, input, statistic } = note;
  if (input !== null) return fillIn(writing.numberOfInput, { found, figure: statistic, input });
  return fillIn(writing.numberOfFigure, { found, figure: statistic });
}

interface SignOffStateProps {
  desk: WritingDesk;
  locale: Locale;
  text: string;
  /** The admin's. */
  language: string;
}

/** Whether a native reader has checked exactly these words. */
export function SignOffState({ desk, language, locale, text }: SignOffStateProps) {
  const { writing } = staffMessagesFor(language);
  const signOff = desk.signOffs.find((it) => it.locale === locale && it.text === text.trim());
  return (
    <p className={signOff ? 'text-notes__signed' : 'text-notes__draft'}>
      {signOff
        ? fillIn(writing.textChecked, {
            reader: signOff.reader,
            day: formatDay(signOff.at, language),
          })
        : writing.textIsDraft}
    </p>
  );
}
