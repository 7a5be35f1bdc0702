// What stands on one country's reporting page, below the steps: in the page's language, or nothing.
import type { Locale } from '@/campaign/locales';
import type { CountryText, Snapshot } from '@/campaign/snapshot';

/** Characters: one paragraph, which still fits the printed page. */
export const maxCountryTextLength = 600;

/** Null: there is none; another language's is never shown in its place. */
export function findCountryText(
  { countryTexts }: Pick<Snapshot, 'countryTexts'>,
  country: string,
  locale: Locale,
): string | null {
  const found = countryTexts.find(
    (text: CountryText) => text.country === country && text.locale === locale,
  );
  return found?.text ?? null;
}
