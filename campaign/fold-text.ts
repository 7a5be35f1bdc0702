// Text as words compare it: without case, accents and invisible characters, every kind of space or
// hyphen alike. Keeps where each folded character came from, so that a find can be shown in place.

export interface FoldedText {
  /** Letters and digits; ' ' for a gap with a space, '-' for one of hyphens only, '|' for any other. */
  text: string;
  /** For each UTF-16 unit of `text`: where its source begins and ends in the text folded. */
  spans: { from: number; to: number }[];
}

/** Marks that stand over a letter or that readers leave out: accents, Hebrew points, Arabic vowels. */
const looseMarks = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]/gu;
/** Soft hyphen, zero-width characters, Arabic stretching. */
const invisible = /[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu;
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const hyphen = /[-_\u2010-\u2015\u2212]/u;
const space = /\s/u;

export function foldText(source: string): FoldedText {
  const folded: FoldedText = { text: '', spans: [] };
  let from = 0;
  for (const character of source) {
    const to = from + character.length;
    append(folded, foldCharacter(character), { from, to });
    from = to;
  }
  return folded;
}

function append(folded: FoldedText, characters: string, span: { from: number; to: number }): void {
  if (characters === '') {
    // An accent of its own belongs to the letter before it.
    const last = folded.spans.at(-1);
    if (last && isLetterOrDigit(folded.text.at(-1) ?? '')) last.to = span.to;
    return;
  }
  for (const character of characters) {
    const kind = kindOf(character);
    const previous = folded.text.at(-1) ?? '';
    if (kind !== 'letter' && isGap(previous)) {
      folded.text = folded.text.slice(0, -1) + widerGap(previous, kind);
      const last = folded.spans.at(-1);
      if (last) last.to = span.to;
      continue;
    }
    const added = kind === 'letter' ? character : kind;
    folded.text += added;
    for (let unit = 0; unit < added.length; unit += 1) folded.spans.push({ ...span });
  }
}

function foldCharacter(character: string): string {
  return character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(looseMarks, '')
    .replace(invisible, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ');
}

type Gap = ' ' | '-' | '|';

function kindOf(character: string): 'letter' | Gap {
  if (isLetterOrDigit(character)) return 'letter';
  if (space.test(character)) return ' ';
  return hyphen.test(character) ? '-' : '|';
}

function isLetterOrDigit(character: string): boolean {
  return letterOrDigit.test(character);
}

function isGap(character: string): character is Gap {
  return character === ' ' || character === '-' || character === '|';
}

/** A gap of several characters: any other than spaces and hyphens separates, a space beats a hyphen. */
function widerGap(a: Gap, b: Gap): Gap {
  return (['|', ' '] as const).find((gap) => a === gap || b === gap) ?? '-';
}
