import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import type { HelpLine } from '@/campaign/snapshot';
import { HelpGroup } from '@/components/help-lines/help-lines';

const messages = firstMessages.en.report;

const line = (values: Partial<HelpLine>): HelpLine => ({
  country: 'BE',
  name: 'A line',
  audience: ['children'],
  languages: ['en'],
  phone: null,
  url: null,
  anonymous: null,
  free: null,
  isVerified: true,
  checkedOn: '2026-01-01',
  ...values,
});

const markup = (...lines: HelpLine[]) =>
  renderToStaticMarkup(
    <HelpGroup
      title="For you"
      words={['Words.']}
      audiences={['children']}
      lines={lines}
      locale="en"
      messages={messages}
    />,
  );

describe('help lines', () => {
  test('a number is shown as people read it and called as telephones take it', () => {
    const html = markup(line({ phone: '0800 200 88' }));
    expect(html).toContain('href="tel:080020088"');
    expect(html).toContain('>0800 200 88<');
  });

  test('a name that is the number is not followed by it, and can be called', () => {
    const html = markup(line({ name: 'Line 1712', phone: '1712', url: 'https://1712.example/a' }));
    expect(html.match(/1712</g)).toHaveLength(1);
    expect(html).toContain('href="tel:1712"');
    expect(html).toContain('>1712.example<');
  });

  test('a group has the lines for its readers, and its words where it has none', () => {
    const html = markup(line({ name: 'Theirs' }), line({ name: 'Other', audience: ['victims'] }));
    expect(html).toContain('Theirs');
    expect(html).not.toContain('Other');
    const none = markup(line({ audience: ['victims'] }));
    expect(none).toContain('Words.');
    expect(none).not.toContain('<ul');
  });

  test('a number stands there once, with the line that comes first', () => {
    const html = markup(
      line({ name: 'Own', phone: '116000' }),
      line({ name: 'European', phone: '116 000', country: 'EU' }),
    );
    expect(html).toContain('Own');
    expect(html).not.toContain('European');
  });

  test('what nobody has checked says so in words', () => {
    const unchecked = markup(line({ isVerified: false, checkedOn: null }));
    expect(unchecked).toContain(messages.lineNotConfirmed);
    expect(unchecked).not.toContain('*');
    expect(markup(line({}))).not.toContain(messages.lineNotConfirmed);
  });
});
