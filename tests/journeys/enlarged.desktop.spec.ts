// The maker for whoever sees little: a screen of 1280 × 1024 enlarged four times, by the keyboard alone
// (WCAG 2.2, 1.4.10, 2.1.1, 2.4.11), and in the few colours that a system forces on pages (1.4.11).
import type { Locator, Page } from '@playwright/test';
import { answerFileChooser, axeFaults, expect, test, waitForCard } from './journey';
import { fileWith, tabbyAddress } from './photos';

/** Nothing is wider than the screen, nothing is at fault for assistive technology. */
async function expectWhole(page: Page, state: string): Promise<void> {
  const { clientWidth, scrollWidth } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return { clientWidth, scrollWidth };
  });
  expect(scrollWidth, `${state} is not wider than the screen`).toBeLessThanOrEqual(clientWidth);
  expect(await axeFaults(page), state).toEqual([]);
}

/** As somebody does who has no mouse; what has the focus must be seen, not lie under something else. */
async function press(part: Locator, key = 'Enter'): Promise<void> {
  await part.focus();
  await expect(part).toBeFocused();
  const isOnTop = await part.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
    return found !== null && (element.contains(found) || found.contains(element));
  });
  expect(isOnTop, 'the focus is in sight').toBe(true);
  await part.press(key);
}

test.describe('enlarged four times', () => {
  test.use({ viewport: { width: 320, height: 256 }, reducedMotion: 'reduce' } as object);

  test('Every state of the maker fits and is reached by the keyboard', async ({ page }) => {
    answerFileChooser(page, tabbyAddress());
    await page.goto('/de', { waitUntil: 'networkidle' });
    await expectWhole(page, 'the first screen');
    await page.locator('#photo').setInputFiles(fileWith('brief.pdf', '%PDF-1.7'));
    await expect(page.locator('main [role=alert]')).toBeInViewport();
    await expectWhole(page, 'a refused photo');

    await press(page.locator('#photo'));
    await waitForCard(page);
    await expectWhole(page, 'the card');
    await page.locator('input[value=portrait]').focus();
    for (const name of ['tall', 'square', 'profile', 'story', 'link']) {
      await page.keyboard.press('ArrowDown');
      await expect(page.locator(`input[value=${name}]`)).toBeChecked();
      await waitForCard(page);
    }
    await expectWhole(page, 'a wide card');

    const saved = page.waitForEvent('download');
    await press(page.locator('a[download]').first());
    await saved;
    const next = page.getByRole('region', { name: 'Und jetzt?' });
    await expect(next).toBeVisible();
    await press(page.locator('summary', { hasText: 'Wurde nichts gespeichert?' }));
    await press(page.locator('summary', { hasText: 'Ohne etwas zu senden' }));
    await expectWhole(page, 'all ways to share');
    await press(next.getByRole('button', { name: 'Quadrat' }));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await waitForCard(page);

    for (const name of ['Alle Formate', 'Plakat in A4']) {
      const file = page.waitForEvent('download');
      await press(page.getByRole('button', { name }));
      const made = (await file).suggestedFilename();
      await expect(page.locator('main [role=status]').first()).toContainText(made);
    }
    await press(page.getByRole('button', { name: 'Für später aufheben' }));
    await expect(page.getByText(/^Auf diesem Gerät/)).toBeVisible();
    await expectWhole(page, 'files to take along, and a photo kept for later');

    await page.reload({ waitUntil: 'networkidle' });
    const goOn = page.getByRole('button', { name: 'Damit weitermachen' });
    await expect(goOn).toBeInViewport();
    await expectWhole(page, 'a kept photo on offer');
    await press(page.getByRole('button', { name: 'Foto vergessen' }));
    await expect(page.locator('#photo')).toBeFocused();

    for (const address of ['/de/c?s=ratio-78&d=scrim', '/embed/de']) {
      await page.goto(address);
      await expectWhole(page, address);
    }
  });
});

test.describe('in forced colours', () => {
  test.use({ viewport: { width: 390, height: 844 }, forcedColors: 'active' } as object);

  test('Focus, choice, buttons and panels are told by lines, in light and dark', async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      await page.goto('/en', { waitUntil: 'networkidle' });
      await page.locator('#photo').focus();
      await expectLine(page.locator('label[for=photo]'), 'outline');
      await page.locator('#photo').setInputFiles(tabbyAddress());
      await waitForCard(page);
      await expectLine(page.locator('a[download]').first(), 'border');
      await expectLine(page.locator('label:has(input:checked)').first(), 'outline');
      await page.getByRole('radio', { name: 'Square' }).focus();
      await expectLine(page.locator('label:has(input:focus-visible)'), 'outline');
      await waitForCard(page);
      await page.locator('a[download]').first().click();
      await expectLine(page.getByRole('region', { name: 'And now?' }), 'border');
      // Signs are of the text's colour, not of the ground's.
      const [sign, ground] = await page
        .locator('label:has(input[name=card-format]) svg')
        .first()
        .evaluate((svg) => [
          getComputedStyle(svg).stroke,
          getComputedStyle(document.body).backgroundColor,
        ]);
      expect(sign).not.toBe(ground);
    }
  });
});

/** A line around it that is there and is not of the ground's colour. */
async function expectLine(part: Locator, kind: 'outline' | 'border'): Promise<void> {
  const line = await part.evaluate((element, name) => {
    const style = getComputedStyle(element);
    const ground = getComputedStyle(document.body).backgroundColor;
    const [width, colour, drawn] =
      name === 'outline'
        ? [style.outlineWidth, style.outlineColor, style.outlineStyle]
        : [style.borderTopWidth, style.borderTopColor, style.borderTopStyle];
    return {
      isThere: Number.parseFloat(width) >= 1 && drawn !== 'none',
      isSeen: colour !== ground,
    };
  }, kind);
  expect(line, `${kind} of ${part}`).toEqual({ isThere: true, isSeen: true });
}
