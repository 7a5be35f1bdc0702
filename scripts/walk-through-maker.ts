// A whole journey through the maker, with what the browser measured of each step.
import type { Page } from '@playwright/test';

/** A tap, key or drag, and how long the page took to show what it did. */
export interface Interaction {
  step: string;
  ms: number;
}

/**
 * Chooses a photo (by the page's own file picker), moves it, tries every kind of choice, saves and
 * starts over. The page shows the home page in English.
 */
export async function walkThroughMaker(page: Page): Promise<Interaction[]> {
  await page.evaluate(() => {
    const seen = window as unknown as { step: string; interactions: Map<number, Interaction> };
    seen.interactions = new Map();
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEventTiming & {
        interactionId: number;
      })[]) {
        if (!entry.interactionId) continue;
        const before = seen.interactions.get(entry.interactionId);
        const ms = Math.max(entry.duration, before?.ms ?? 0);
        seen.interactions.set(entry.interactionId, { step: before?.step ?? seen.step, ms });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const step = async (name: string, act: () => Promise<unknown>) => {
    await page.evaluate((said) => Object.assign(window, { step: said }), name);
    await act();
    // Events are told after the frame that they led to.
    await page.waitForTimeout(700);
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const radio = (name: string | RegExp) => page.getByRole('radio', { name });
  const pickRadio = (name: string | RegExp) =>
    // The circle may lie under its label, which is what a finger meets.
    page
      .locator('label')
      .filter({ has: radio(name) })
      .first()
      .tap();

  await step('choose a photo', async () => {
    await page.locator('#photo').tap();
    await page.locator('a[download]').waitFor();
  });
  await step('drag the photo', () => drag(page));
  await step('zoom in', () => button('Zoom in').tap());
  await step('zoom by key', () => page.getByRole('slider').press('ArrowRight'));
  await step('nudge', () => button('Move left').tap());
  await step('nudge by key', () =>
    page.getByRole('group', { name: /^Your card/ }).press('ArrowUp'),
  );
  await step('turn', () => button('Turn by a quarter').tap());
  await step('undo', () => button('Undo moving and zooming').tap());
  for (const format of ['Square', 'Story', 'Landscape', 'Portrait']) {
    await step(`format ${format}`, () => pickRadio(format));
  }
  await step('another design', () => pickRadio('Written on the photo'));
  await step('message above', () => pickRadio('Above your pet'));
  await step('another figure', () => pickRadio(/109/));
  await step('copy the caption', () => button('Copy the text').tap());
  await step('save', () => page.locator('a[download]').tap());
  await step('start over', () => button('Start over').tap());
  return page.evaluate(() => {
    const seen = window as unknown as { interactions: Map<number, Interaction> };
    return [...seen.interactions.values()];
  });
}

async function drag(page: Page): Promise<void> {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('no card');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y + 20, { steps: 12 });
  await page.mouse.up();
}
