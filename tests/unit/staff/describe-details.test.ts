import { describe, expect, it } from 'vitest';
import { type DetailWords, describeDetails } from '@/staff/audit/describe-details';
import { formatMoment } from '@/staff/messages/format-moment';
import { sayTitle } from '@/staff/messages/say-title';
import { staffMessagesFor } from '@/staff/messages/staff-message-catalogue';

const words: DetailWords = {
  messages: staffMessagesFor('nl').audit,
  nameField: (path) => (path === 'sentence' ? 'Zin' : path),
  sayTitle: (title) => sayTitle(title, 'nl'),
  sayMoment: (moment) => formatMoment(moment, 'nl', 'Europe/Brussels'),
};

describe('the facts of a line of the audit trail', () => {
  it('are said in the admin’s language, as far as they have a name', () => {
    const details = JSON.stringify({ fields: ['sentence', 'year'], from: 'editor', odd: 3 });
    expect(describeDetails(details, words)).toBe('velden: Zin, year · van: editor · odd: 3');
    const saved = JSON.stringify({ status: 'draft', language: 'fr' });
    expect(describeDetails(saved, words)).toBe('status: concept · taal: Français');
  });

  it('say moments in the campaign’s time zone', () => {
    const details = JSON.stringify({ holdsFrom: '2026-11-17T23:30:00.000Z' });
    expect(describeDetails(details, words)).toContain('18 nov 2026');
    expect(describeDetails(details, words)).toContain('00:30');
  });

  it('call documents by what they are', () => {
    const dropped = JSON.stringify({ dropped: ['card · fr · 2027', 'ratio-78'] });
    expect(describeDetails(dropped, words)).toContain('Kaart · Frans · editie 2027, ratio-78');
  });

  it('stay as they are where they are no facts', () => {
    expect(describeDetails('plain words', words)).toBe('plain words');
    expect(describeDetails('[1]', words)).toBe('[1]');
  });
});
