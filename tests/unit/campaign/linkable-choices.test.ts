import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { linkableChoices, sharedPage } from '@/campaign/linkable-choices';
import { openGraphLocale, supportedLocales } from '@/campaign/locales';
import { partnerSlug } from '@/campaign/partner-slug';
import type { Snapshot } from '@/campaign/snapshot';

const snapshot = defaultSnapshot();
const [lead = '', second = ''] = snapshot.edition.statistics;
const pageFor = (query: string, changed: Partial<Snapshot> = {}) =>
  sharedPage(query, linkableChoices({ ...snapshot, ...changed }));
const withdraw = (slug: string): Partial<Snapshot> => ({
  edition: {
    ...snapshot.edition,
    statistics: snapshot.edition.statistics.filter((other) => other !== slug),
  },
  statistics: snapshot.statistics.filter((other) => other.slug !== slug),
  withdrawn: [{ slug, on: '2026-11-20', note: { fr: '', nl: '', de: '', en: '' } as never }],
});

describe('the page that a shared link leads to', () => {
  it('shows what was chosen, or the lead figure in the first design', () => {
    expect(pageFor(`?s=${second}&d=scrim`)).toBe(`c/${second}/scrim`);
    expect(pageFor('')).toBe(`c/${lead}/note`);
  });

  it('shows another design where the chosen one is gone', () => {
    const edition = { ...snapshot.edition, designs: ['scrim' as const] };
    expect(pageFor(`?s=${second}&d=note`, { edition })).toBe(`c/${second}/scrim`);
  });

  it('shows another design where the chosen one cannot show the figure', () => {
    expect(pageFor(`?s=${lead}&d=tally`)).toBe(`c/${lead}/tally`);
    expect(pageFor(`?s=${second}&d=tally`)).toBe(`c/${second}/note`);
    const edition = { ...snapshot.edition, designs: ['tally' as const, 'scrim' as const] };
    expect(pageFor(`?s=${second}`, { edition })).toBe(`c/${second}/scrim`);
  });

  it('is the withdrawn figure’s own, which says so', () => {
    expect(pageFor(`?s=${second}`, withdraw(second))).toBe(`c/${second}/note`);
    expect(pageFor('', withdraw(lead))).toBe(`c/${second}/note`);
  });

  it('names no figure before the edition’s first day', () => {
    expect(pageFor(`?s=${second}&d=scrim`, { phase: 'before' })).toBe('c');
  });
});

it('the edition’s partners are known by their names in addresses', () => {
  const partners = ['KBS-FRB', '東京'].map((name) => ({ name, url: '' }));
  const edition = { ...snapshot.edition, partners };
  expect(linkableChoices({ ...snapshot, edition }).partners).toEqual(['kbs-frb']);
});

describe('a partner’s name in addresses', () => {
  it('is what its letters are', () => {
    expect(partnerSlug({ name: 'Fédération Wallonie–Bruxelles (FWB)' })).toBe(
      'federation-wallonie-bruxelles-fwb',
    );
    expect(partnerSlug({ name: ' Æ / 東京 ' })).toBe('');
    expect(partnerSlug({ name: `${'x'.repeat(59)} y` })).toBe('x'.repeat(59));
  });
});

it('previews name a language with a region, as networks know it', () => {
  expect(['fr', 'nl', 'de', 'en', 'no', 'sv'].map((it) => openGraphLocale(it as never))).toEqual([
    'fr_FR',
    'nl_NL',
    'de_DE',
    'en_GB',
    'nb_NO',
    'sv_SE',
  ]);
  for (const locale of supportedLocales) {
    const region = openGraphLocale(locale).split('_')[1] ?? '';
    expect(
      new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(region),
    ).toBeTruthy();
  }
});
