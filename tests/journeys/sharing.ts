// Browsers as they share, simulated at their own boundary: what they can do, what they refuse, and how
// often somebody has to tap before the card is in their hands.
import type { Page } from '@playwright/test';
import { expect } from './journey';
import { tabbyAddress } from './photos';

/** What a stubbed share sheet was given, in order. */
export interface Shared {
  names: string[];
  bytes: number;
  text?: string;
  /** What the clipboard held when the sheet opened. */
  copied: string;
  /** Whether the tap still counted as one: browsers refuse a sheet opened later. */
  isActive: boolean;
}

export type SheetOutcome = 'shared' | 'closed' | 'refused' | 'never-settles';

/**
 * Gives the page a share sheet that takes files, and a clipboard that settles too late to be waited
 * for; to be called before the page is opened.
 */
export async function giveShareSheet(page: Page, outcome: SheetOutcome): Promise<void> {
  await page.addInitScript((ends) => {
    const shared: Shared[] = [];
    let copied = '';
    Object.assign(window, { shared });
    const clipboard = {
      writeText: (text: string) => {
        copied = text;
        return new Promise((done) => setTimeout(done, 60_000));
      },
    };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard });
    navigator.canShare = (data) => Boolean(data?.files?.length);
    navigator.share = async (data) => {
      const files = data?.files ?? [];
      const isActive = navigator.userActivation.isActive;
      const names = files.map((file) => file.name);
      const bytes = files.reduce((sum, file) => sum + file.size, 0);
      shared.push({ names, bytes, copied, isActive, ...(data?.text ? { text: data.text } : {}) });
      if (ends === 'closed') throw new DOMException('closed', 'AbortError');
      if (ends === 'refused') throw new DOMException('refused', 'NotAllowedError');
      if (ends === 'never-settles') await new Promise(() => {});
    };
  }, outcome);
}

/** WebKit as far as sharing goes: its vendor, and a sheet that drops the picture beside a text. */
export async function behaveLikeWebKit(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' });
    const open = navigator.share.bind(navigator);
    navigator.share = (data) => open(data?.text ? { ...data, files: [] } : data);
  });
}

/** Another app's view: no share sheet, and downloads of what the page holds do nothing. */
export async function behaveLikeWebView(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
    Reflect.deleteProperty(Navigator.prototype, 'canShare');
    addEventListener(
      'click',
      (event) => {
        const link = event.target instanceof Element ? event.target.closest('a') : null;
        if (link?.href.startsWith('blob:')) event.preventDefault();
      },
      true,
    );
  });
}

export function sharedBy(page: Page): Promise<Shared[]> {
  return page.evaluate(() => (window as unknown as { shared: Shared[] }).shared);
}

/** Counts every tap and key that stands for one; the system's picker takes one as well. */
export class Taps {
  #count = 0;

  constructor(readonly page: Page) {}

  /** Through the picker, as a person does: one tap opens it, one chooses. */
  async choosePhoto(): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.#press('#photo');
    await (await chooser).setFiles(tabbyAddress());
    this.#count += 1;
  }

  async tap(selector: string): Promise<void> {
    await this.#press(selector);
  }

  /** The system's picker, where something else has answered it. */
  countPicker(): void {
    this.#count += 1;
  }

  /** A key pressed in place of a tap. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    this.#count += 1;
  }

  /** A long press, after which the device asks where to save the picture. */
  async hold(selector: string): Promise<void> {
    await this.page.locator(selector).dispatchEvent('contextmenu');
    this.#count += 1;
  }

  expectAtMost(most: number): void {
    expect(this.#count, 'taps until the card is in hand').toBeLessThanOrEqual(most);
    expect(this.#count).toBeGreaterThan(2);
  }

  async #press(selector: string): Promise<void> {
    await this.page.locator(selector).click();
    this.#count += 1;
  }
}

/** Opens the home page and makes a card by tapping. */
export async function tapACard(page: Page, locale = 'en'): Promise<Taps> {
  await page.goto(`/${locale}`, { waitUntil: 'networkidle' });
  const taps = new Taps(page);
  await taps.choosePhoto();
  return taps;
}
