// A card that is finished in the very moment in which another is chosen must not be offered as that
// other one. The darkroom's answer is held back until the visitor's click.
import { expect, makeCard, saveLink, test } from './journey';

interface HeldAnswers {
  isHolding: boolean;
  held: (() => void)[];
}
type HoldingWindow = Window & { answers: HeldAnswers };

test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    const answers: HeldAnswers = { isHolding: false, held: [] };
    (window as unknown as HoldingWindow).answers = answers;
    window.Worker = class extends Worker {
      override set onmessage(take: (event: MessageEvent) => void) {
        this.addEventListener('message', (event) => {
          // What is drawn for the eye passes; the finished file is held.
          const isFile = (event.data.result as { picture?: unknown })?.picture instanceof Blob;
          if (answers.isHolding && isFile) answers.held.push(() => take(event));
          else take(event);
        });
      }
    };
  }),
);

test('a card that is finished while another is chosen is not offered as that one', async ({
  page,
}) => {
  await makeCard(page);
  // The next card's message is on its way for as long as this looks at the page.
  let arrives = () => {};
  const wait = new Promise<void>((resolve) => {
    arrives = resolve;
  });
  await page.evaluate(() => {
    (window as unknown as HoldingWindow).answers.isHolding = true;
  });
  await page.getByRole('radio', { name: 'Square' }).check();
  await expect(saveLink(page)).toHaveCount(0);
  const held = () => page.evaluate(() => (window as unknown as HoldingWindow).answers.held.length);
  await expect.poll(held).toBe(1);

  await page.route('**/overlays/**', async (route) => {
    await wait;
    await route.continue();
  });
  const wereTogether = await page
    .getByRole('radio', { name: 'Landscape' })
    .evaluate(async (choice: HTMLInputElement) => {
      const { answers } = window as unknown as HoldingWindow;
      const landscape = () => document.querySelector('[data-format="link"]');
      let seen = false;
      new MutationObserver(() => {
        seen ||= landscape() !== null && document.querySelector('a[download*="square"]') !== null;
      }).observe(document.body, { attributes: true, childList: true, subtree: true });
      answers.isHolding = false;
      for (const answer of answers.held.splice(0)) answer();
      choice.click();
      while (!landscape()) await new Promise(requestAnimationFrame);
      await new Promise((done) => setTimeout(done, 100));
      return seen;
    });
  expect(wereTogether, 'the square file beside the landscape card').toBe(false);
  arrives();
  await expect(saveLink(page)).toHaveAttribute('download', /link/);
});
