import { expect, test } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import { findFitProblems } from '@/publication/find-fit-problems';
import { publishedOverlays } from '@/publication/published-overlays';
import { testFonts } from '../card/overlay-fonts';

test('staff can put every published default figure on cards as it is, in every language', async () => {
  const snapshot = defaultSnapshot();
  const slugs = snapshot.statistics.map(({ slug }) => slug);
  expect(slugs).toContain('cf-2023');
  snapshot.edition.statistics = slugs;
  const overlays = publishedOverlays(snapshot, testFonts);
  expect(await findFitProblems(overlays, snapshot.edition.slug, testFonts)).toEqual([]);
}, 120_000);
