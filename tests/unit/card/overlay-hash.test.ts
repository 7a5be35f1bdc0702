import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { designNames, formatNames, type OverlaySpec, placements } from '@/card/card-spec';
import { requireExample } from '@/card/examples';
import { drawingVersion, overlayHash } from '@/card/overlay-hash';
import { testFonts } from './overlay-fonts';

const spec: OverlaySpec = {
  format: 'portrait',
  design: 'note',
  placement: 'below',
  content: requireExample('ratio-en').content,
};
const withContent = (change: Partial<OverlaySpec['content']>): OverlaySpec => ({
  ...spec,
  content: { ...spec.content, ...change },
});

describe('the hash of an overlay', () => {
  test('is 16 hex digits and the same for the same overlay, whatever the order of its keys', () => {
    const reversed = Object.fromEntries(Object.entries(spec.content).reverse());
    const hash = overlayHash(spec, testFonts);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(overlayHash({ ...spec, content: reversed as never }, testFonts)).toBe(hash);
  });

  test('changes with everything that is shown', () => {
    const changed: OverlaySpec[] = [
      ...formatNames.map((format) => ({ ...spec, format })),
      ...designNames.map((design) => ({ ...spec, design })),
      ...placements.map((placement) => ({ ...spec, placement })),
      withContent({ locale: 'fr' }),
      withContent({ sentence: [{ kind: 'number', text: '79' }] }),
      withContent({ sentence: [{ kind: 'text', text: '79' }] }),
      withContent({ hashtag: '#dogsforkids' }),
      withContent({ reportCall: 'Report:' }),
      withContent({ reportAddress: 'pawcard.example/r' }),
      withContent({ sourceLine: 'Source: nobody' }),
      withContent({ estimateMark: 'estimate' }),
      withContent({ organisation: { name: 'A', logo: null } }),
      withContent({ organisation: { name: 'A', logo: 'data:image/png;base64,AAAA' } }),
    ];
    const hashes = new Set(changed.map((one) => overlayHash(one, testFonts)));
    // format, design and placement each repeat the starting point once
    expect(hashes.size).toBe(changed.length - 2);
  });

  test('of a profile picture does not change with what only a caption says', () => {
    const profile = (change: Partial<OverlaySpec['content']>) =>
      overlayHash({ ...withContent(change), format: 'profile' }, testFonts);
    for (const unseen of [
      { reportCall: 'Report:' },
      { reportAddress: 'pawcard.example/r' },
      { organisation: { name: 'A', logo: null } },
    ]) {
      expect(profile(unseen)).toBe(profile({}));
    }
    expect(profile({ hashtag: '#dogsforkids' })).not.toBe(profile({}));
    expect(profile({ sourceLine: 'Source: nobody' })).not.toBe(profile({}));
  });

  test('changes with the bytes of a typeface', () => {
    const otherFonts = testFonts.map((font, i) =>
      i === 0 ? { ...font, data: font.data.slice(1) } : font,
    );
    expect(overlayHash(spec, otherFonts)).not.toBe(overlayHash(spec, testFonts));
  });

  test('names the engines that are installed', () => {
    for (const engine of ['satori', '@resvg/resvg-js']) {
      const { version } = JSON.parse(readFileSync(`node_modules/${engine}/package.json`, 'utf8'));
      expect(drawingVersion).toContain(`${engine.split('/').at(-1)} ${version}`);
    }
  });
});
