import { expect, it } from 'vitest';
import { fillIn, findUnknownPlaceholders, splitPlaceholders } from '@/campaign/placeholders';

it('puts values in once, as text', () => {
  expect(fillIn('{a} and {b}', { a: '{b}', b: '$& <i>' })).toBe('{b} and $& <i>');
});

it('leaves a placeholder without value visible', () => {
  expect(fillIn('{a} {toString}', { a: '1' })).toBe('1 {toString}');
});

it('takes no other braces for a placeholder', () => {
  expect(fillIn('{} {a b} {{a}', { a: '1' })).toBe('{} {a b} {1');
});

it('gives the pieces in order, without empty texts', () => {
  expect(splitPlaceholders('{org}: report to {org}')).toEqual([
    { kind: 'placeholder', name: 'org' },
    { kind: 'text', text: ': report to ' },
    { kind: 'placeholder', name: 'org' },
  ]);
});

it('finds the placeholders that a text may not use', () => {
  expect(findUnknownPlaceholders('{org} {url} {url}', ['org'])).toEqual(['url', 'url']);
});
