// From a photo to a card in hand, on a desktop and on a phone: what a screen's size can change.
import sharp from 'sharp';
import { type Format, formats } from '../../card/card-spec';
import { axeFaults, expect, makeCard, savedCard, test, waitForCard } from './journey';
import { dogAddress } from './photos';

test('The first screen says what this is, shows a card and offers both buttons', async ({
  page,
  viewport,
  isMobile,
}) => {
  const own = viewport ?? { width: 0, height: 0 };
  const cases = ['fr', 'nl', 'de', 'en'].flatMap((locale) => [
    { locale, screen: own },
    ...(isMobile ? [{ locale, screen: { width: 360, height: 640 } }] : []),
  ]);
  for (const { locale, screen } of cases) {
    await page.setViewportSize(screen);
    await page.goto(`/${locale}`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    const below = screen.height;
    for (const part of [
      page.getByRole('heading', { level: 1 }),
      page.locator('label[for=photo]'),
      // On a computer it would only open the same window of files.
      ...(isMobile ? [page.locator('label[for=camera]')] : []),
      page.locator('#photo-rule'),
    ]) {
      await expect(part).toBeVisible();
      const box = await part.boundingBox();
      expect(
        (box?.y ?? 1e9) + (box?.height ?? 0),
        `${locale}, ${screen.width}: within the first screen`,
      ).toBeLessThanOrEqual(below);
    }
    const example = page.locator('img[src*="/previews/"]');
    await expect(example).toBeVisible();
    expect((await example.boundingBox())?.y ?? 1e9).toBeLessThan(below);
    // Enough pixels for the screen: at least one for each of its own, or nearly.
    const sharpness = await example.evaluate(async (image: HTMLImageElement) => {
      const picture = await createImageBitmap(await (await fetch(image.currentSrc)).blob());
      return picture.width / (image.clientWidth * devicePixelRatio);
    });
    expect(sharpness).toBeGreaterThan(0.9);
    expect(await axeFaults(page)).toEqual([]);
  }
});

test('A photo becomes a card that can be saved, and never leaves the device', async ({ page }) => {
  await makeCard(page);
  const card = await sharp(await savedCard(page)).metadata();
  expect([card.format, card.width, card.height]).toEqual(['jpeg', 1080, 1350]);
  expect([card.exif, card.icc]).toEqual([undefined, undefined]);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your card');
  expect(await axeFaults(page)).toEqual([]);
});

test('Every format, design, placement and figure gives its own card', async ({ page }) => {
  await makeCard(page);
  const seen = new Set<string>();
  const keep = async (format: Format) => {
    const bytes = await savedCard(page);
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([formats[format].widthPx, formats[format].heightPx]);
    seen.add(bytes.toString('base64'));
  };
  await keep('portrait');
  for (const [name, format] of [
    ['Square', 'square'],
    ['Story', 'story'],
    ['Landscape', 'link'],
    ['Portrait', 'portrait'],
  ] as const) {
    await page.getByRole('radio', { name }).check();
    const side = format === 'link' ? 'Left of your pet' : /^(Below|Above) your pet$/;
    await expect(page.getByRole('radio', { name: side, checked: true })).toBeVisible();
    if (format !== 'portrait') await keep(format);
  }
  await page.getByRole('radio', { name: 'Written on the photo' }).check();
  await keep('portrait');
  await page.getByRole('radio', { name: 'Above your pet' }).check();
  await keep('portrait');
  await page.getByRole('radio', { name: /109/ }).check();
  await keep('portrait');
  expect(seen.size).toBe(7);
  expect(await axeFaults(page)).toEqual([]);
});

test('The photo is moved, zoomed and turned without dragging, and put back', async ({ page }) => {
  await makeCard(page);
  const first = await savedCard(page);
  for (const name of ['Zoom in', 'Move left', 'Move up', 'Turn by a quarter']) {
    const before = await savedCard(page);
    await page.getByRole('button', { name, exact: true }).click();
    await expect
      .poll(async () => (await savedCard(page)).equals(before), { message: name })
      .toBe(false);
  }
  await page.getByRole('button', { name: 'Undo moving and zooming' }).click();
  await expect.poll(async () => (await savedCard(page)).equals(first)).toBe(true);
});

test('The zoom slider says what it does', async ({ page }) => {
  await makeCard(page);
  const slider = page.getByRole('slider', { name: 'Zoom' });
  await slider.fill('2');
  await expect(slider).toHaveAttribute('aria-valuetext', '200%');
});

test('The photo is made so small that all of it is seen, and then covers the card again', async ({
  page,
}) => {
  await makeCard(page);
  await page.getByRole('radio', { name: 'Square' }).check();
  const slider = page.getByRole('slider', { name: 'Zoom' });
  await slider.fill('1');
  const covering = await savedCard(page);
  await slider.fill((await slider.getAttribute('min')) ?? '');
  await expect(slider).not.toHaveAttribute('aria-valuetext', '100%');
  await expect.poll(async () => (await savedCard(page)).equals(covering)).toBe(false);
  for (let steps = 0; steps < 10; steps++) {
    const shown = (await slider.getAttribute('aria-valuetext')) ?? '';
    if (shown === '100%') break;
    await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await expect(slider).not.toHaveAttribute('aria-valuetext', shown);
  }
  await expect(slider).toHaveAttribute('aria-valuetext', '100%');
});

test('A photo moved to its edge says that it ends there', async ({ page }) => {
  await makeCard(page);
  const status = page.locator('main [role=status]').first();
  const up = page.getByRole('button', { name: 'Move up', exact: true });
  for (let nudges = 0; nudges < 40; nudges++) {
    await up.click();
    if (/ends here/.test((await status.textContent()) ?? '')) return;
  }
  throw new Error('The photo never ended');
});

test('Another photo keeps the choices, starting over forgets them', async ({ page }) => {
  await makeCard(page);
  await page.getByRole('radio', { name: 'Square' }).check();
  await page.locator('#another-photo').setInputFiles(dogAddress());
  await waitForCard(page);
  await expect(page.getByRole('radio', { name: 'Square' })).toBeChecked();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.locator('#photo')).toBeFocused();
  await page.locator('#photo').setInputFiles(dogAddress());
  await waitForCard(page);
  await expect(page.getByRole('radio', { name: 'Portrait' })).toBeChecked();
});

test('Caption and description can be copied, and are selected where there is no clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await makeCard(page, 'fr');
  await page.getByRole('button', { name: 'Copier le texte' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/78.*#catsforkids/s);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.getByRole('button', { name: /description/ }).click();
  const selected = await page.evaluate(() => {
    const area = document.activeElement as HTMLTextAreaElement;
    return area.value.slice(area.selectionStart, area.selectionEnd);
  });
  expect(selected).toContain('78');
});
