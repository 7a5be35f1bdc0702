// How a figure's number is said in each language: "78", "19 million", "1 in 3", "26%",
// "109 seconds". Never rounds: what it says reads back as the value it was given.
import { intlLocale, type Locale } from '@/campaign/locales';
import type { SaidAs } from '@/campaign/statistic';

/** Below a million no word shortens a number without harm. */
const compactFrom = 1_000_000;

/**
 * Where the words before the number never change with it. Elsewhere (Czech "z" or "ze", Hungarian and
 * Turkish endings) a fraction, which every language reads: "1/3".
 */
const oneIn: Partial<Record<Locale, string>> = {
  fr: '1 sur ',
  nl: '1 op ',
  de: '1 von ',
  en: '1 in ',
  bs: '1 od ',
  cy: '1 o bob ',
  da: '1 ud af ',
  es: '1 de cada ',
  hr: '1 od ',
  is: '1 af hverjum ',
  it: '1 su ',
  lb: '1 vun ',
  lt: '1 iš ',
  lv: '1 no ',
  no: '1 av ',
  pl: '1 na ',
  pt: '1 em cada ',
  ro: '1 din ',
  sl: '1 od ',
  sv: '1 av ',
};

const units: Partial<Record<SaidAs, string>> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
};

export function sayNumber(value: number, saidAs: SaidAs, locale: Locale): string {
  if (saidAs === 'one-in') return `${oneIn[locale] ?? '1/'}${sayNumber(value, 'number', locale)}`;
  return new Intl.NumberFormat(intlLocale(locale), {
    // As many as a JavaScript number has, so that every digit is said.
    maximumSignificantDigits: 17,
    ...formatOf(value, saidAs),
  }).format(value);
}

function formatOf(value: number, saidAs: SaidAs): Intl.NumberFormatOptions {
  const unit = units[saidAs];
  if (unit !== undefined) return { style: 'unit', unit, unitDisplay: 'long' };
  if (saidAs === 'percent') return { style: 'unit', unit: 'percent' };
  if (saidAs === 'compact' && value >= compactFrom) {
    return { notation: 'compact', compactDisplay: 'long' };
  }
  return {};
}

/** The plural form of whatever stands beside the number as it is said. */
export function pluralForm(
  value: number,
  saidAs: SaidAs,
  locale: Locale,
  type: Intl.PluralRuleType = 'cardinal',
): Intl.LDMLPluralRule {
  const isInWords = saidAs === 'compact' && value >= compactFrom;
  // Intl.PluralRules knows nothing of compact numbers yet in the Node that we support.
  // "19 millions d'images", also with decimals: where a million takes a form of its own, so does 1.6.
  const ofMillion = new Intl.PluralRules(locale).select(compactFrom);
  if (isInWords && type === 'cardinal' && ofMillion === 'many') return 'many';
  return new Intl.PluralRules(locale, { type, maximumSignificantDigits: 17 }).select(value);
}
