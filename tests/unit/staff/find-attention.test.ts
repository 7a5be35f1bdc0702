import { describe, expect, it } from 'vitest';
import { firstLocales, forLocales } from '@/campaign/locales';
import { describeAttention } from '@/staff/attention/describe-attention';
import { type AttentionState, findAttention } from '@/staff/attention/find-attention';
import type { WatchedAddress } from '@/staff/attention/watched-address';

const perLocale = <T>(it: T) => forLocales(firstLocales, () => it);

function quietDay(): AttentionState {
  return {
    figures: [{ slug: 'ratio-78', link: '/figure', reviewBy: '2027-06-30', isUnderReview: false }],
    documents: [
      {
        collection: 'copy',
        document: 'home',
        links: perLocale('/home'),
        texts: perLocale({ 'home.title': 'A title' }),
      },
      {
        collection: 'statistics',
        document: 'ratio-78',
        links: perLocale('/figure'),
        texts: perLocale({ sentence: 'A sentence', caveat: '' }),
      },
    ],
    publicLocales: firstLocales,
    missing: [],
    drafts: [],
    proposals: [],
    scheduled: [],
    addresses: [],
    timeZone: 'Europe/Brussels',
    editions: [
      {
        name: 'An edition',
        link: '/edition',
        beginsAt: '2026-11-17T23:00:00.000Z',
        launchItems: [{ item: 'organisation', isDone: true }],
        wording: perLocale({ signed: 3, all: 3 }),
        wordingLinks: perLocale('/texts'),
      },
    ],
    now: new Date('2026-11-18T08:00:00Z'),
  };
}

const linesOf = (state: AttentionState, language = 'en') =>
  Object.values(findAttention(state))
    .flat()
    .map((item) => `${describeAttention(item, language, (kept) => `“${kept}”`)} ${item.link}`);

describe('what needs attention', () => {
  it('is nothing on a quiet day', () => {
    expect(linesOf(quietDay())).toEqual([]);
  });

  it('is a figure some weeks before its review and after it', () => {
    const state = quietDay();
    state.now = new Date('2027-06-10T08:00:00Z');
    expect(linesOf(state)).toEqual(['Figure ratio-78: review it by 30 Jun 2027 /figure']);
    state.now = new Date('2027-07-01T08:00:00Z');
    expect(linesOf(state)).toEqual(['Figure ratio-78: its review was due on 30 Jun 2027 /figure']);
    for (const figure of state.figures) figure.isUnderReview = true;
    expect(linesOf(state)).toEqual([
      'Figure ratio-78: on no new card, because its review was due on 30 Jun 2027 /figure',
    ]);
  });

  it('is a language in which a text is missing, by page and by figure', () => {
    const state = quietDay();
    for (const { texts } of state.documents) {
      texts.nl = Object.fromEntries(Object.keys(texts.nl).map((field) => [field, '']));
    }
    expect(linesOf(state, 'de')).toEqual([
      'Startseite, Nederlands: fehlende Texte: 1 /home',
      'ratio-78, Nederlands: fehlende Texte: 1 /figure',
    ]);
    // Staff have taken the language off the site.
    state.publicLocales = ['fr', 'de', 'en'];
    expect(linesOf(state, 'de')).toEqual([]);
  });

  it('is an address that is dead, has moved or let nobody look, and none that failed once', () => {
    const state = quietDay();
    const address = (more: Partial<WatchedAddress>): WatchedAddress => ({
      name: 'A hotline',
      address: 'https://hotline.example/report',
      link: '/admin/collections/reporting-points/7',
      result: 'failed',
      reason: 'not-found',
      since: '2026-11-10T06:00:00.000Z',
      finalAddress: null,
      isDead: false,
      foundRight: null,
      ...more,
    });
    state.addresses = [address({})];
    expect(linesOf(state)).toEqual([]);
    state.addresses = [
      address({ result: 'unclear', reason: 'refuses-programs', link: '/lines/1' }),
      address({ result: 'moved', reason: null, finalAddress: 'https://new.example/', link: '/2' }),
      address({ result: 'unclear', reason: 'refuses-programs', link: '/lines/3' }),
      address({ result: 'unclear', reason: 'circle', link: '/4' }),
      address({ isDead: true, link: '/5' }),
    ];
    expect(linesOf(state)).toEqual([
      'A hotline: https://hotline.example/report has not worked since 10 Nov 2026 (there is no page any more) /5',
      'A hotline: https://hotline.example/report has moved to https://new.example/: look, and change it if it is right /2',
      'A hotline: https://hotline.example/report could not be checked (it leads a program in a circle) /admin/watched-addresses',
      'Addresses that let no program look: 2. Open them yourselves from time to time. /admin/watched-addresses',
    ]);
    // Somebody has looked, and what was found is right.
    const foundRight = { by: 'a@example.org', at: '2026-11-11T08:00:00.000Z' };
    for (const found of state.addresses) found.foundRight = found.isDead ? null : foundRight;
    expect(linesOf(state)).toEqual([expect.stringContaining('has not worked since')]);
    for (const found of state.addresses) found.foundRight = null;
    for (const language of ['fr', 'nl', 'de']) {
      expect(linesOf(state, language).join('\n')).not.toMatch(/[{}]|undefined/);
    }
  });

  it('is a proposal, a draft, a change to come, the first day, an open item and unread texts', () => {
    const state = quietDay();
    state.drafts = [{ title: 'ratio-78', author: 'a@example.org', link: '/draft' }];
    state.proposals = [{ reason: 'A milder title', author: 'b@example.org', link: '/proposal' }];
    state.now = new Date('2026-11-01T08:00:00Z');
    state.scheduled = [
      { moment: '2026-11-20T08:00:00.000Z', reason: 'The end', link: '/publications' },
    ];
    for (const edition of state.editions) {
      edition.launchItems = [
        { item: 'contact', isDone: false },
        { item: 'wording', isDone: false },
      ];
      edition.wording.fr = { signed: 1, all: 3 };
    }
    expect(linesOf(state)).toEqual([
      'Waits for approval, proposed by b@example.org: “A milder title” /proposal',
      'ratio-78: a draft by a@example.org is not published /draft',
      'An edition begins on 18 Nov 2026, 00:00 CET /edition',
      'Changes on 20 Nov 2026, 09:00 CET: “The end” /publications',
      'An edition: 2 points of the launch checklist are open /edition',
      'An edition, Français: texts not yet checked by a native reader: 2 /texts',
    ]);
  });
});
