import { describe, expect, it } from 'vitest';
import { findChangedFields } from '@/staff/audit/changed-fields';

describe('the fields that differ', () => {
  it('are named by their paths, groups by what is in them', () => {
    const before = { title: 'a', launch: { isConfirmed: false, leadFigure: 'kept' } };
    const after = { title: 'b', launch: { isConfirmed: true, leadFigure: 'kept' } };
    expect(findChangedFields(before, after)).toEqual(['launch.isConfirmed', 'title']);
  });

  it('are whole lists, whose rows may get other ids', () => {
    const row = (id: string, value: number) => ({ inputs: [{ id, value }] });
    expect(findChangedFields(row('a', 1), row('b', 1))).toEqual([]);
    expect(findChangedFields(row('a', 1), row('a', 2))).toEqual(['inputs']);
  });

  it('are none where only bookkeeping differs, or one kind of empty becomes another', () => {
    expect(
      findChangedFields(
        { id: 1, updatedAt: '1', _status: 'draft', caveat: null },
        { id: 1, updatedAt: '2', _status: 'published', caveat: '', note: undefined },
      ),
    ).toEqual([]);
  });

  it('are fields that are new or gone, too', () => {
    expect(findChangedFields({ a: 1 }, { b: 2 })).toEqual(['a', 'b']);
  });
});
