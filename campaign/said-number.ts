// How a figure's number is said in each language: "78", "19 million", "1 in 3", "26%",
// "109 seconds". Never rounds: what it says reads back as the value it was given.
import { intlLocale } from '@/campaign/locales';
import type { Locale, PerLocale, SaidAs } from '@/campaign/snapshot';

/** Below a million no word shortens a number without harm. */
const compactFrom = 1_000_000;

const oneIn: PerLocale<string> = { fr: '1 sur', nl: '1 op', de: '1 von', en: '1 in' };

const units: Partial<Record<SaidAs, string>> = {
  seconds: 'second',
  minutes: 'minute',
  hours: 'hour',
};

export function sayNumber(value: number, saidAs: SaidAs, locale: Locale): string {
  if (saidAs === 'one-in') return `${oneIn[locale]} ${sayNumber(value, 'number', locale)}`;
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

/** Languages that say "19 millions d'images" also with decimals: 1.6 million takes the same form. */
const languagesWithMany: readonly Locale[] = ['fr'];

/** The plural form of whatever stands beside the number as it is said. */
export function pluralForm(
  value: number,
  saidAs: SaidAs,
  locale: Locale,
  type: Intl.PluralRuleType = 'cardinal',
): Intl.LDMLPluralRule {
  const isInWords = saidAs === 'compact' && value >= compactFrom;
  // Intl.PluralRules knows nothing of compact numbers yet in the Node that we support.
  if (isInWords && type === 'cardinal' && languagesWithMany.includes(locale)) return 'many';
  return new Intl.PluralRules(locale, { type, maximumSignificantDigits: 17 }).select(value);
}
