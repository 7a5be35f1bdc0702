// Where a language's manifest is.
import type { Locale } from '@/campaign/locales';

export function manifestAddress(locale: Locale): string {
  return `/manifests/${locale}.webmanifest`;
}
