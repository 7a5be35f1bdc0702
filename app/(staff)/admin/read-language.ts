// The language of whoever is not signed in: what their browser asks for.
import { headers } from 'next/headers';
import { negotiateLocale } from '@/campaign/locales';
import { type FirstLocale, firstLocales } from '@/campaign/snapshot';

export async function readLanguage(): Promise<FirstLocale> {
  return negotiateLocale((await headers()).get('Accept-Language'), firstLocales);
}
