import { describe, expect, test } from 'vitest';
import { channelAddresses } from '@/components/card-answer/channels';
import { fillSlots, refusedSlots } from '@/components/card-answer/slots';

describe('the slots of a page made beforehand', () => {
  const values = { title: 'Too big', detail: 'Choose another', code: 'photo-too-large' };

  test('are filled wherever they stand', () => {
    expect(fillSlots('<title>%%TITLE%%</title><h1>%%TITLE%%</h1>', refusedSlots, values)).toBe(
      '<title>Too big</title><h1>Too big</h1>',
    );
  });

  test('take a value as text, in content and in attributes', () => {
    const title = `"><script>alert('x')</script>&`;
    const html = fillSlots('<p title="%%TITLE%%">', refusedSlots, { ...values, title });
    expect(html).toBe('<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">');
  });

  test('leave a value alone that looks like a slot, and one with a dollar sign', () => {
    const html = fillSlots('%%TITLE%% %%DETAIL%%', refusedSlots, {
      ...values,
      title: '%%DETAIL%% $&',
    });
    expect(html).toBe('%%DETAIL%% $&amp; Choose another');
  });

  test('leave alone what is no slot of the page', () => {
    expect(fillSlots('%%OTHER%%', refusedSlots, values)).toBe('%%OTHER%%');
  });
});

describe('the channels', () => {
  const addresses = channelAddresses('78 images & more #catsforkids', 'https://pawcard.org/en');

  test('carry the hashtag encoded: a bare one would cut the text off', () => {
    for (const address of Object.values(addresses)) expect(address).not.toContain('#');
    expect(addresses.whatsApp).toBe(
      'https://wa.me/?text=78%20images%20%26%20more%20%23catsforkids',
    );
  });

  test('that take only an address get the page’s', () => {
    expect(addresses.facebook).toContain('u=https%3A%2F%2Fpawcard.org%2Fen');
  });
});
