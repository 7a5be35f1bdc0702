// Names of places as people type them, compared without case, accents, punctuation and little words.

export interface FoldedName {
  words: string[];
  /** The words in one: "coteivoire". */
  key: string;
}

/** A name of a country, or of a place in it. */
export interface PlaceName extends FoldedName {
  /** The country's. */
  code: string;
}

/** Letters that take no accent off by themselves. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** Articles and the like: "the Netherlands", "la Belgique", "Bosnie et Herzégovine". */
const littleWords = new Set(
  'a and d das de dem den der des die du e en et het in l la le les of the und y'.split(' '),
);

export function foldName(text: string): FoldedName {
  const all = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  const words = all.filter((word) => !littleWords.has(word));
  const kept = words.length > 0 ? words : all;
  return { words: kept, key: kept.join('') };
}
