import { describe, expect, it } from 'vitest';
import { altTextFor, captionFor, cardContent, reportUrl } from '@/campaign/card-texts';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { firstLocales, forLocales, type Locale } from '@/campaign/locales';
import { sentenceText } from '@/campaign/sentences';
import type { Snapshot } from '@/campaign/snapshot';

const lead = (locale: Locale, siteAddress: string | null = null) => ({
  locale,
  statistic: 'ratio-78',
  siteAddress,
});

function withSentence(sentence: string, isEstimate: boolean): Snapshot {
  const snapshot = defaultSnapshot();
  const [statistic] = snapshot.statistics;
  if (!statistic) throw new Error('no statistic');
  statistic.isEstimate = isEstimate;
  statistic.sentence = forLocales(firstLocales, () => sentence);
  return snapshot;
}

describe('cardContent', () => {
  it('gives every word of the French card, typographically set', () => {
    const content = cardContent(defaultSnapshot(), lead('fr'));
    expect(content).toEqual({
      locale: 'fr',
      sentence: [
        { kind: 'text', text: 'Pour chaque photo de chat sur Instagram, on estime que ' },
        { kind: 'number', text: '78' },
        { kind: 'text', text: ' images d’abus sexuels sur des enfants sont partagées en ligne.' },
      ],
      hashtag: '#catsforkids',
      reportCall: 'Vous voyez des images d’abus\u202f? Ne les partagez pas, signalez-les\u00a0:',
      reportAddress: 'imagesdabus.be',
      reportName: null,
      sourceLine: 'Source\u00a0: Child Focus, 2020',
      estimateMark: null,
      organisation: null,
      tally: 78,
    });
  });

  it("prints our own short address with the hotline's name once the site has a public one", () => {
    const choice = lead('nl', 'https://pawcard.example/');
    const snapshot = defaultSnapshot();
    expect(cardContent(snapshot, choice)).toMatchObject({
      reportAddress: 'pawcard.example/r',
      reportName: 'Child Focus',
    });
    expect(reportUrl(snapshot, choice)).toBe('https://pawcard.example/r');
    for (const point of snapshot.reportingPoints) point.organisation = 'A Hotline (AH)';
    expect(cardContent(snapshot, choice).reportName).toBe('A Hotline');
  });

  it.each([
    ['fr', 'imagesdabus.be'],
    ['nl', 'misbruikbeelden.be'],
    ['de', 'jugendschutz.net/verstoss-melden'],
    ['en', 'report.icmec.org'],
  ] as const)("prints the reporting point's own address before that (%s)", (locale, address) => {
    expect(cardContent(defaultSnapshot(), lead(locale)).reportAddress).toBe(address);
  });

  it('says once that the lead figure is an estimate, in every language', () => {
    for (const locale of firstLocales) {
      const content = cardContent(defaultSnapshot(), lead(locale));
      expect(sentenceText(content.sentence)).toMatch(/estim|schatting|schätz/);
      expect(content.estimateMark).toBeNull();
    }
  });

  it('marks an estimate whose sentence does not say so', () => {
    const silent = withSentence('<number>{n}</number> images', true);
    expect(firstLocales.map((locale) => cardContent(silent, lead(locale)).estimateMark)).toEqual([
      'estimation',
      'schatting',
      'Schätzung',
      'estimate',
    ]);
    expect(captionFor(silent, lead('en'))).toContain('78 images (estimate)');
    expect(altTextFor(silent, lead('en'))).toContain('78 images (estimate)');
  });

  it('takes "about" for an estimate only before the figure', () => {
    const about = withSentence('about <number>{n}</number> images', true);
    expect(cardContent(about, lead('en')).estimateMark).toBeNull();
    const other = withSentence('<number>{n}</number> posts about images', true);
    expect(cardContent(other, lead('en')).estimateMark).toBe('estimate');
  });

  it('does not mark a counted figure', () => {
    const counted = withSentence('<number>{n}</number> images', false);
    expect(cardContent(counted, lead('en')).estimateMark).toBeNull();
  });

  it('names the organisation only once the site is launched', () => {
    const snapshot = defaultSnapshot();
    snapshot.organisation.name = 'Example Foundation';
    expect(cardContent(snapshot, lead('en')).organisation).toBeNull();
    snapshot.isLaunched = true;
    expect(cardContent(snapshot, lead('en')).organisation).toEqual({
      name: 'Example Foundation',
      logo: null,
    });
    snapshot.organisation.name = ' ';
    expect(cardContent(snapshot, lead('en')).organisation).toBeNull();
  });

  it('throws on a statistic or reporting point that the snapshot does not have', () => {
    expect(() => cardContent(defaultSnapshot(), { ...lead('en'), statistic: 'other' })).toThrow(
      'no statistic "other"',
    );
    const snapshot = defaultSnapshot();
    snapshot.edition.reportingPoints.en = 'gone';
    expect(() => cardContent(snapshot, lead('en'))).toThrow('no reporting point "gone"');
  });
});

describe('captionFor', () => {
  it('holds sentence, full reporting address, source and hashtag', () => {
    expect(captionFor(defaultSnapshot(), lead('en', 'https://pawcard.example'))).toBe(
      [
        'For every cat photo on Instagram, an estimated 78 images of child sexual abuse are shared online.',
        '',
        'Seen abuse images? Don’t share them, report them: https://pawcard.example/r?s=caption',
        'Source: Child Focus, 2020 · https://pawcard.example/en/figures/ratio-78',
        '#catsforkids',
      ].join('\n'),
    );
  });

  it('names the organisation after the hashtag, as it calls itself on networks', () => {
    const snapshot = defaultSnapshot();
    snapshot.organisation.handle = '@pawcard';
    expect(captionFor(snapshot, lead('en'))).toMatch(/\n#catsforkids @pawcard$/);
  });

  it('leaves the address as it is where French spaces are set around it', () => {
    const caption = captionFor(defaultSnapshot(), lead('fr', 'https://pawcard.example'));
    expect(caption).toContain('signalez-les\u00a0: https://pawcard.example/r?s=caption\n');
  });
});

describe('altTextFor', () => {
  it('says what the card shows, in French quotation marks', () => {
    expect(altTextFor(defaultSnapshot(), lead('fr'))).toBe(
      'Photo d’un animal avec le message\u00a0: «\u00a0Pour chaque photo de chat sur Instagram, on estime que 78 images d’abus sexuels sur des enfants sont partagées en ligne.\u00a0» Signaler\u00a0: imagesdabus.be',
    );
  });
});
