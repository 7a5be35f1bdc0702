import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentCollections } from '@/publication/campaign-documents';
import {
  applyChanges,
  type Change,
  type DocumentData,
  documentData,
  findConflicts,
  findDocumentChanges,
  mergeChange,
} from '@/publication/changes';
import { defaultDocuments } from './campaign-of-documents';

/** What documents say: words, numbers, lists, and groups of them. */
const documents: fc.Arbitrary<DocumentData> = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', 'd'),
  fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('fr', 'nl'), fc.string()),
  ),
);

describe('mergeChange', () => {
  it('leads from before to after', () => {
    fc.assert(
      fc.property(documents, documents, (before, after) => {
        expect(mergeChange(before, before, after)).toEqual(after);
      }),
    );
  });

  it('changes nothing where nothing was changed', () => {
    fc.assert(
      fc.property(documents, documents, (present, same) => {
        expect(mergeChange(present, same, same)).toEqual(present);
      }),
    );
  });

  it('can be made twice without doing more', () => {
    fc.assert(
      fc.property(documents, documents, documents, (present, before, after) => {
        const once = mergeChange(present, before, after);
        expect(mergeChange(once, before, after)).toEqual(once);
      }),
    );
  });

  it('carries along what others changed elsewhere in the document', () => {
    const before = { sentence: { fr: 'un', nl: 'een' }, year: '2020', inputs: [1] };
    const after = { ...before, sentence: { fr: 'deux', nl: 'een' } };
    const present = { ...before, sentence: { fr: 'un', nl: 'één' }, year: '2024' };
    expect(mergeChange(present, before, after)).toEqual({
      sentence: { fr: 'deux', nl: 'één' },
      year: '2024',
      inputs: [1],
    });
  });
});

describe('findDocumentChanges and applyChanges', () => {
  it('find nothing between equal documents, whatever the CMS notes about them', () => {
    const after = defaultDocuments();
    for (const copy of after.copy) copy.updatedAt = '2027-01-01T00:00:00.000Z';
    for (const { inputs } of after.statistics) for (const input of inputs) input.id = 'new';
    expect(findDocumentChanges(defaultDocuments(), after)).toEqual([]);
  });

  it('lead from one state to the other', () => {
    const before = defaultDocuments();
    const after = defaultDocuments();
    const [figure] = after.statistics;
    if (figure) figure.year = '2027';
    after['help-lines'].splice(0, 1);
    const [line] = after['help-lines'];
    if (line) after['help-lines'].push({ ...line, id: 900, name: 'A new line' });

    const changes = findDocumentChanges(before, after);
    expect(changes.map(({ collection, id }) => [collection, id])).toEqual([
      ['statistics', 1],
      ['help-lines', 1],
      // It has no id before somebody makes it.
      ['help-lines', null],
    ]);
    const applied = applyChanges(before, changes);
    const said = (documents: typeof before) =>
      contentCollections.map((collection) =>
        (documents[collection] as object[])
          .map((document) => JSON.stringify(documentData(document)))
          .sort(),
      );
    expect(said(applied)).toEqual(said(after));
    expect(before).toEqual(defaultDocuments());
  });

  it('give new documents ids that no document has', () => {
    const change: Change = {
      collection: 'help-lines',
      id: null,
      title: 'New',
      before: null,
      after: { name: 'New' },
    };
    const applied = applyChanges(applyChanges(defaultDocuments(), [change, change]), [change]);
    const ids = applied['help-lines'].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('call an edition by its name, not by its year', () => {
    const after = defaultDocuments();
    for (const edition of after.editions) edition.hashtag = '#dogsforkids';
    const [change] = findDocumentChanges(defaultDocuments(), after);
    expect(change?.title).toBe(after.editions[0]?.name);
    expect(change?.title).not.toBe(after.editions[0]?.slug);
  });

  it('keep a figure that is published for the first time under its id', () => {
    const before = defaultDocuments();
    before.statistics.splice(0, 1);
    const [change] = findDocumentChanges(before, defaultDocuments());
    expect(change).toMatchObject({ collection: 'statistics', id: 1, before: null });
  });
});

describe('findConflicts', () => {
  const change = (id: number | null): Change => ({
    collection: 'copy',
    id,
    title: '',
    before: {},
    after: {},
  });

  it('finds changes of the same document', () => {
    const scheduled = [change(1), change(2)];
    expect(findConflicts([{ collection: 'copy', id: 2 }], scheduled)).toEqual([change(2)]);
  });

  it('finds none between documents of different collections, or new ones', () => {
    expect(findConflicts([{ collection: 'statistics', id: 1 }], [change(1)])).toEqual([]);
    expect(findConflicts([{ collection: 'copy', id: null }], [change(null)])).toEqual([]);
  });
});
