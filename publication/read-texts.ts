// Texts of documents: what is missing is an empty text. Pure.
import { forLocales, type Locale, type PerLocale } from '@/campaign/locales';
import type { EveryLocale } from './campaign-documents';

export function readTexts(
  texts: EveryLocale | undefined,
  locales: readonly Locale[],
): PerLocale<string> {
  return forLocales(locales, (locale) => readText(texts?.[locale]));
}

export function readText(value: string | null | undefined): string {
  return value?.trim() ?? '';
}
