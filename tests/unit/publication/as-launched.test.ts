import { describe, expect, it } from 'vitest';
import { offeredStatistics } from '@/campaign/offered-statistics';
import {
  composeAsLaunched,
  composeAsRunning,
  findComingEditions,
  findConcernedEdition,
  isAboutShown,
} from '@/publication/as-launched';
import type { CampaignDocuments } from '@/publication/campaign-documents';
import { findDocumentChanges } from '@/publication/changes';
import { findSnapshotProblems } from '@/publication/find-snapshot-problems';
import { defaultDocuments } from './campaign-of-documents';

const now = new Date('2026-11-22T12:00:00Z');
const conditions = { siteAddress: null, signOffs: new Map(), launchedEdition: null };

/** Beside the edition that the public sees, one to come with texts of its own and one figure. */
function withComingEdition(): CampaignDocuments {
  const documents = defaultDocuments();
  const [edition] = documents.editions;
  if (!edition) throw new Error('There is no edition');
  documents.editions.push({
    ...edition,
    id: 2,
    slug: '2027',
    name: 'The next',
    startsOn: '2027-11-18T12:00:00.000Z',
    endsOn: '2027-11-18T12:00:00.000Z',
    statistics: [2],
  });
  documents.copy.push(
    ...documents.copy.map((copy) => ({ ...structuredClone(copy), id: copy.id + 100, edition: 2 })),
  );
  return documents;
}

function findEdition(edit: (documents: CampaignDocuments) => void) {
  const [before, after] = [withComingEdition(), withComingEdition()];
  edit(after);
  return findConcernedEdition(after, findDocumentChanges(before, after), now);
}

const cardIn = (documents: CampaignDocuments, edition: number) =>
  documents.copy.find((it) => it.edition === edition && it.slug === 'card' && it.locale === 'nl');

describe('an edition to come', () => {
  it('is where its own texts are looked at, on its first day in the campaign’s time zone', () => {
    const edition = findEdition((documents) => {
      Object.assign(cardIn(documents, 2)?.card ?? {}, { thanks: 'Bedankt. {url}' });
    });
    expect(edition).toEqual({ id: 2, name: 'The next', at: new Date('2027-11-17T23:00:00Z') });
  });

  it('is left aside where what the public sees changes, too', () => {
    expect(
      findEdition((documents) => {
        for (const edition of [1, 2]) {
          Object.assign(cardIn(documents, edition)?.card ?? {}, { thanks: 'Bedankt. {url}' });
        }
      }),
    ).toBeNull();
    expect(findEdition(({ statistics }) => Object.assign(statistics[1] ?? {}, { year: '1' }))).toBe(
      null,
    );
  });

  it('is looked at beside the one that the public sees where both change', () => {
    const [before, after] = [withComingEdition(), withComingEdition()];
    for (const edition of [1, 2]) {
      Object.assign(cardIn(after, edition)?.card ?? {}, { thanks: 'Bedankt. {url}' });
    }
    const changes = findDocumentChanges(before, after);
    expect(isAboutShown(after, changes, now)).toBe(true);
    expect(findComingEditions(after, changes, now).map(({ id }) => id)).toEqual([2]);
    const shared = structuredClone(before);
    Object.assign(shared.statistics[1] ?? {}, { year: '1' });
    // Once is enough: a figure that both have chosen says the same in both.
    expect(findComingEditions(shared, findDocumentChanges(before, shared), now)).toEqual([]);
  });

  it('is where a figure is looked at that no other edition has chosen', () => {
    const edition = findEdition(({ editions, statistics }) => {
      Object.assign(editions[0] ?? {}, { statistics: [1] });
      Object.assign(statistics[1] ?? {}, { year: '1' });
    });
    expect(edition).toBeNull();
    const before = withComingEdition();
    Object.assign(before.editions[0] ?? {}, { statistics: [1] });
    const after = structuredClone(before);
    Object.assign(after.statistics[1] ?? {}, { year: '1' });
    expect(findConcernedEdition(after, findDocumentChanges(before, after), now)?.id).toBe(2);
  });

  it('shows what is wrong in its texts before anybody else sees them', () => {
    const documents = withComingEdition();
    Object.assign(cardIn(documents, 2)?.card ?? {}, { sourceLine: 'Bron: {sorce}, {year}' });
    const problems = findSnapshotProblems(composeAsRunning(documents, conditions, 2));
    expect(problems.map(({ code, detail }) => `${code} ${detail}`)).toContain(
      'unknown-placeholder sorce',
    );
    expect(findSnapshotProblems(composeAsRunning(documents, conditions, 1))).toEqual([]);
  });

  it('runs, and has every figure, where it is looked at before its days', () => {
    const documents = withComingEdition();
    const longAfter = new Date('2099-01-01T00:00:00Z');
    const launched = composeAsLaunched(documents, conditions, longAfter, 2);
    expect([launched.phase, offeredStatistics(launched).length]).toEqual(['after', 0]);
    const running = composeAsRunning(documents, conditions, 2);
    expect([running.phase, offeredStatistics(running).length]).toEqual(['running', 1]);
  });
});
