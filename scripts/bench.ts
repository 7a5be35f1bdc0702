// What a card costs, next to other ways of making one: `npm run bench [-- rounds]`. Reports, never
// gates. All ways run in one process in shuffled rounds, so that ratios hold on a busy machine;
// peak memory is taken in a process of its own for each.
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ImageResponse } from 'next/og';
import { createElement } from 'react';
import sharp from 'sharp';
import { formats, type OverlaySpec, type Size } from '@/card/card-spec';
import { encodeOverlayPng, readOverlay } from '@/card/compose';
import { requireDesign } from '@/card/designs/designs';
import { drawOverlay } from '@/card/draw-overlay';
import { cardExamples } from '@/card/examples';
import { rasterise } from '@/card/rasterise';
import { renderCard } from '@/card/render-card';
import { loadCardFonts } from '@/server/card-fonts';
import { phoneJpeg } from '@/tests/photos/make-photos';
import { median } from './print-figures';

// next/og draws its SVG with sharp; the product lets sharp read no SVG at all.
sharp.unblock({ operation: ['VipsForeignLoadSvgBuffer'] });

type MakeCard = (photo: Uint8Array) => Promise<Uint8Array>;

const { widthPx, heightPx } = formats.portrait;
const sizes = {
  twelve: { widthPx: 4032, heightPx: 3024 },
  fortyEight: { widthPx: 8064, heightPx: 6048 },
  shrunk: { widthPx: 1440, heightPx: 1080 },
} satisfies Record<string, Size>;

const photoMakers = {
  '12 MP, Display-P3': () => phoneJpeg(sizes.twelve, { profile: 'p3' }),
  '12 MP, no profile': () => phoneJpeg(sizes.twelve),
  '12 MP, progressive': () => phoneJpeg(sizes.twelve, { progressive: true }),
  '48 MP, Display-P3': () => phoneJpeg(sizes.fortyEight, { profile: 'p3' }),
  'shrunk on the device': () => phoneJpeg(sizes.shrunk),
};
type PhotoName = keyof typeof photoMakers;
const phonePhoto: PhotoName = '12 MP, Display-P3';

const reference = 'the photo alone, no overlay';
const makers: Record<string, () => Promise<MakeCard>> = {
  'next/og, photo as it is': async () => (photo) => drawWithNextOg(photo, 'as it is'),
  'sharp crops, then next/og': async () => async (photo) => {
    const crop = await sharp(photo).autoOrient().resize(widthPx, heightPx).jpeg().toBuffer();
    const png = await drawWithNextOg(crop, 'cropped');
    return sharp(png).jpeg({ quality: 82 }).toBuffer();
  },
  [reference]: async () => drawPhotoAlone,
  'Pawcard, focus chosen': () => pawcard({ focusX: 0.5, focusY: 0.4 }),
  'Pawcard, focus guessed': () => pawcard({}),
};

async function pawcard(framing: { focusX?: number; focusY?: number }): Promise<MakeCard> {
  const [example] = cardExamples;
  if (!example) throw new Error('Expected an example card');
  const design = requireDesign('note');
  const placement = design.defaultPlacement('portrait');
  const spec: OverlaySpec = {
    format: 'portrait',
    design: design.name,
    placement,
    content: example.content,
  };
  const { svg } = await drawOverlay(spec, await loadCardFonts());
  const overlay = await readOverlay(await encodeOverlayPng(await rasterise(svg, widthPx)));
  const areas = design.areas('portrait', placement);
  return (photo) => renderCard({ photo, overlay, areas, framing });
}

async function drawWithNextOg(photo: Uint8Array, what: string): Promise<Uint8Array> {
  const src = `data:image/jpeg;base64,${Buffer.from(photo).toString('base64')}`;
  const response = new ImageResponse(
    createElement(
      'div',
      { style: { display: 'flex', width: '100%', height: '100%', alignItems: 'flex-end' } },
      createElement('img', {
        src,
        alt: what,
        style: { position: 'absolute', width: widthPx, height: heightPx, objectFit: 'cover' },
      }),
      createElement(
        'div',
        { style: { width: '100%', padding: 64, background: '#fffaf0e0', fontSize: 64 } },
        'For every picture of a cat on Instagram, 78 images of child sexual abuse are shared.',
      ),
    ),
    { width: widthPx, height: heightPx },
  );
  return new Uint8Array(await response.arrayBuffer());
}

/** The library's own limit: one photo, oriented, shrunk, converted at card size, encoded. */
async function drawPhotoAlone(photo: Uint8Array): Promise<Uint8Array> {
  const small = await sharp(photo, { failOn: 'error', ignoreIcc: true })
    .autoOrient()
    .resize(widthPx, heightPx)
    .keepIccProfile()
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(small).jpeg({ quality: 82, optimiseCoding: false }).toBuffer();
}

interface Sample {
  wallMs: number;
  /** Of all threads of this process; hardly changes on a busy machine. */
  cpuMs: number;
  /** The longest that nothing else could run on the event loop. */
  blockedMs: number;
  /** Share of the machine that others used meanwhile. */
  othersShare: number;
}

async function takeSample(make: MakeCard, photo: Uint8Array, inFlight: number): Promise<Sample> {
  const busyBefore = machineBusyMs();
  const ownBefore = process.cpuUsage();
  const eventLoop = monitorEventLoopDelay({ resolution: 1 });
  eventLoop.enable();
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, () => make(photo)));
  const wallMs = performance.now() - start;
  eventLoop.disable();
  const own = process.cpuUsage(ownBefore);
  const cpuMs = (own.user + own.system) / 1000;
  const others = machineBusyMs() - busyBefore - cpuMs;
  return {
    wallMs,
    cpuMs,
    blockedMs: eventLoop.max / 1e6,
    othersShare: Math.max(0, others / (wallMs * os.cpus().length)),
  };
}

/** One sample on a machine that was quiet, or the quietest of four. */
async function takeQuietSample(make: MakeCard, photo: Uint8Array, inFlight: number) {
  let best = await takeSample(make, photo, inFlight);
  for (let retry = 0; retry < 3 && best.othersShare > 0.15; retry++) {
    const sample = await takeSample(make, photo, inFlight);
    if (sample.othersShare < best.othersShare) best = sample;
  }
  return best;
}

function machineBusyMs(): number {
  const times = os.cpus().map(({ times: { user, nice, sys, irq } }) => user + nice + sys + irq);
  return times.reduce((sum, time) => sum + time, 0);
}

async function benchPhoto(photoName: PhotoName, rounds: number, inFlight: number) {
  const photo = await photoMakers[photoName]();
  const ways = new Map<string, { make: MakeCard; samples: Sample[]; problem?: string }>();
  for (const [name, prepare] of Object.entries(makers)) {
    const way = { make: await prepare(), samples: [] as Sample[] };
    ways.set(name, way);
    await way.make(photo).catch((error: Error) => Object.assign(way, { problem: error.message }));
  }
  for (let round = 0; round < rounds; round++) {
    for (const way of shuffle([...ways.values()])) {
      if (!way.problem) way.samples.push(await takeQuietSample(way.make, photo, inFlight));
    }
  }
  const megabytes = (photo.length / 1e6).toFixed(1);
  console.log(`\n${photoName} (${megabytes} MB), ${inFlight} at once, medians of ${rounds} rounds`);
  const referenceSamples = ways.get(reference)?.samples ?? [];
  for (const [name, { problem, samples }] of ways) {
    if (problem) {
      console.log(`  ${name.padEnd(30)} fails: ${problem}`);
      continue;
    }
    const typical = (measure: keyof Sample) =>
      median(samples.map((sample) => sample[measure] / (measure === 'blockedMs' ? 1 : inFlight)));
    console.log(
      `  ${name.padEnd(28)} ${typical('wallMs').toFixed(0).padStart(5)} ms`,
      `(${ratio(samples, referenceSamples, 'wallMs')} × the photo alone)`,
      ` cpu ${typical('cpuMs').toFixed(0).padStart(5)} ms`,
      `(${ratio(samples, referenceSamples, 'cpuMs')} ×)`,
      ` event loop blocked ≤ ${typical('blockedMs').toFixed(0)} ms`,
    );
  }
  for (const product of ['Pawcard, focus chosen', 'Pawcard, focus guessed']) {
    const own = ways.get(product)?.samples ?? [];
    for (const rival of ['next/og, photo as it is', 'sharp crops, then next/og']) {
      const samples = ways.get(rival)?.samples ?? [];
      if (samples.length === 0) continue;
      console.log(
        `  ${product}: ${ratio(samples, own, 'wallMs')} × as fast as ${rival},`,
        `${ratio(samples, own, 'cpuMs')} × less processor time`,
      );
    }
  }
  const others = [...ways.values()].flatMap(({ samples }) =>
    samples.map(({ othersShare }) => othersShare),
  );
  console.log(`  Others used ${Math.round(100 * median(others))} % of the machine meanwhile`);
}

/** The median of the rounds' own ratios: neighbours in time met the same conditions. */
function ratio(samples: Sample[], toSamples: Sample[], measure: 'wallMs' | 'cpuMs'): string {
  const ratios = samples.flatMap((sample, round) => {
    const other = toSamples[round];
    return other ? [sample[measure] / other[measure]] : [];
  });
  return median(ratios).toFixed(2);
}

/** Peak memory of a fresh process that makes twelve cards, so many at once. */
async function reportPeakMemory() {
  console.log(`\nPeak memory of a process of its own, ${phonePhoto}, 1 and 4 at once`);
  for (const name of Object.keys(makers)) {
    const peaks: string[] = [];
    for (const inFlight of [1, 4]) {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', fileURLToPath(import.meta.url), '--memory', name, String(inFlight)],
        { env: { ...process.env, MALLOC_ARENA_MAX: '2' } },
      );
      peaks.push(`${stdout.trim().padStart(5)} MB`);
    }
    console.log(`  ${name.padEnd(30)} ${peaks.join('  ')}`);
  }
}

async function printOwnPeakMemory(name: string, inFlight: number) {
  const make = await makers[name]?.();
  if (!make) throw new Error(`Expected a way of making cards but received ${name}`);
  // Made elsewhere: making the photo takes more memory than making the card.
  const photo = await photoFromOtherProcess();
  for (let done = 0; done < 12; done += inFlight) {
    await Promise.all(Array.from({ length: inFlight }, () => make(photo)));
  }
  console.log(Math.round(peakKilobytes() / 1024));
}

/** Linux counts a parent's peak into a child's `maxRSS`; its own note of this program does not. */
function peakKilobytes(): number {
  const note = '/proc/self/status';
  const [, own] = (existsSync(note) && /VmHWM:\s+(\d+)/.exec(readFileSync(note, 'utf8'))) || [];
  return own === undefined ? process.resourceUsage().maxRSS : Number(own);
}

async function photoFromOtherProcess(): Promise<Uint8Array> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), '--photo'],
    { encoding: 'buffer', maxBuffer: 64e6 },
  );
  return stdout;
}

function shuffle<T>(items: T[]): T[] {
  return items
    .map((item) => ({ item, order: Math.random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

const [command, name, inFlight] = process.argv.slice(2);
if (command === '--memory') {
  await printOwnPeakMemory(name ?? '', Number(inFlight));
} else if (command === '--photo') {
  process.stdout.write(await photoMakers[phonePhoto]());
} else {
  const rounds = Number(command ?? 7);
  for (const photoName of Object.keys(photoMakers) as PhotoName[]) {
    await benchPhoto(photoName, rounds, 1);
  }
  await benchPhoto(phonePhoto, rounds, 4);
  await reportPeakMemory();
}
