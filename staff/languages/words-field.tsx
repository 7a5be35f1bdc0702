// The interface's words in one language: each beside its source text, by part of the site, with what
// is wrong with it while it is typed. All of them are one value of the form.
'use client';
import { useField, useFormFields, useTranslation } from '@payloadcms/ui';
import type { JSONFieldClientProps } from 'payload';
import { useId, useMemo, useState } from 'react';
import {
  type FirstLocale,
  findLocale,
  firstLocales,
  isLocale,
  localeNames,
} from '@/campaign/locales';
import {
  checkWord,
  maxWordLength,
  readWords,
  wordPaths,
  wordsNeededFor,
  wordsOf,
} from '@/campaign/messages/interface-words';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import type { Messages } from '@/campaign/messages/messages';
import { type PageName, pageNames } from '@/campaign/snapshot';
import type { WritingDesk } from '../endpoints/writing-desk';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { CompletenessMeter } from '../writing/completeness-meter';
import { describePlaceholders } from '../writing/describe-placeholders';
import { SignOffState } from '../writing/text-notes';
import { useSourceLanguage, useWritingDesk } from '../writing/use-writing-desk';
import './words-field.css';

type Words = Record<string, string>;

export function WordsField({ path, readOnly }: JSONFieldClientProps) {
  const { setValue, value } = useField<Words | null>({ path });
  const { i18n } = useTranslation();
  const [chosenSource, chooseSource] = useSourceLanguage();
  const { desk } = useWritingDesk();
  const [isOnlyMissing, setIsOnlyMissing] = useState(false);
  const pages = useFormFields(([fields]) => fields.pages?.value);
  const language = useFormFields(([fields]) => String(fields.code?.value ?? ''));
  const words = useMemo(() => readTyped(value), [value]);
  const source = (findLocale(chosenSource, firstLocales) ?? 'en') as FirstLocale;
  const sources = useMemo(() => wordsOf(firstMessages[source]), [source]);
  const { languages } = staffMessagesFor(i18n.language);
  const chosen = readPages(pages);
  // Before a page is chosen, all of them may be.
  const needed = wordsNeededFor(chosen.length > 0 ? chosen : pageNames);
  const filled = needed.filter((word) => words[word]?.trim()).length;
  const groups = [...new Set(wordPaths.map(groupOf))];

  return (
    <section className="words field-type" aria-label={languages.wordsTitle}>
      <h2>{languages.wordsTitle}</h2>
      <p>{languages.wordsIntroduction}</p>
      <div className="words__tools">
        <label>
          <span>{languages.sourceLanguage}</span>
          <select value={source} onChange={({ target }) => chooseSource(target.value)}>
            {firstLocales.map((locale) => (
              <option key={locale} value={locale}>
                {localeNames[locale]}
              </option>
            ))}
          </select>
        </label>
        <label className="words__only">
          <input
            type="checkbox"
            checked={isOnlyMissing}
            onChange={({ target }) => setIsOnlyMissing(target.checked)}
          />
          <span>{languages.onlyMissing}</span>
        </label>
        <CompletenessMeter filled={filled} all={needed.length} sentence={languages.filled} />
      </div>
      {groups.map((group) => (
        <WordGroup
          key={group}
          title={languages.groups[group]}
          paths={wordPaths.filter((it) => groupOf(it) === group)}
          needed={needed}
          words={words}
          sources={sources}
          source={source}
          language={language}
          isOnlyMissing={isOnlyMissing}
          isReadOnly={readOnly === true}
          desk={desk}
          onChange={(word, text) => setValue({ ...words, [word]: text })}
        />
      ))}
    </section>
  );
}

interface WordGroupProps {
  title: string;
  paths: readonly string[];
  needed: readonly string[];
  words: Words;
  sources: Words;
  source: FirstLocale;
  language: string;
  isOnlyMissing: boolean;
  isReadOnly: boolean;
  /** Null until it is loaded. */
  desk: WritingDesk | null;
  onChange: (path: string, text: string) => void;
}

function WordGroup({ title, paths, needed, words, isOnlyMissing, ...rest }: WordGroupProps) {
  const { i18n } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  // What was missing when the group was opened stays in sight while it is being written.
  const [shown, setShown] = useState<readonly string[]>(paths);
  const { languages } = staffMessagesFor(i18n.language);
  const inGroup = paths.filter((path) => needed.includes(path));
  const filled = paths.filter((path) => words[path]?.trim()).length;
  const visible = isOnlyMissing ? shown : paths;
  return (
    <details
      className="words__group"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
        setShown(paths.filter((path) => !words[path]?.trim()));
      }}
    >
      <summary>
        <span>{title}</span>
        <CompletenessMeter filled={filled} all={paths.length} sentence={languages.filled} />
      </summary>
      {isOpen && visible.length === 0 ? <p>{languages.nothingMissing}</p> : null}
      {isOpen
        ? visible.map((path) => (
            <Word
              key={path}
              path={path}
              text={words[path] ?? ''}
              sourceText={rest.sources[path] ?? ''}
              isNeeded={inGroup.includes(path)}
              {...rest}
            />
          ))
        : null}
    </details>
  );
}

interface WordProps
  extends Pick<WordGroupProps, 'desk' | 'isReadOnly' | 'language' | 'onChange' | 'source'> {
  path: string;
  text: string;
  sourceText: string;
  isNeeded: boolean;
}

function Word({ path, text, sourceText, isNeeded, ...props }: WordProps) {
  const id = useId();
  const { i18n } = useTranslation();
  const problems = text.trim() === '' ? [] : describeProblems(path, text.trim(), i18n.language);
  return (
    <div className="words__word" data-needed={isNeeded}>
      <label htmlFor={id} lang={props.source}>
        {sourceText}
      </label>
      <div>
        <textarea
          id={id}
          lang={props.language}
          rows={Math.min(6, 1 + Math.floor(sourceText.length / 60))}
          maxLength={maxWordLength}
          value={text}
          readOnly={props.isReadOnly}
          aria-describedby={`${id}-notes`}
          aria-invalid={problems.length > 0}
          onChange={({ target }) => props.onChange(path, target.value)}
        />
        <p id={`${id}-notes`} className="words__problem" role="status">
          {problems.join(' ')}
        </p>
        {props.desk && text.trim() !== '' && isLocale(props.language) ? (
          <SignOffState
            desk={props.desk}
            locale={props.language}
            text={text}
            language={i18n.language}
          />
        ) : null}
      </div>
    </div>
  );
}

function describeProblems(path: string, text: string, language: string): string[] {
  const { languages } = staffMessagesFor(language);
  const problems = checkWord(path, text);
  return [
    ...describePlaceholders(problems, language),
    ...(problems.some(({ code }) => code === 'too-long') ? [languages.tooLong] : []),
  ];
}

/** As typed: spaces at a word's end are taken off when it is read, not under the writer's hands. */
function readTyped(value: unknown): Words {
  const texts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const typed = texts.filter(([, text]) => typeof text === 'string') as [string, string][];
  return { ...readWords(value), ...Object.fromEntries(typed) };
}

function readPages(value: unknown): PageName[] {
  return Array.isArray(value) ? pageNames.filter((page) => value.includes(page)) : [];
}

function groupOf(path: string): keyof Messages {
  return path.split('.')[0] as keyof Messages;
}
