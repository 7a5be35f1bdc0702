// What else is made of the photo, on the device alone: all formats in one file, and a poster.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { type Format, formats } from '@/card/card-spec';
import { isEmbedded, numberIn, readPdf } from '../unit/card/print/read-pdf';
import { readZip } from '../unit/read-zip';
import { axeFaults, expect, makeCard, savedCard, test, waitForCard } from './journey';
import { tabbyAddress } from './photos';

/** Presses a button and gives the file that the browser saves. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}

test('A visitor takes all formats and a poster along; the photo stays on the device', async ({
  page,
}) => {
  await makeCard(page, 'fr');
  const portrait = await savedCard(page);

  await test.step('stops it half-way', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/overlays/*.png', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Tous les formats' }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByText('Annulé.')).toBeAttached();
    await expect(page.getByRole('button', { name: 'Tous les formats' })).toBeFocused();
    release();
    await page.unrouteAll({ behavior: 'wait' });
  });

  await test.step('has every format in one file, with the texts', async () => {
    const { name, bytes } = await saved(page, 'Tous les formats');
    expect(name).toBe('catsforkids-cards-fr.zip');
    const files = readZip(bytes);
    for (const [format, size] of Object.entries(formats) as [Format, (typeof formats)[Format]][]) {
      const card = files.get(`catsforkids-${format}-fr.jpg`);
      const { width, height } = await sharp(card).metadata();
      expect({ widthPx: width, heightPx: height }).toEqual(size);
    }
    // The very card that was on the screen.
    expect(portrait.equals(files.get('catsforkids-portrait-fr.jpg') ?? new Uint8Array())).toBe(
      true,
    );
    const caption = Buffer.from(files.get('catsforkids-caption-fr.txt') ?? []).toString();
    const shown = await page.locator('#caption').inputValue();
    expect(caption.replaceAll('\r\n', '\n')).toBe(`\ufeff${shown}\n`);
    expect(files.has('catsforkids-alt-text-fr.txt')).toBe(true);
    await expect(page.getByText('catsforkids-cards-fr.zip').first()).toBeVisible();
  });

  await test.step('has a poster with the photo as it is framed', async () => {
    const { name, bytes } = await saved(page, 'Affiche A4');
    expect(name).toBe('catsforkids-poster-fr.pdf');
    const { pages, language } = await readPdf(bytes);
    expect(language).toBe('fr');
    const [sheet] = pages;
    expect(sheet?.text).toContain('78 images');
    for (const font of sheet?.fonts ?? []) expect(isEmbedded(font)).toBe(true);
    const [picture, ...others] = sheet?.pictures ?? [];
    expect(others).toEqual([]);
    // The photo's own 2400 pixels across A4; what came with the file had fewer.
    expect(picture && numberIn(picture.dict, 'Width')).toBe(2400);
    const { width } = await sharp(picture?.getContents()).metadata();
    expect(width).toBe(2400);
  });

  await test.step('is not offered an old file after a change', async () => {
    await page
      .getByRole('button', { name: /Zoom avant|Agrandir|Zoomer/ })
      .first()
      .click();
    await waitForCard(page);
    await expect(page.getByText('catsforkids-cards-fr.zip')).toHaveCount(0);
  });
});

test.describe('within another app', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ' +
      'Mobile/22F76 Instagram 400.0.0.24.78 (iPhone15,2; iOS 18_5; fr_BE; fr; scale=3.00; 1179x2556)',
  });

  test('No file is made that could not be saved, and it is said where it can be', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'canShare', { value: undefined });
    });
    await page.goto('/en');
    await page.locator('#photo').setInputFiles(tabbyAddress());
    await expect(page.getByText('This app cannot save such files')).toBeVisible();
    await expect(page.getByRole('button', { name: 'All formats' })).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'A4 poster' })).toHaveCount(0);
  });
});
