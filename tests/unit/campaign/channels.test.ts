import { describe, expect, test } from 'vitest';
import { captionFor, cardContent } from '@/campaign/card-texts';
import { channels, channelTakes, postAddress } from '@/campaign/channels';
import { defaultSnapshot } from '@/campaign/default-campaign';

const post = {
  caption: '78 images & 100 % more\n#catsforkids',
  link: 'https://paw.org/en/c?s=a&v=x',
  sourceLine: 'Source: Somebody, 2020',
};

describe('the channels', () => {
  test.each(channels)(
    '%s gets an address in which nothing is bare that would cut it off',
    (name) => {
      const address = postAddress(name, post);
      expect(address).not.toMatch(/[#\s"<>]/);
      expect(() => new URL(address)).not.toThrow();
    },
  );

  test.each(channels)('%s carries what it takes, whole', (name) => {
    const takes = channelTakes(name);
    const carried = carriedBy(postAddress(name, post));
    expect(carried).toContain(post.link);
    if (takes === 'link') expect(carried).toBe(post.link);
    else expect(carried).toContain(post.caption);
  });

  test('that take text and link apart do not get the link twice', () => {
    for (const name of channels) {
      const carried = carriedBy(postAddress(name, post));
      expect(carried.split(post.link), name).toHaveLength(2);
    }
  });

  test('do not stumble over half a character in a text that somebody edited', () => {
    const address = postAddress('sms', { ...post, caption: 'cat \ud83d' });
    expect(carriedBy(address)).toContain('cat \ufffd\n');
  });

  test.each(['fr', 'nl', 'de', 'en'] as const)(
    'that take few characters get the %s text without its source line, and nothing cut',
    (locale) => {
      const snapshot = defaultSnapshot();
      snapshot.organisation.handle = '@somebody';
      const siteAddress = 'https://catsforkids.example.org';
      for (const { slug } of snapshot.statistics) {
        const choice = { locale, statistic: slug, siteAddress };
        const caption = captionFor(snapshot, choice);
        const { sourceLine } = cardContent(snapshot, choice);
        const link = `${siteAddress}/${locale}/c?s=${slug}&d=note&v=x`;
        const posted = carriedBy(postAddress('x', { caption, link, sourceLine }));
        expect([...posted.replace(/https?:\S+/g, '.'.repeat(23))].length).toBeLessThanOrEqual(280);
        for (const line of caption.split('\n')) {
          if (!line.startsWith(sourceLine)) expect(posted).toContain(line);
        }
        const whole = carriedBy(postAddress('mastodon', { caption, link, sourceLine }));
        expect(whole).toContain(caption);
      }
    },
  );

  test('WhatsApp, which previews the first link of a text, finds ours there', () => {
    const caption = 'Report it: https://paw.org/r';
    expect(carriedBy(postAddress('whatsapp', { ...post, caption }))).toBe(
      `${post.link}\n\n${caption}`,
    );
  });

  test('leave an edited text whole, however long it is', () => {
    const caption = 'x'.repeat(400);
    expect(carriedBy(postAddress('x', { ...post, caption }))).toContain(caption);
  });

  test('a mail has the line ends of mails', () => {
    expect(postAddress('email', post)).toContain('more%0D%0A%23catsforkids%0D%0Ahttps');
  });
});

function carriedBy(address: string): string {
  return [...new URL(address).searchParams.values()].join('\n').replaceAll('\r\n', '\n');
}
