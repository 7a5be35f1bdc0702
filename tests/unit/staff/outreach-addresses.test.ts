import { describe, expect, it } from 'vitest';
import {
  embedAddress,
  embedCode,
  partnerLink,
  qrAddress,
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
    expect(qrAddress(siteUrl, { locale: 'de', source: 'plakat-eupen' })).toBe(
      `${siteUrl}/de?v=qr&p=plakat-eupen`,
    );
  });

  it('stands without a name, too', () => {
    expect(embedAddress(nobody)).toBe('/embed/nl');
    expect(qrAddress(siteUrl, nobody)).toBe(`${siteUrl}/nl?v=qr`);
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
