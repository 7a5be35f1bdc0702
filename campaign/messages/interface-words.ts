// The interface's words as a list, for languages that staff have added: each word by its path among
// the messages ("maker.formats.portrait"), the English ones saying which there are. Pure.
import { en } from '@/campaign/messages/en';
import type { Messages } from '@/campaign/messages/messages';
import { splitPlaceholders } from '@/campaign/placeholders';
import type { PageName } from '@/campaign/snapshot';

export type InterfaceWords = Readonly<Record<string, string>>;

/** Longer than any word of ours by far: a sentence of the legal notice has room. */
export const maxWordLength = 1200;

/** Every text of the messages, by path, in their order. */
export function wordsOf(messages: Messages): Record<string, string> {
  return Object.fromEntries(listTexts(messages, ''));
}

const english = wordsOf(en);

/** The paths of all words, in order. */
export const wordPaths: readonly string[] = Object.keys(english);

/** The words as messages; what is not among them is empty. */
export function messagesFromWords(words: InterfaceWords): Messages {
  return replaceTexts(en, '', words) as Messages;
}

const everyPage = ['site', 'notFound'] as const;

/** What each page is made of. The home page also answers its form. */
const groupsOfPage: Record<PageName, readonly (keyof Messages)[]> = {
  home: [
    ...everyPage,
    'home',
    'closed',
    'share',
    'embed',
    'figure',
    'maker',
    'sharing',
    'print',
    'cardAnswer',
    'cardErrors',
  ],
  report: [...everyPage, 'report'],
  figures: [...everyPage, 'figure', 'home'],
  privacy: [...everyPage, 'privacy', 'legal'],
  legal: [...everyPage, 'legal'],
  accessibility: [...everyPage, 'accessibility', 'legal'],
};

/** The words without which these pages would have gaps. */
export function wordsNeededFor(pages: readonly PageName[]): string[] {
  const groups = new Set<string>(pages.flatMap((page) => groupsOfPage[page]));
  return wordPaths.filter((path) => groups.has(path.split('.')[0] ?? ''));
}

export interface WordProblem {
  path: string;
  code: 'empty' | 'too-long' | 'unknown-placeholder' | 'missing-placeholder';
  /** The placeholder in question, or the greatest length. */
  detail: string;
}

/** What keeps these pages from being shown, and whatever is wrong with words that are written. */
export function checkWords(words: InterfaceWords, pages: readonly PageName[]): WordProblem[] {
  const needed = new Set(wordsNeededFor(pages));
  return wordPaths.flatMap((path) => {
    const text = words[path]?.trim() ?? '';
    if (text !== '') return checkWord(path, text);
    return needed.has(path) ? [{ path, code: 'empty' as const, detail: '' }] : [];
  });
}

/** Whether these words are enough for the page: all there, each with its placeholders. */
export function canSay(words: InterfaceWords, page: PageName): boolean {
  return wordsNeededFor([page]).every((path) => {
    const text = words[path]?.trim() ?? '';
    return text !== '' && checkWord(path, text).length === 0;
  });
}

/** A word says what the English one says with the same placeholders: no more, no fewer. */
export function checkWord(path: string, text: string): WordProblem[] {
  const [wanted, given] = [placeholdersOf(english[path] ?? ''), placeholdersOf(text)];
  const problem = (code: WordProblem['code'], detail: string) => ({ path, code, detail });
  return [
    ...(text.length > maxWordLength ? [problem('too-long', String(maxWordLength))] : []),
    ...wanted.filter((it) => !given.includes(it)).map((it) => problem('missing-placeholder', it)),
    ...given.filter((it) => !wanted.includes(it)).map((it) => problem('unknown-placeholder', it)),
  ];
}

/** What was kept as words: strings under paths that there are; anything else is left out. */
export function readWords(kept: unknown): Record<string, string> {
  if (typeof kept !== 'object' || kept === null) return {};
  const entries = new Map<string, unknown>(Object.entries(kept));
  return Object.fromEntries(
    wordPaths.flatMap((path) => {
      const text = entries.get(path);
      return typeof text === 'string' && text.trim() !== '' ? [[path, text.trim()]] : [];
    }),
  );
}

function placeholdersOf(text: string): string[] {
  const names = splitPlaceholders(text).flatMap((it) =>
    it.kind === 'placeholder' ? [it.name] : [],
  );
  return [...new Set(names)];
}

function listTexts(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, item]) =>
    listTexts(item, path === '' ? key : `${path}.${key}`),
  );
}

function replaceTexts(value: unknown, path: string, words: InterfaceWords): unknown {
  if (typeof value === 'string') return words[path] ?? '';
  const below = (key: string) => (path === '' ? key : `${path}.${key}`);
  if (Array.isArray(value)) {
    return value.map((item, index) => replaceTexts(item, below(String(index)), words));
  }
  return Object.fromEntries(
    Object.entries(value as object).map(([key, item]) => [
      key,
      replaceTexts(item, below(key), words),
    ]),
  );
}
