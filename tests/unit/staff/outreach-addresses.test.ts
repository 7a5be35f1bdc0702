import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { firstLocales } from '@/campaign/locales';
import { readLinkPlace } from '@/campaign/report-links';
import { readLinkTag } from '@/campaign/steps';
import { ambassadorCaptions } from '@/staff/outreach/ambassador-captions';
import {
  ambassadorLink,
  ambassadorReportLink,
  embedAddress,
  embedCode,
  partnerLink,
  qrAddress,
  qrFileName,
  qrKinds,
  readSource,
  reportButtonAddress,
  reportButtonCode,
} from '@/staff/outreach/outreach-addresses';

const siteUrl = 'https://catsforkids.example.org';
const partner = { locale: 'nl', source: 'kbs-frb' } as const;
const nobody = { locale: 'nl', source: null } as const;

describe('what partners and posters carry', () => {
  it('leads to the site in their language, and says where it stands', () => {
    expect(embedAddress(partner)).toBe('/embed/nl/kbs-frb');
    expect(partnerLink(siteUrl, partner)).toBe(`${siteUrl}/nl?v=embed&p=kbs-frb`);
    expect(qrAddress(siteUrl, 'poster', { locale: 'de', source: 'plakat-eupen' })).toBe(
      `${siteUrl}/de?v=qr&p=plakat-eupen`,
    );
  });

  it('stands without a name, too', () => {
    expect(embedAddress(nobody)).toBe('/embed/nl');
    expect(qrAddress(siteUrl, 'poster', nobody)).toBe(`${siteUrl}/nl?v=qr`);
  });

  it('holds nothing of a name but letters, digits and hyphens', () => {
    expect(readSource('Médiathèque de Liège / 1er étage')).toBe('mediatheque-de-liege-1er-etage');
    expect(readSource('"><script>')).toBe('script');
    for (const empty of ['', '  ', '东京', undefined, null]) expect(readSource(empty)).toBeNull();
    expect(readSource('x'.repeat(5000))).toHaveLength(60);
  });

  it('is code that a title with quotes cannot break', () => {
    const code = embedCode(siteUrl, partner, {
      hashtag: '#a&b',
      heightPx: 420,
      title: 'Say "no" <now>',
    });
    expect(code).toContain(`src="${siteUrl}/embed/nl/kbs-frb"`);
    expect(code).toContain('height:420px');
    expect(code).toContain('title="Say &quot;no&quot; &lt;now&gt; · #a&amp;b"');
    expect(code).toContain(`<a href="${siteUrl}/nl?v=embed&amp;p=kbs-frb">`);
    expect(code).not.toMatch(/<script|javascript:|\son\w+=/);
  });

  it('has the report button, for the visitor’s country or one, counted as a frame', () => {
    expect(reportButtonAddress('fr', null)).toBe('/embed/report/fr');
    const code = reportButtonCode(siteUrl, 'fr', 'BE', 'Vu "quelque chose" ?');
    expect(code).toContain(`src="${siteUrl}/embed/report/fr/BE"`);
    expect(code).toContain(`<a href="${siteUrl}/r/BE?l=fr&amp;s=embed">`);
    expect(code).toContain('title="Vu &quot;quelque chose&quot; ?"');
    expect(code).not.toMatch(/<script|javascript:|\son\w+=/);
  });
});

describe('what ambassadors pass on', () => {
  const emma = { locale: 'fr', source: readSource('Emma B.') } as const;

  it('leads to the maker under their name, and to where one reports under nobody’s', () => {
    expect(ambassadorLink(siteUrl, emma)).toBe(`${siteUrl}/fr?v=ambassador&p=emma-b`);
    expect(ambassadorLink(siteUrl, nobody)).toBe(`${siteUrl}/nl?v=ambassador`);
    expect(ambassadorReportLink(siteUrl, 'fr')).toBe(`${siteUrl}/r?l=fr&s=ambassador`);
    expect(qrAddress(siteUrl, 'ambassador', emma)).toBe(ambassadorLink(siteUrl, emma));
    expect(qrAddress(siteUrl, 'ambassador-report', emma)).not.toContain('emma');
    expect(qrKinds.map((kind) => qrFileName(kind, emma))).toEqual([
      'qr-fr-emma-b',
      'qr-ambassador-fr-emma-b',
      'qr-ambassador-report-fr',
    ]);
  });

  it('is counted as an ambassador’s: on the way to a card, and to where one reports', () => {
    const read = (link: string, name: string) => new URL(link).searchParams.get(name);
    expect(readLinkTag(read(ambassadorLink(siteUrl, emma), 'v'))).toBe('ambassador');
    expect(readLinkPlace(read(ambassadorReportLink(siteUrl, 'fr'), 's'))).toBe('ambassador');
  });

  it.each(firstLocales)(
    'has captions in %s with both links, and no other way to report',
    (locale) => {
      const outreach = { locale, source: 'emma' };
      const captions = ambassadorCaptions(defaultSnapshot(), siteUrl, outreach);
      for (const text of [captions?.caption, captions?.milder]) {
        expect(text).toContain(ambassadorReportLink(siteUrl, locale));
        expect(text?.endsWith(`\n${ambassadorLink(siteUrl, outreach)}`)).toBe(true);
        expect(text).toContain('#catsforkids');
        expect(text).not.toContain('s=caption');
        expect(text).not.toContain('{');
      }
      expect(captions?.milder).not.toBe(captions?.caption);
    },
  );

  it('invites to nothing that is closed, and says no figure that may not be shown', () => {
    const snapshot = defaultSnapshot();
    const open = ambassadorCaptions(snapshot, siteUrl, emma)?.caption;
    expect(open).toContain('Faire ma carte');
    snapshot.maker.isPaused = true;
    const paused = ambassadorCaptions(snapshot, siteUrl, emma)?.caption;
    expect(paused).not.toContain('Faire ma carte');
    expect(paused).toContain(ambassadorLink(siteUrl, emma));
    for (const statistic of snapshot.statistics) statistic.isUnderReview = true;
    expect(ambassadorCaptions(snapshot, siteUrl, emma)).toBeNull();
  });
});
