// Which words of a text went and which came, in reading order. Pure.

export interface WordRun {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Longer texts are shown as a whole, before and after: comparing them word by word takes too long. */
const maxWords = 600;

/** Runs that say, put together, the old text (without `new`) and the new one (without `gone`). */
export function diffWords(before: string, after: string): WordRun[] {
  const old = splitWords(before);
  const now = splitWords(after);
  if (old.length > maxWords || now.length > maxWords) {
    return [run('gone', before), run('new', after)].filter(({ text }) => text !== '');
  }
  const lengths = commonLengths(old, now);
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [gone, come] = [old[i], now[j]];
    if (gone !== undefined && gone === come) {
      add(runs, 'same', gone);
      i += 1;
      j += 1;
    } else if (gone !== undefined && lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1)) {
      add(runs, 'gone', gone);
      i += 1;
    } else if (come !== undefined) {
      add(runs, 'new', come);
      j += 1;
    }
  }
  return runs;
}

function run(kind: WordRun['kind'], text: string): WordRun {
  return { kind, text };
}

/** Words with the space that follows them. */
function splitWords(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** Of the longest common sequence from each pair of places on. */
function commonLengths(old: string[], now: string[]): number[][] {
  const lengths: number[][] = Array.from({ length: old.length + 1 }, () => []);
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] =
        old[i] === now[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: number[][], i: number, j: number): number {
  // Beyond the end of a text nothing is left: less than no common word before it.
  return lengths[i]?.[j] ?? (i < lengths.length ? 0 : -1);
}

function add(runs: WordRun[], kind: WordRun['kind'], text: string): void {
  const last = runs.at(-1);
  if (last?.kind === kind) last.text += text;
  else runs.push({ kind, text });
}
