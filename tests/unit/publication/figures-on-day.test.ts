import { describe, expect, it } from 'vitest';
import { type ChosenFigures, findFigureWarnings } from '@/publication/figures-on-day';

const figure = (
  slug: string,
  reviewBy: string | null,
  status: 'draft' | 'published' = 'published',
) => ({ slug, reviewBy: reviewBy && `${reviewBy}T12:00:00.000Z`, _status: status }) as const;

const warn = (more: Partial<ChosenFigures>) =>
  findFigureWarnings({
    figures: [],
    withdrawn: [],
    graceDays: 90,
    firstDay: '2027-11-18',
    ...more,
  }).map(({ code, figure: slug, isLead }) => `${slug} ${code}${isLead ? ' lead' : ''}`);

describe('an edition’s figures on its first day', () => {
  it('are well until the day of their review, and warned of from the next', () => {
    expect(warn({ figures: [figure('a', '2027-11-18'), figure('b', null)] })).toEqual([]);
    expect(warn({ figures: [figure('a', '2027-11-17')] })).toEqual(['a past-review lead']);
  });

  it('are on no new card once their days of grace are over', () => {
    // 90 days after 20 August is 18 November: still allowed.
    expect(warn({ figures: [figure('a', '2027-08-20')] })).toEqual(['a past-review lead']);
    expect(warn({ figures: [figure('a', '2027-08-19')] })).toEqual(['a past-grace lead']);
  });

  it('are warned of where they are withdrawn or not published, in the edition’s order', () => {
    const figures = [figure('b', null), figure('a', '2020-01-01'), figure('c', null, 'draft')];
    expect(warn({ figures, withdrawn: ['a'] })).toEqual(['a withdrawn', 'c not-published']);
  });

  it('are not overdue on a day that nobody has chosen', () => {
    expect(warn({ figures: [figure('a', '2020-01-01')], firstDay: null })).toEqual([]);
  });
});
