import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { type FirstLocale, firstLocales } from '@/campaign/locales';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import { anonymityClaim, reportGuidance } from '@/campaign/report-guidance';
import { findReportingPoint } from '@/campaign/reporting-points';
import type { Snapshot } from '@/campaign/snapshot';

function guidance(country: string, locale: FirstLocale, snapshot: Snapshot = defaultSnapshot()) {
  const point = findReportingPoint(snapshot, country, locale);
  if (!point) throw new Error('no reporting point');
  return reportGuidance(snapshot, { locale, country, point }, firstMessages[locale].report);
}

describe('reportGuidance', () => {
  it('says police and anonymous where the row says so, once staff confirmed it', () => {
    const snapshot = defaultSnapshot();
    const { howTo, after } = guidance('BE', 'fr', snapshot);
    expect(after).not.toContain('police');
    expect(howTo).toBe('Copiez l’adresse exacte de la page et signalez-la ici\u00a0: Child Focus.');
    const row = snapshot.reportingPoints.find(({ slug }) => slug === 'be-child-focus-fr');
    if (row) row.checkedOn = '2026-11-01';
    expect(guidance('BE', 'fr', snapshot).howTo).toBe(
      'Copiez l’adresse exacte de la page et signalez-la ici\u00a0: Child Focus. Vous pouvez rester anonyme.',
    );
    expect(guidance('BE', 'fr', snapshot).after).toContain('police');
  });

  it.each(firstLocales)(
    'promises anonymity for no row that staff have not confirmed (%s)',
    (locale) => {
      const { reportingPoints } = defaultSnapshot();
      const { anonymous } = firstMessages[locale].report;
      for (const point of reportingPoints) {
        expect(point.checkedOn).toBeNull();
        expect([anonymous.unconfirmed, anonymous.no, anonymous.unknown]).toContain(
          anonymous[anonymityClaim(point)],
        );
        expect(guidance(point.country, locale).howTo).not.toMatch(/anonym|anoniem/i);
      }
      expect(anonymous.unconfirmed).not.toMatch(/anonym|anoniem/i);
    },
  );

  it('says neither where nothing confirms them', () => {
    const { howTo, after } = guidance('DE', 'de');
    expect(howTo).toBe(
      'Kopieren Sie die genaue Adresse der Seite und melden Sie sie hier: jugendschutz.net.',
    );
    expect(after).not.toMatch(/Polizei/);
  });

  it('answers for the page’s own reporting point whether drawings count there', () => {
    const snapshot = defaultSnapshot();
    expect(guidance('UG', 'en', snapshot).images).toContain('We do not know whether IWF');
    expect(guidance('XX', 'en', snapshot).images).toContain('We do not know whether ICMEC / IWF');
    const portal = snapshot.reportingPoints.find(({ slug }) => slug === 'international-portal');
    if (portal) portal.checkedOn = '2026-11-01';
    expect(guidance('XX', 'fr', snapshot).images).toBe(
      'ICMEC / IWF traite aussi les signalements qui concernent des dessins et des images générées par ordinateur (IA comprise).',
    );
    expect(guidance('BE', 'fr', snapshot).images).toMatch(/^Nous ne savons pas si Child Focus/);
  });

  it('gives an emergency number only once staff confirmed it', () => {
    const snapshot = defaultSnapshot();
    expect(guidance('BE', 'en', snapshot).emergencyNumber).toBeNull();
    expect(guidance('BE', 'en', snapshot).danger).toContain('your local emergency number');
    const row = snapshot.emergencyNumbers.find(({ country }) => country === 'BE');
    if (row) row.checkedOn = '2026-11-01';
    const { danger, emergencyNumber } = guidance('BE', 'en', snapshot);
    expect(danger).toBe('Is a child in danger? Call 112 now.');
    expect(emergencyNumber).toBe('112');
  });

  it('gives a help line with its number where both were read', () => {
    expect(guidance('DE', 'de').victim).toContain(
      'Hilfe-Telefon Sexueller Missbrauch (0800\u00a022\u00a055\u00a0530)',
    );
  });

  it('says a number once where a line is called by it', () => {
    expect(guidance('BE', 'nl').victim).toMatch(/: Hulplijn 1712\.$/);
  });

  it('names a line that nobody confirmed without number or promise', () => {
    expect(guidance('FR', 'fr').worried).toBe(
      'Vos pensées ou vos actes vous inquiètent\u202f? Une aide existe\u00a0: STOP.',
    );
    expect(guidance('NL', 'nl').worried).toContain('gratis, anonieme hulp: Stop it Now (0800');
  });

  it.each(firstLocales)('leaves no placeholder anywhere, whatever the country (%s)', (locale) => {
    for (const country of ['BE', 'FR', 'DE', 'UG', 'KM', 'XX']) {
      for (const text of Object.values(guidance(country, locale))) {
        expect(text ?? '').not.toMatch(/[{}]/);
      }
    }
  });
});
