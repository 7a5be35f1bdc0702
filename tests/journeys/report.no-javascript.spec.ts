// Somebody has seen such an image, on a telephone without JavaScript: from Brussels, from Kampala, and
// from a country without a reporting point, they find the right place, the rule and the way out.
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { maxCountryTextLength } from '@/campaign/country-texts';
import { firstLocales } from '@/campaign/locales';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import { embedHeightPx, reportButtonHeightPx } from '@/staff/outreach/outreach-addresses';
import { expect, test } from './journey';

test.use({ expectedConsoleErrors: [/404/] });

/** On the first screen of the telephone, and large enough for a thumb. */
async function expectWithinReach(page: Page, address: string): Promise<void> {
  const link = page.locator(`main a[href="${address}"]`).first();
  await expect(link).toBeInViewport({ ratio: 1 });
  // Browsers' own bars take a fifth of the screen.
  const { bottom } = await link.evaluate((element) => element.getBoundingClientRect());
  expect(bottom).toBeLessThanOrEqual(664);
  expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
}

async function expectRuleAndWayOut(page: Page, rule: RegExp): Promise<void> {
  await expect(page.getByText(rule).first()).toBeInViewport({ ratio: 1 });
  const wayOut = page.locator('aside a[rel~="noreferrer"]');
  await expect(wayOut).toBeInViewport({ ratio: 1 });
  await page.getByRole('link', { name: /^(Si tu es sur|If you are in)/ }).click();
  await expect(page.locator('#help-young')).toBeInViewport({ ratio: 1 });
  await expect(wayOut, 'after scrolling').toBeInViewport({ ratio: 1 });
  expect(await page.locator('script').count()).toBe(0);
}

/** As if staff had written as much of this country as they may, and the site had its own address. */
async function addLongestTexts(page: Page): Promise<void> {
  const text = 'Die Polizei bittet darum, ihr die Adresse der Seite zu nennen, nie das Bild. '
    .repeat(10)
    .slice(0, maxCountryTextLength);
  await page.locator('main ol').evaluate((steps, words) => {
    for (const [place, said] of [
      [steps, words],
      [document.querySelector('main')?.lastElementChild?.lastElementChild, 'cats.example/r/BE'],
    ] as const) {
      const paragraph = document.createElement('p');
      paragraph.style.marginTop = '1.5mm';
      paragraph.textContent = said;
      place?.after(paragraph);
    }
  }, text);
}

test.describe('in Brussels', () => {
  test.use({ locale: 'fr-BE' });

  test('a card’s address leads to the reporting point, the rule and help', async ({ page }) => {
    await page.goto('/r');
    await expectWithinReach(page, 'https://www.imagesdabus.be');
    await expect(page.getByRole('heading', { name: /Belgique/ })).toBeVisible();
    await expectRuleAndWayOut(page, /jamais l’image/);
    await expect(page.getByText(/ne reçoit aucun signalement/).first()).toBeVisible();
    for (const group of [
      /Si tu es sur/,
      /enfants et les jeunes/,
      /vous est arrivé/,
      /pour vous-même/,
    ])
      await expect(page.getByRole('heading', { name: group })).toBeVisible();
  });
});

test.describe('in Kampala', () => {
  test.use({ locale: 'en-UG' });

  test('the portal for Uganda is there at once, and another country two taps away', async ({
    page,
  }) => {
    await page.goto('/en/report');
    await expectWithinReach(page, 'https://report.iwf.org.uk/ug');
    await expectRuleAndWayOut(page, /never the picture/);
    await page.goto('/en/report');
    await page.getByRole('link', { name: 'Another country' }).click();
    await page.getByRole('combobox').fill('Nairobi');
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(/\/en\/report\/KE$/);
    await expectWithinReach(page, 'https://report.iwf.org.uk/ke');
  });
});

test.describe('in a country without a reporting point', () => {
  test.use({ locale: 'fr-VU' });

  test('the international portal stands in, said as such', async ({ page }) => {
    await page.goto('/fr/report');
    await expect(page.getByRole('heading', { name: /Vanuatu/ })).toBeVisible();
    await expect(page.getByText(/pas de point de signalement dans ce pays/)).toBeVisible();
    await expectWithinReach(page, 'https://report.icmec.org');
    await expectRuleAndWayOut(page, /jamais l’image/);
  });

  test('a name that may mean several gives a choice, one that means none says so', async ({
    page,
  }) => {
    await page.goto('/find-country?l=fr&country=coree');
    await expect(page.getByRole('link', { name: /Corée du (Nord|Sud)/ })).toHaveCount(2);
    await page.getByRole('combobox').fill('<b>Atlantide</b> "&');
    await page.getByRole('button', { name: 'Afficher' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('pas trouvé');
    await expect(page.getByRole('combobox')).toHaveValue('<b>Atlantide</b> "&');
    await expect(page.locator('main li a:visible')).toHaveCount(0);
    await page.getByRole('link', { name: /de A à Z/ }).click();
    await page.getByRole('link', { name: 'Corée du Sud' }).click();
    await expect(page).toHaveURL(/\/fr\/report\/KR$/);
  });
});

test('The page is light and prints on one sheet, in every language', async ({ page, request }) => {
  for (const locale of ['fr', 'nl', 'de', 'en']) {
    for (const country of ['BE', 'GB', 'DE']) {
      await page.goto(`/${locale}/report/${country}`);
      const sheets = page.locator('link[rel=stylesheet]');
      const hrefs = await sheets.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      let bytes = 0;
      for (const address of [`/${locale}/report/${country}`, ...hrefs]) {
        const answer = await request.get(address ?? '', { headers: { 'Accept-Encoding': 'gzip' } });
        bytes += Number(answer.headers()['content-length']);
      }
      expect(bytes, `${locale} ${country}: HTML and CSS`).toBeLessThanOrEqual(30_000);
      await addLongestTexts(page);
      for (const format of ['A4', 'Letter']) {
        const pdf = await PDFDocument.load(await page.pdf({ format, preferCSSPageSize: true }));
        expect(pdf.getPageCount(), `${locale} ${country}: sheets of ${format}`).toBe(1);
      }
    }
  }
});

test('What partners embed fits into its frame, and says that it takes no reports', async ({
  page,
}) => {
  for (const locale of firstLocales) {
    for (const [path, width, height] of [
      ['embed', 640, embedHeightPx.wide],
      ['embed', 600, embedHeightPx.wide],
      ['embed', 520, embedHeightPx.wide],
      ['embed', 480, embedHeightPx.wide],
      ['embed', 280, embedHeightPx.narrow],
      ['embed/report', 480, reportButtonHeightPx],
      ['embed/report', 280, reportButtonHeightPx],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto(`/${path}/${locale}`);
      const note = page.getByText(firstMessages[locale].embed.takesNoReports);
      await expect(note, `${path}, ${locale}, ${width} px`).toBeInViewport({ ratio: 1 });
      const contentHeight = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(contentHeight, `${path}, ${locale}, ${width} px wide`).toBeLessThanOrEqual(height);
    }
  }
});
