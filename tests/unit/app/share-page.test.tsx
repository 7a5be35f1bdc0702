// The page behind a shared link, to its ends: whatever became of what the link chose, it says so, says
// what there is instead, and where to report. Rendered as visitors get it, in every language.
import { prerender } from 'react-dom/static';
import { describe, expect, test, vi } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { firstLocales, inFirstLocales, type Locale } from '@/campaign/locales';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import { fillIn } from '@/campaign/placeholders';
import type { Snapshot } from '@/campaign/snapshot';

const shown: { snapshot: Snapshot } = { snapshot: defaultSnapshot() };

vi.mock('@/publication/shown-publication', () => ({
  requireShownSnapshot: async () => ({ snapshot: shown.snapshot, rehearsal: null }),
}));
// Drawing is not asked for: a picture has a version and words.
vi.mock('@/publication/published-card', () => ({ makePublishedCard: vi.fn() }));

const lead = 'ratio-78';
const other = 'iwf-2024-interval';

async function render(
  file: 'c/[[...choice]]/page' | 'embed/[[...partner]]/page',
  locale: Locale,
  rest: string[],
): Promise<string> {
  const { default: Page } =
    file === 'c/[[...choice]]/page'
      ? await import('@/app/(site)/[locale]/[publication]/c/[[...choice]]/page')
      : await import('@/app/(site)/[locale]/[publication]/embed/[[...partner]]/page');
  const params = { locale, publication: 'x', choice: rest, partner: rest };
  const { prelude } = await prerender(await Page({ params: Promise.resolve(params) }));
  return (await new Response(prelude).text()).replaceAll(/<!--.*?-->/g, '');
}

const share = (locale: Locale, ...choice: string[]) =>
  render('c/[[...choice]]/page', locale, choice);
const embed = (locale: Locale, ...partner: string[]) =>
  render('embed/[[...partner]]/page', locale, partner);

/** The campaign as it is, but for what is changed. */
function show(change: (snapshot: Snapshot) => void): void {
  shown.snapshot = defaultSnapshot();
  change(shown.snapshot);
}

/** What is read, as one line. */
function textOf(html: string): string {
  const words = html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
  return words.replaceAll(/[\s\u00a0\u202f]+/gu, ' ').replaceAll('’', "'");
}

const linksOf = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address.replaceAll('&amp;', '&'));

/** Links that lead to the maker, with or without choices. */
const makerLinks = (html: string, locale: Locale) =>
  linksOf(html).filter((address) => address.startsWith(`/${locale}?`));

/** One title, where to report, and none of the cards that cannot be shown. */
function expectEnd(html: string, { hasCard }: { hasCard: boolean }): void {
  expect(html.match(/<h1/g)).toHaveLength(1);
  // The page itself, or the short address that leads there and says where it stood.
  expect(linksOf(html).some((link) => /^\/(?:[a-z]{2}\/report|r(?=[/?]|$))/.test(link))).toBe(true);
  expect(/\/previews\/[0-9a-f]+\/\w+\/[\w.-]+\.portrait\.jpg/.test(html)).toBe(hasCard);
}

function say(text: string, values: Record<string, string> = {}): string {
  return textOf(fillIn(text, values));
}

describe.each(firstLocales)('a shared link in %s', (locale) => {
  const messages = firstMessages[locale];

  test('shows its card, and leads to the maker with the same choices', async () => {
    show(() => {});
    const html = await share(locale, lead, 'scrim');
    expectEnd(html, { hasCard: true });
    expect(textOf(html)).toContain('78');
    expect(makerLinks(html, locale)).toEqual([`/${locale}?s=${lead}&d=scrim&v=as-linked`]);
  });

  test.each([
    ['a figure that nobody knows', ['nothing-like-it', 'scrim'], 'scrim'],
    ['a design that is gone', [lead, 'engraved'], 'note'],
    ['strokes, for a figure that is not counted', [other, 'tally'], 'note'],
    ['nothing', [], 'note'],
  ])('that chooses %s shows what there is', async (_, choice, design) => {
    show(() => {});
    const html = await share(locale, ...choice);
    expectEnd(html, { hasCard: true });
    const statistic = choice[0] === other ? other : lead;
    expect(makerLinks(html, locale)).toEqual([`/${locale}?s=${statistic}&d=${design}&v=as-linked`]);
  });

  test('to a figure that was withdrawn says so, and why, and what there is instead', async () => {
    show((snapshot) => {
      const note = inFirstLocales({ fr: 'Raison.', nl: 'Reden.', de: 'Grund.', en: 'Reason.' });
      snapshot.withdrawn = [{ slug: lead, on: '2026-11-20', note }];
      snapshot.statistics = snapshot.statistics.filter(({ slug }) => slug !== lead);
      snapshot.edition.statistics = [other];
    });
    const html = await share(locale, lead, 'note');
    expectEnd(html, { hasCard: false });
    expect(textOf(html)).toContain(say(messages.figure.withdrawnTitle));
    expect(textOf(html)).toMatch(/Raison|Reden|Grund|Reason/);
    expect(textOf(html)).not.toContain('78');
    expect(linksOf(html)).toContain(`/${locale}`);
    shown.snapshot.maker.isPaused = true;
    // No card can be made: the figures are shown instead.
    const paused = await share(locale, lead, 'note');
    expect(textOf(paused)).not.toContain(say(messages.share.makeCurrent));
    expect(paused).toMatch(new RegExp(`<main.*href="/${locale}/figures".*</main>`, 's'));
  });

  test('before the first day says when it begins, and shows no card yet', async () => {
    show((snapshot) => {
      snapshot.phase = 'before';
      snapshot.edition.startsOn = '2027-03-04';
    });
    const html = await share(locale, lead, 'note');
    expectEnd(html, { hasCard: false });
    expect(textOf(html)).toContain('2027');
    expect(textOf(html)).toContain(say(messages.closed.startsOnDetail));
    expect(makerLinks(html, locale)).toEqual([]);
  });

  test('after the last day still shows its card, thanks, and makes no more', async () => {
    show((snapshot) => {
      snapshot.phase = 'after';
      snapshot.edition.endsOn = '2026-10-05';
    });
    const html = await share(locale, lead, 'note');
    expectEnd(html, { hasCard: true });
    expect(textOf(html)).toContain(say(messages.closed.over));
    expect(textOf(html)).toContain('2026');
    expect(makerLinks(html, locale)).toEqual([]);
  });

  test('while the maker is paused, or all figures are being checked, says so', async () => {
    show((snapshot) => {
      snapshot.maker.isPaused = true;
      snapshot.maker.message = { ...snapshot.maker.message, [locale]: 'We are looking at it.' };
    });
    const paused = await share(locale, lead, 'note');
    expectEnd(paused, { hasCard: false });
    expect(textOf(paused)).toContain('We are looking at it.');
    show((snapshot) => {
      for (const statistic of snapshot.statistics) statistic.isUnderReview = true;
    });
    const checked = await share(locale);
    expectEnd(checked, { hasCard: false });
    expect(textOf(checked)).toContain(say(messages.figure.noneOffered));
    expect(makerLinks(checked, locale)).toEqual([]);
  });
});

test('A link in a language whose page is not there yet says so and keeps the card’s language', async () => {
  show(() => {});
  const html = await share('nl~en' as Locale, lead, 'note');
  expect(textOf(html)).toContain('Nederlands');
  expect(textOf(html)).toContain(say(firstMessages.en.share.makeOwn));
  expect(html).toMatch(/\/previews\/[0-9a-f]+\/nl\//);
  expect(makerLinks(html, 'nl')).toEqual([`/nl?s=${lead}&d=note&v=as-linked`]);
});

describe.each(firstLocales)('what partners show in %s', (locale) => {
  const messages = firstMessages[locale].embed;
  const states: [
    name: string,
    change: (snapshot: Snapshot) => void,
    hasCard: boolean,
    canMake: boolean,
  ][] = [
    ['a running campaign', () => {}, true, true],
    ['a paused maker', ({ maker }) => Object.assign(maker, { isPaused: true }), false, false],
    [
      'a campaign to come',
      (snapshot) => Object.assign(snapshot, { phase: 'before' }),
      false,
      false,
    ],
    ['one that is over', (snapshot) => Object.assign(snapshot, { phase: 'after' }), true, false],
  ];

  test.each(states)(
    'of %s: one message, one way in, and where to report',
    async (_, change, hasCard, canMake) => {
      show((snapshot) => {
        snapshot.edition.partners = [{ name: 'Cats & Co', url: 'https://cats.example' }];
        change(snapshot);
      });
      const html = await embed(locale, 'cats-co');
      expectEnd(html, { hasCard });
      expect(textOf(html)).toContain(say(canMake ? messages.makeCard : messages.toCampaign));
      expect(makerLinks(html, locale)).toEqual([`/${locale}?v=embed&p=cats-co`]);
      // Nothing more fits into a frame.
      const [links, apart] = [
        html.match(/<a /g),
        html.match(/<a [^>]*target="_blank" rel="noopener"/g),
      ];
      expect(apart).toHaveLength(links?.length ?? 0);
    },
  );

  test('without a partner names none', async () => {
    show(() => {});
    expect(makerLinks(await embed(locale), locale)).toEqual([`/${locale}?v=embed`]);
  });
});
