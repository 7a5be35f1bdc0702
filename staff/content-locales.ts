// Every language that content may ever have. Payload fixes its locales when the schema is made (an
// enum in PostgreSQL), so the list is wide; `locales` of campaign/snapshot.ts says which are in use.
import type { Locale as PayloadLocale } from 'payload';
import { type Locale, locales } from '@/campaign/snapshot';

const codes = [
  'en fr nl de ar bg bs cs cy da el es et fa fi ga he hi hr hu is it ja km ko lb lt lv mt no pl',
  'pt ro ru sk sl sq sr sv th tr uk ur wo zh',
].flatMap((line) => line.split(' '));

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

/** The campaign's languages by their own names. */
export const languageNames: Record<Locale, string> = {
  fr: 'Français',
  nl: 'Nederlands',
  de: 'Deutsch',
  en: 'English',
};

function nameOfLanguage(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}

export const contentLocales: PayloadLocale[] = codes.map((code) => ({
  code,
  label: nameOfLanguage(code),
  rtl: rightToLeft.has(code),
}));

/** The languages that editors can choose: those that the campaign speaks. */
export function chooseCampaignLocales(all: PayloadLocale[]): PayloadLocale[] {
  const inUse: readonly string[] = locales;
  return all.filter((locale) => inUse.includes(locale.code));
}
