import { describe, expect, it } from 'vitest';
import { describeDetails } from '@/staff/audit/describe-details';
import { staffMessagesFor } from '@/staff/messages/staff-message-catalogue';

const { names } = staffMessagesFor('nl').audit;

describe('the facts of a line of the audit trail', () => {
  it('are said in the admin’s language, as far as they have a name', () => {
    const details = JSON.stringify({ fields: ['sentence', 'year'], from: 'editor', odd: 3 });
    expect(describeDetails(details, names)).toBe('velden: sentence, year · van: editor · odd: 3');
  });

  it('stay as they are where they are no facts', () => {
    expect(describeDetails('plain words', names)).toBe('plain words');
    expect(describeDetails('[1]', names)).toBe('[1]');
  });
});
