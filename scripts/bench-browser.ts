// What the maker costs its visitors, beside its aims and beside what the browser itself can do:
// `npm run bench:browser [-- rounds]`. Reports, never gates; what has no clock in it is held by tests.
// Walks a product of its own, or the one at PAWCARD_TEST_URL.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { type Browser, type CDPSession, chromium, devices, type Page } from '@playwright/test';
import lighthouse from 'lighthouse';
import { formats } from '@/card/card-spec';
import { phoneJpeg } from '@/tests/photos/make-photos';
import { findFreePort, startServer } from '@/tests/running-server';
import { requireChromium } from './find-chromium.mjs';
import { heading, print } from './print-figures';
import { setUp } from './set-up.mjs';
import { walkThroughMaker } from './walk-through-maker';

const aims = {
  performance: 98,
  largestPaintMs: 2000,
  longestInteractionMs: 150,
  cardReadyMs: 1000,
};

/** How much slower the phone's processor is thought to be: Lighthouse's own idea of a mid-range one. */
const slowdown = 4;
const twelveMegapixels = { widthPx: 4032, heightPx: 3024 };
const pageAddress = '/en';

const [roundsAsked = '5'] = process.argv.slice(2);
const rounds = Number(roundsAsked);
const running = process.env.PAWCARD_TEST_URL;
if (!running) await setUp();
const ownServer = running ? null : await startServer({ SITE_URL: '' });
const site = running ?? ownServer?.url ?? '';
const folder = mkdtempSync(join(os.tmpdir(), 'pawcard-bench-'));
const photoAddress = join(folder, 'phone.jpg');
const debuggingPort = await findFreePort();
const browser = await chromium.launch({
  executablePath: requireChromium(),
  args: [
    ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    `--remote-debugging-port=${debuggingPort}`,
  ],
});
try {
  writeFileSync(photoAddress, await phoneJpeg(twelveMegapixels, { profile: 'p3' }));
  // Warm: a first visitor pays for what all others find drawn.
  await fetch(site + pageAddress);
  await reportLighthouse();
  await reportCardReady(browser);
  await reportInteractions(browser);
} finally {
  await browser.close();
  await ownServer?.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The first visit, on Lighthouse's slow-4G phone. */
async function reportLighthouse(): Promise<void> {
  heading('First visit, Lighthouse’s slow-4G phone (4× slower processor)');
  const scores: number[] = [];
  const paints: number[] = [];
  const blocked: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { audits, categories } = await visit('simulate');
    scores.push(100 * (categories.performance?.score ?? Number.NaN));
    paints.push(audits['largest-contentful-paint']?.numericValue ?? Number.NaN);
    blocked.push(audits['total-blocking-time']?.numericValue ?? Number.NaN);
  }
  print('Lighthouse performance', scores, { atLeast: aims.performance });
  print('LCP, as Lighthouse reckons it', paints, { unit: 'ms', atMost: aims.largestPaintMs });
  print('Total blocking time', blocked, { unit: 'ms' });
  const { audits } = await visit('devtools');
  const slowed = audits['largest-contentful-paint']?.numericValue ?? Number.NaN;
  print('LCP, network and processor slowed', [slowed], {
    unit: 'ms',
    atMost: aims.largestPaintMs,
  });
  const server = audits['server-response-time']?.numericValue ?? Number.NaN;
  print('  of which the server', [server], { unit: 'ms' });
}

async function visit(throttlingMethod: 'simulate' | 'devtools') {
  const result = await lighthouse(site + pageAddress, {
    port: debuggingPort,
    onlyCategories: ['performance'],
    throttlingMethod,
    logLevel: 'silent',
  });
  if (!result) throw new Error('Lighthouse gave no result');
  const { audits, runtimeError } = result.lhr;
  const problem = runtimeError?.message ?? audits['largest-contentful-paint']?.errorMessage;
  if (problem) throw new Error(`Lighthouse: ${problem}`);
  return result.lhr;
}

/** From the chosen photo to the file that can be shared, and what the browser alone needs for its parts. */
async function reportCardReady(within: Browser): Promise<void> {
  heading('Photo of 12 megapixels chosen → card ready to be shared');
  const [slowed, own, parts]: [number[], number[], Parts[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    slowed.push(await withPhonePage(within, slowdown, timeToCard));
    own.push(await withPhonePage(within, 1, timeToCard));
    parts.push(await withPhonePage(within, 1, timeParts));
  }
  const atMost = aims.cardReadyMs;
  print('page’s processor 4× slower', slowed, { unit: 'ms', atMost });
  // Chromium slows the page's own thread only, neither its workers nor its decoders.
  print('all of it 4× slower (this machine × 4)', scale(own, slowdown), { unit: 'ms', atMost });
  print('this machine', own, { unit: 'ms' });
  const list = (part: keyof Parts) => parts.map((sample) => sample[part]);
  print('  browser: decoding alone', list('decodeMs'), { unit: 'ms' });
  print('  browser: drawing at card size alone', list('drawMs'), { unit: 'ms' });
  print('  browser: encoding alone', list('encodeMs'), { unit: 'ms' });
  const limits = parts.map(({ decodeMs, drawMs, encodeMs }) => decodeMs + drawMs + encodeMs);
  print('  × the browser’s own limit', divide(own, limits), { digits: 2 });
  print('  × decoding alone', divide(own, list('decodeMs')), { digits: 2 });
}

/** Milliseconds from the file's arrival in the page to the save link with the finished file. */
async function timeToCard(page: Page): Promise<number> {
  await page.evaluate(() => {
    const times = window as unknown as { chosenAt: number; readyAt: Promise<number> };
    document.addEventListener('change', () => (times.chosenAt ??= performance.now()), true);
    times.readyAt = new Promise((ready) => {
      new MutationObserver(() => {
        if (document.querySelector('a[download]')) ready(performance.now());
      }).observe(document, { childList: true, subtree: true });
    });
  });
  await page.locator('#photo').setInputFiles(photoAddress);
  return page.evaluate(async () => {
    const times = window as unknown as { chosenAt: number; readyAt: Promise<number> };
    return (await times.readyAt) - times.chosenAt;
  });
}

interface Parts {
  decodeMs: number;
  drawMs: number;
  encodeMs: number;
}

/** What the browser takes for each part with nothing of ours around it. */
async function timeParts(page: Page): Promise<Parts> {
  await page.setContent('<input type="file">');
  await page.locator('input').setInputFiles(photoAddress);
  return page.locator('input').evaluate(async (input: HTMLInputElement, card) => {
    const [file] = input.files ?? [];
    if (!file) throw new Error('no file');
    const start = performance.now();
    const photo = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const decoded = performance.now();
    const canvas = new OffscreenCanvas(card.widthPx, card.heightPx);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.imageSmoothingQuality = 'high';
    context.drawImage(photo, 0, 0, card.widthPx, card.heightPx);
    // Browsers draw when somebody looks.
    context.getImageData(0, 0, 1, 1);
    const drawn = performance.now();
    await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const encodeMs = performance.now() - drawn;
    return { decodeMs: decoded - start, drawMs: drawn - decoded, encodeMs };
  }, formats.portrait);
}

/** How long the page takes to show what each tap, key and drag of a whole journey did. */
async function reportInteractions(within: Browser): Promise<void> {
  heading('Interactions of a whole journey, page’s processor 4× slower');
  const longest: number[] = [];
  const slowest = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const taken = await withPhonePage(within, slowdown, walkThroughMaker);
    longest.push(Math.max(...taken.map(({ ms }) => ms)));
    for (const { step, ms } of taken) slowest.set(step, Math.max(ms, slowest.get(step) ?? 0));
  }
  print('longest interaction', longest, { unit: 'ms', atMost: aims.longestInteractionMs });
  const steps = [...slowest].sort(([, a], [, b]) => b - a).slice(0, 6);
  for (const [step, ms] of steps) print(`  longest: ${step}`, [ms], { unit: 'ms' });
}

/** Runs on a phone's page that has been left in peace for a moment, in a context of its own. */
async function withPhonePage<T>(
  within: Browser,
  rate: number,
  run: (page: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await within.newContext({
    ...devices['Pixel 7'],
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
  });
  const page = await context.newPage();
  // Before the page is opened: a browser that is asked later may open its own, which nobody answers.
  page.on('filechooser', (chooser) => void chooser.setFiles(photoAddress));
  const session = await context.newCDPSession(page);
  await page.goto(site + pageAddress, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  try {
    return await run(page, session);
  } finally {
    await context.close();
  }
}

function scale(values: number[], factor: number): number[] {
  return values.map((value) => value * factor);
}

/** Neighbours in time met the same conditions. */
function divide(values: number[], by: number[]): number[] {
  return values.map((value, round) => value / (by[round] ?? Number.NaN));
}
