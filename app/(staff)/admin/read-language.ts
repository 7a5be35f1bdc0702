// The language of whoever is not signed in: what their browser asks for.
import { headers } from 'next/headers';
import { type FirstLocale, firstLocales, negotiateLocale } from '@/campaign/locales';

export async function readLanguage(): Promise<FirstLocale> {
  return negotiateLocale((await headers()).get('Accept-Language'), firstLocales);
}
