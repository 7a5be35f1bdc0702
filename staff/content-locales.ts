// Every language that content may ever have. Payload fixes its locales when the schema is made (an
// enum in PostgreSQL), so the list is wide; the collection `languages` says which are in use.
import type { Locale as PayloadLocale } from 'payload';
import type { Locale } from '@/campaign/locales';

const codes = [
  'en fr nl de ar bg bs cs cy da el es et fa fi ga he hi hr hu is it ja km ko lb lt lv mt no pl',
  'pt ro ru sk sl sq sr sv th tr uk ur wo zh',
].flatMap((line) => line.split(' '));

const rightToLeft = new Set(['ar', 'fa', 'he', 'ur']);

function nameOfLanguage(code: string): string {
  return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
}

export const contentLocales: PayloadLocale[] = codes.map((code) => ({
  code,
  label: nameOfLanguage(code),
  rtl: rightToLeft.has(code),
}));

/** The languages that editors can choose: those of the campaign, in its order. */
export function chooseCampaignLocales(
  all: PayloadLocale[],
  campaign: readonly Locale[],
): PayloadLocale[] {
  return campaign.flatMap((code) => all.filter((locale) => locale.code === code));
}
