import { describe, expect, it } from 'vitest';
import { readCountedStep, readLinkTag } from '@/campaign/steps';

const none = { cameBy: '', rung: '', channel: '', isFirst: false };

describe('a step from outside', () => {
  it('is read where every word is known and stands where it belongs', () => {
    expect(readCountedStep({ step: 'opened', locale: 'fr', cameBy: 'whatsapp' })).toEqual({
      ...none,
      step: 'opened',
      locale: 'fr',
      cameBy: 'whatsapp',
    });
    const shared = { step: 'shared', locale: 'nl', rung: 'channel-link', channel: 'x' };
    expect(readCountedStep(shared)).toEqual({ ...none, ...shared });
    const saved = { step: 'saved', locale: 'nl', rung: 'download', isFirst: true };
    expect(readCountedStep(saved)).toEqual({ ...none, ...saved });
  });

  it.each([
    ['no object', 'opened'],
    ['nothing', null],
    ['a list', []],
    ['no language', { step: 'opened' }],
    ['an unknown step', { step: 'looked-at', locale: 'fr' }],
    ['a step that only the server counts', { step: 'card-made', locale: 'fr' }],
    ['an unknown language', { step: 'opened', locale: 'xx' }],
    ['an unknown channel', { step: 'opened', locale: 'fr', cameBy: 'somebody@example.org' }],
    ['an unknown way to share', { step: 'shared', locale: 'fr', rung: 'fax' }],
    ['a share without its way', { step: 'shared', locale: 'fr' }],
    ['a way to share where nothing is shared', { step: 'opened', locale: 'fr', rung: 'sheet' }],
    [
      'a channel that a file was saved to',
      { step: 'saved', locale: 'fr', rung: 'zip', channel: 'x' },
    ],
    ['a first card where none left', { step: 'card-ready', locale: 'fr', isFirst: true }],
    [
      'a first card where only a link left',
      { step: 'shared', locale: 'fr', rung: 'channel-link', channel: 'x', isFirst: true },
    ],
    ['words that are lists', { step: ['opened'], locale: 'fr' }],
    ['a number for yes', { step: 'saved', locale: 'fr', rung: 'zip', isFirst: 1 }],
  ])('is refused: %s', (_, value) => {
    expect(readCountedStep(value)).toBeNull();
  });

  it('loses what else is written in it', () => {
    const read = readCountedStep({ step: 'opened', locale: 'fr', visitor: '4711' });
    expect(read).toEqual({ ...none, step: 'opened', locale: 'fr' });
  });
});

it('an address names a known channel or none', () => {
  expect(readLinkTag('mastodon')).toBe('mastodon');
  expect(readLinkTag('toString')).toBe('');
  expect(readLinkTag(null)).toBe('');
});
