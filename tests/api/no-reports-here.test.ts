// This site takes no reports, and says so, with the way to where one reports, wherever somebody could
// think that they hand something in here.
import sharp from 'sharp';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { defaultCopy } from '@/campaign/default-copy';
import { type FirstLocale, firstLocales } from '@/campaign/locales';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import { setTypography } from '@/campaign/typography';
import { postCard } from './card-form';

const at = (path: string) => `${inject('url')}${path}`;
const html = async (answer: Response) => (await answer.text()).replaceAll('&#x27;', "'");

/** What the page says itself, without the footer that stands on every page. */
function mainOf(page: string): string {
  return /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? '';
}

const noReports = (locale: FirstLocale) =>
  setTypography(defaultCopy[locale].report.noReportsHere, locale);

/** As whoever means to report might send it. */
const noPhoto = new TextEncoder().encode('not a photo');
let photo: Uint8Array;

beforeAll(async () => {
  const create = { width: 600, height: 600, channels: 3, background: '#888' } as const;
  photo = await sharp({ create }).jpeg().toBuffer();
});

describe.each(firstLocales)('in %s, this site takes no reports', (locale) => {
  const doors: Record<string, () => Promise<Response>> = {
    'the answer to a form whose file was refused': () =>
      postCard(noPhoto, { locale }, { accept: 'text/html' }),
    'the answer to a photo sent without JavaScript': () =>
      postCard(photo, { locale }, { accept: 'text/html' }),
    'a country’s name that is none': () =>
      fetch(at(`/find-country?l=${locale}&country=https://seen.example/page`)),
    'a country’s name that may mean several': () =>
      fetch(at(`/find-country?l=${locale}&country=kongo`)),
    'the page behind a shared link': () => fetch(at(`/${locale}/c`)),
    'whom to write to about barriers': () => fetch(at(`/${locale}/accessibility`)),
    'whom to write to about privacy': () => fetch(at(`/${locale}/privacy`)),
  };

  test.each(Object.entries(doors))('says %s', async (_, open) => {
    const main = mainOf(await html(await open()));
    expect(main).toContain(noReports(locale));
    expect(main).toContain(`href="/${locale}/report"`);
  });

  test.each(['/api/cards', '/api/kept-cards'])('says a refusal of %s', async (path) => {
    const form = new FormData();
    form.set('locale', locale);
    form.set('photo', new Blob([noPhoto]), 'seen.jpg');
    const refused = await fetch(at(path), { method: 'POST', body: form });
    expect(refused.status).toBe(415);
    expect(await refused.json()).toMatchObject({
      code: 'unsupported-format',
      noReports: noReports(locale),
      reportAddress: expect.stringMatching(new RegExp(`/${locale}/report$`)),
    });
  });

  test('say the campaign and the button in a partner’s page', async () => {
    const { takesNoReports } = firstMessages[locale].embed;
    for (const path of [`/embed/${locale}`, `/embed/report/${locale}`]) {
      expect(mainOf(await html(await fetch(at(path)))), path).toContain(takesNoReports);
    }
  });

  test('the page of the maker has the sentence at hand for a photo that it refuses or sends', async () => {
    // For the browser, which shows it where it is needed; beside the footer’s own.
    const page = await html(await fetch(at(`/${locale}`)));
    expect(page.split(noReports(locale)).length - 1).toBeGreaterThanOrEqual(2);
  });
});
