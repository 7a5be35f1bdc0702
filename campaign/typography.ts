// Sets plain text as a careful typesetter of its language would: French spaces before high
// punctuation and inside guillemets, real apostrophes, numbers kept with their unit.
// Setting a text twice changes nothing; web addresses and times are left alone.
import type { Locale } from '@/campaign/locales';

const NO_BREAK = '\u00a0';
const NARROW_NO_BREAK = '\u202f';
/** What may already stand where a no-break space belongs. */
const SPACES = '[ \\u00a0\\u202f]*';

const webAddress = /(https?:\/\/\S+|www\.\S+)/;
const apostrophe = /(?<=\p{L})'(?=[\p{L}\p{N}«“{<])/gu;
/** Languages whose one-letter words never end a line. */
const bindsLittleWords: readonly Locale[] = ['cs', 'pl', 'sk'];
const littleWord = /(?<=^|[\s(„«])([\p{L}]) (?=\S)/gu;

/** Dutch contractions that begin with one: 's avonds, 't. */
const leadingApostrophe = /(?<=^|\s)'(?=[snt](?:\s|$))/g;

// Not followed by a letter, digit or "-", so that "a?b=c" and ";-)" stay as they are.
const highPunctuation = new RegExp(
  `(?<=[^\\s([«;!?])${SPACES}([;!?]+)(?![\\p{L}\\p{N}=&/;!?-])`,
  'gu',
);
// Only before a space or an end, so that 12:30 and https: stay as they are.
const colon = new RegExp(`(?<=[^\\s([«:])${SPACES}(:+)(?=[\\s»”)]|$)`, 'gu');
const openingGuillemet = new RegExp(`«${SPACES}`, 'g');
const closingGuillemet = new RegExp(`${SPACES}»`, 'g');

const units = [
  '[%‰€]',
  'millions?|milliards?|secondes?|minutes?|heures?|jours?',
  'miljoen|miljard|seconden?|minuten|uur|dagen',
  'Million(?:en)?|Milliarden?|Sekunden?|Minuten?|Stunden?|Tagen?',
  'billions?|seconds?|hours?|days?',
].join('|');
const numberAndUnit = new RegExp(`(?<=\\d) (?=(?:${units})(?![\\p{L}\\p{N}]))`, 'gu');

/** Groups of three digits, as French writes them; never part of a longer row of digits. */
const groupedDigits =
  /(?<![\d.,+\u00a0\u202f]|\d )[1-9]\d{0,2}(?: \d{3})+(?!\d|[.,\u00a0\u202f ]\d)/g;

/** The text in NFC with its language's spaces and apostrophes. Idempotent. */
export function setTypography(text: string, locale: Locale): string {
  return text
    .normalize('NFC')
    .split(webAddress)
    .map((piece, index) => (index % 2 === 1 ? piece : setWords(piece, locale)))
    .join('');
}

function setWords(text: string, locale: Locale): string {
  const words = text.replace(apostrophe, '’').replace(numberAndUnit, NO_BREAK);
  if (locale === 'nl') return words.replace(leadingApostrophe, '’');
  if (bindsLittleWords.includes(locale)) return words.replace(littleWord, `$1${NO_BREAK}`);
  return locale === 'fr' ? setFrenchSpaces(words) : words;
}

function setFrenchSpaces(text: string): string {
  return text
    .replace(groupedDigits, (number) => number.replaceAll(' ', NARROW_NO_BREAK))
    .replace(highPunctuation, `${NARROW_NO_BREAK}$1`)
    .replace(colon, `${NO_BREAK}$1`)
    .replace(openingGuillemet, `«${NO_BREAK}`)
    .replace(closingGuillemet, `${NO_BREAK}»`);
}
