import { describe, expect, test } from 'vitest';
import { fillSlots, refusedSlots, slotValues } from '@/components/card-answer/slots';
import { TextToTake } from '@/components/text-to-take/text-to-take';

describe('the slots of a page made beforehand', () => {
  const values = { title: 'Too big', detail: 'Choose another', code: 'photo-too-large' };

  test('are filled wherever they stand', () => {
    expect(
      fillSlots('<title>%%TITLE%%</title><h1>%%TITLE%%</h1>', slotValues(refusedSlots, values)),
    ).toBe('<title>Too big</title><h1>Too big</h1>');
  });

  test('take a value as text, in content and in attributes', () => {
    const title = `"><script>alert('x')</script>&`;
    const html = fillSlots('<p title="%%TITLE%%">', slotValues(refusedSlots, { ...values, title }));
    expect(html).toBe('<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">');
  });

  test('leave a value alone that looks like a slot, and one with a dollar sign', () => {
    const html = fillSlots(
      '%%TITLE%% %%DETAIL%%',
      slotValues(refusedSlots, { ...values, title: '%%DETAIL%% $&' }),
    );
    expect(html).toBe('%%DETAIL%% $&amp; Choose another');
  });

  test('leave alone what is no slot of the page', () => {
    expect(fillSlots('%%OTHER%%', slotValues(refusedSlots, values))).toBe('%%OTHER%%');
  });
});

test('a text on a page made beforehand holds no function, which no server component may', () => {
  const text = TextToTake({ id: 'a', title: 'A', hint: 'B', text: 'C', locale: 'en', rows: 2 });
  const functions: string[] = [];
  const look = (value: unknown): void => {
    if (typeof value === 'function') functions.push(String(value));
    if (typeof value !== 'object' || value === null) return;
    if ('props' in value) look(value.props);
    else for (const inner of Object.values(value)) look(inner);
  };
  look(text);
  expect(functions).toEqual([]);
});
