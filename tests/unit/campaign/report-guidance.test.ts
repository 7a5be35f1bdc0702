import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { reportGuidance } from '@/campaign/report-guidance';
import { findReportingPoint } from '@/campaign/reporting-points';
import { type Locale, locales, type Snapshot } from '@/campaign/snapshot';

function guidance(country: string, locale: Locale, snapshot: Snapshot = defaultSnapshot()) {
  const point = findReportingPoint(snapshot.reportingPoints, country, locale);
  if (!point) throw new Error('no reporting point');
  return reportGuidance(snapshot, { locale, country, point }, messagesFor(locale).report);
}

describe('reportGuidance', () => {
  it('says anonymous and police where the row confirms them', () => {
    const { howTo, after } = guidance('BE', 'fr');
    expect(howTo).toBe(
      'Copiez l’adresse exacte de la page et signalez-la à Child Focus. Vous pouvez rester anonyme.',
    );
    expect(after).toContain('police');
  });

  it('says neither where nothing confirms them', () => {
    const { howTo, after } = guidance('DE', 'de');
    expect(howTo).toBe(
      'Kopieren Sie die genaue Adresse der Seite und melden Sie sie bei jugendschutz.net.',
    );
    expect(after).not.toMatch(/Polizei/);
  });

  it('gives an emergency number only once staff confirmed it', () => {
    const snapshot = defaultSnapshot();
    expect(guidance('BE', 'en', snapshot).danger).toContain('your local emergency number');
    const row = snapshot.emergencyNumbers.find(({ country }) => country === 'BE');
    if (row) row.checkedOn = '2026-11-01';
    expect(guidance('BE', 'en', snapshot).danger).toBe('Is a child in danger? Call 112 now.');
  });

  it('gives a help line with its number where both were read', () => {
    expect(guidance('DE', 'de').victim).toContain(
      'Hilfe-Telefon Sexueller Missbrauch (0800 22 55 530)',
    );
  });

  it('names a line that nobody confirmed without number or promise', () => {
    expect(guidance('FR', 'fr').worried).toBe(
      'Vos pensées ou vos actes vous inquiètent\u202f? Une aide existe\u00a0: STOP.',
    );
    expect(guidance('NL', 'nl').worried).toContain('gratis, anonieme hulp: Stop it Now (0800');
  });

  it.each(locales)('leaves no placeholder anywhere, whatever the country (%s)', (locale) => {
    for (const country of ['BE', 'FR', 'DE', 'UG', 'KM', 'XX']) {
      for (const text of Object.values(guidance(country, locale))) {
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });
});
