import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTags } from '@/campaign/channels';
import { makerPath, noShareChoices, readShareChoices, sharePath } from '@/campaign/share-link';
import { designNames } from '@/card/card-spec';

const known = {
  statistics: ['ratio-78', 'ncmec-2024-reports'],
  designs: designNames,
  sources: ['red-cross', 'poster-ghent'],
};
const choices = fc.record({
  statistic: fc.option(fc.constantFrom(...known.statistics)),
  design: fc.option(fc.constantFrom(...designNames)),
  channel: fc.option(fc.constantFrom(...linkTags)),
  source: fc.option(fc.constantFrom(...known.sources)),
});

const queryOf = (path: string) => new URL(path, 'https://campaign.example').search;

describe('a share link', () => {
  it('says what was chosen, and where it travels', () => {
    expect(sharePath('fr', { statistic: 'ratio-78', design: 'note', channel: 'whatsapp' })).toBe(
      '/fr/c?s=ratio-78&d=note&v=whatsapp',
    );
    expect(makerPath('nl', { channel: 'qr' })).toBe('/nl?v=qr');
  });

  it('is bare where nothing was chosen', () => {
    expect(sharePath('de')).toBe('/de/c');
    expect(makerPath('de', noShareChoices)).toBe('/de');
  });

  it('is read as it was written', () => {
    fc.assert(
      fc.property(choices, (chosen) => {
        expect(readShareChoices(queryOf(sharePath('fr', chosen)), known)).toEqual(chosen);
        expect(readShareChoices(queryOf(makerPath('fr', chosen)), known)).toEqual(chosen);
      }),
    );
  });

  it('falls back to the defaults for anything that is no choice of ours', () => {
    const hostile = [
      '?s=../../admin&d=__proto__&v=%3Cscript%3E',
      '?s=Ratio-78&d=Note&v=WhatsApp',
      `?s=${'a'.repeat(10_000)}&d=constructor&v=toString`,
      '?s=%00&d=%&v=%E0%A4%A',
      '?s=nothing-we-publish&d=&v=-x&p=somebody',
      '?s[]=ratio-78&d[note]=1',
    ];
    for (const query of hostile) {
      expect(readShareChoices(query, known), query).toEqual(noShareChoices);
    }
  });

  it('keeps what it understands of a link that is half broken', () => {
    expect(readShareChoices('?s=ratio-78&d=gone&v=unknown&fbclid=x', known)).toEqual({
      ...noShareChoices,
      statistic: 'ratio-78',
    });
  });
});
