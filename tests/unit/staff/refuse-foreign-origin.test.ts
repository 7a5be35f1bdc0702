import { describe, expect, it } from 'vitest';
import { isForeign } from '@/server/foreign-origin';
import { refuseForeignOrigin } from '@/staff/access/refuse-foreign-origin';

const headers = (values: Record<string, string>) =>
  new Headers({ Host: 'cats.example', ...values });

describe('refuseForeignOrigin', () => {
  it.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ Origin: 'https://evil.example' }],
    [{ Origin: 'null' }],
    [{ Origin: 'https://cats.example', 'Sec-Fetch-Site': 'cross-site' }],
  ])('takes %j for another site', (values) => {
    expect(isForeign(headers(values as unknown as Record<string, string>))).toBe(true);
  });

  it.each([
    [{}],
    [{ Origin: 'https://cats.example' }],
    [{ 'Sec-Fetch-Site': 'same-origin' }],
    [{ 'Sec-Fetch-Site': 'none' }],
  ])('takes %j for our own', (values) => {
    expect(isForeign(headers(values as unknown as Record<string, string>))).toBe(false);
  });

  it('answers 403 to a change without asking the handler', async () => {
    const asked: string[] = [];
    const handler = refuseForeignOrigin(async (request: Request) => {
      asked.push(request.method);
      return new Response('done');
    });
    const send = (method: string) =>
      handler(
        new Request('https://cats.example/staff-api/users', {
          method,
          headers: { 'Sec-Fetch-Site': 'cross-site' },
        }),
        undefined,
      );
    expect((await send('POST')).status).toBe(403);
    expect((await send('GET')).status).toBe(200);
    expect(asked).toEqual(['GET']);
  });
});
