// The campaign's languages in the browser, in its order: those that Payload's language picker shows.
'use client';
import { useConfig } from '@payloadcms/ui';
import { isLocale, type Locale } from '@/campaign/locales';

export function useCampaignLocales(): Locale[] {
  const { localization } = useConfig().config;
  if (!localization) return [];
  return localization.locales.flatMap(({ code }) => (isLocale(code) ? [code] : []));
}
