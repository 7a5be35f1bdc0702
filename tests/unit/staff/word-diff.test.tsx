import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordDiff } from '@/staff/views/word-diff';

const draw = (before: string, after: string) =>
  renderToStaticMarkup(<WordDiff before={before} after={after} />);

describe('WordDiff', () => {
  it('keeps an old number and its new one apart', () => {
    expect(draw('3', '6')).toBe('<del>3</del> → <ins>6</ins>');
  });

  it('keeps words apart that stand at the end', () => {
    expect(draw('Two images.', 'Two images and more')).toBe(
      '<span>Two </span><del>images.</del> <ins>images and more</ins>',
    );
  });

  it('adds nothing where nothing went', () => {
    expect(draw('', '6')).toBe('<ins>6</ins>');
  });
});
