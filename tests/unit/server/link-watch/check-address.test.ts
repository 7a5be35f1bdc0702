import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type CheckOptions, checkAddress } from '@/server/link-watch/check-address';
import { isPublicAddress } from '@/server/link-watch/public-address';
import { startSelfSignedWeb, startWebOfFaults, type WebOfFaults } from './web-of-faults';

let web: WebOfFaults;
let selfSigned: WebOfFaults;
beforeAll(async () => {
  web = await startWebOfFaults();
  selfSigned = await startSelfSignedWeb();
});
afterAll(async () => {
  await web?.close();
  await selfSigned?.close();
});
beforeEach(() => {
  web.asked.length = 0;
});

/** This machine stands for the public internet. */
const isOnlyHere = (address: string) => address === '127.0.0.1' || isPublicAddress(address);

function check(address: string, options: Partial<CheckOptions> = {}) {
  return checkAddress(address, {
    userAgent: 'Mozilla/5.0 (compatible; Pawcard link watch; +https://paw.example)',
    mayConnect: isOnlyHere,
    timeoutMs: 400,
    ports: ['', web.port, selfSigned.port],
    awaitTurn: async () => {},
    ...options,
  });
}

const checkPage = async (page: string) => {
  const { finalAddress, reason, result } = await check(web.origin + page);
  return [result, reason, finalAddress?.replace(web.origin, '') ?? null];
};

describe('an address', () => {
  it.each([
    ['/works', 'works', null, null],
    ['/huge', 'works', null, null],
    ['/endless', 'works', null, null],
    ['/no-head', 'works', null, null],
    ['/head-hangs-up', 'works', null, null],
    // Gone, or nobody there.
    ['/gone', 'failed', 'not-found', null],
    ['/removed', 'failed', 'not-found', null],
    ['/broken', 'failed', 'server-error', null],
    ['/silent', 'failed', 'no-answer', null],
    ['/hangs-up', 'failed', 'no-answer', null],
    ['/endless-head', 'failed', 'no-answer', null],
    ['/nowhere', 'failed', 'server-error', null],
    ['/moved-to-gone', 'failed', 'not-found', '/gone'],
    // Programs are sent away: that says nothing about people.
    ['/forbidden', 'unclear', 'refuses-programs', null],
    ['/too-many', 'unclear', 'refuses-programs', null],
    ['/sign-in', 'unclear', 'refuses-programs', null],
    ['/challenge', 'unclear', 'refuses-programs', null],
    ['/circle', 'unclear', 'circle', '/circle-back'],
    ['/to-itself', 'unclear', 'circle', null],
    // Lasting redirects are a move; being led to one's language is none.
    ['/moved', 'moved', null, '/works'],
    ['/moved-then-language', 'moved', null, '/home'],
    ['/by-language', 'works', null, '/works'],
    ['/slash', 'works', null, '/slash/'],
    // What many sites do with pages that are gone; the choice of a language is not that.
    ['/report/form', 'unclear', 'front-page', '/'],
    ['/report/old', 'unclear', 'front-page', '/en/'],
    ['/zw', 'works', null, '/en/'],
    ['/index.html', 'works', null, '/'],
    // Where no program of ours may go.
    ['/to-a-file', 'unclear', 'not-web', null],
    ['/to-a-port', 'unclear', 'not-web', null],
    ['/to-the-cloud', 'unclear', 'private-address', 'http://169.254.169.254/latest/meta-data'],
    ['/to-mapped', 'unclear', 'private-address', 'http://[::ffff:a00:1]/'],
  ])('%s is found to be: %s, %s, %s', async (page, ...found) => {
    expect(await checkPage(page)).toEqual(found);
  });

  it('with a certificate that no browser accepts has failed', async () => {
    expect(await check(`${selfSigned.origin}/works`)).toMatchObject({
      result: 'failed',
      reason: 'certificate',
    });
    expect(selfSigned.asked).toEqual([]);
  });

  it.each([
    '',
    'no address',
    'javascript:alert(1)',
    'ftp://paw.example/',
    'http://a:b@paw.example',
  ])('"%s" is no page and is not asked for', async (address) => {
    expect(await check(address)).toMatchObject({ result: 'unclear', reason: 'not-web' });
  });
});

describe('asking', () => {
  it('is for the head alone, says who asks, and goes on where a server takes that ill', async () => {
    await checkPage('/works');
    expect(web.asked).toEqual(['HEAD /works']);
    expect(web.agent()).toContain('+https://paw.example');
    web.asked.length = 0;
    await checkPage('/no-head');
    expect(web.asked).toEqual(['HEAD /no-head', 'GET /no-head']);
  });

  it('reads no page, however much of it there is', async () => {
    const before = web.sentBytes();
    await checkPage('/no-head');
    // What fits into the buffers on the way; the page never ends.
    expect(web.sentBytes() - before).toBeLessThan(16 * 1024 ** 2);
  });

  it('leaves a host alone that has had enough', async () => {
    expect((await check(`${web.origin}/too-many`)).wantsRest).toBe(true);
    expect(web.asked).toEqual(['HEAD /too-many']);
  });

  it('waits for its turn before every request, those after redirects too', async () => {
    const turns: string[] = [];
    await check(`${web.origin}/moved`, {
      awaitTurn: async (host) => {
        turns.push(host);
      },
    });
    expect(turns).toHaveLength(3);
    expect(web.asked).toEqual(['HEAD /moved', 'HEAD /halfway', 'HEAD /works']);
  });

  it('never reaches this machine as the product asks', async () => {
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '2130706433',
      '0x7f.1',
      '[::ffff:7f00:1]',
    ]) {
      const found = await check(`http://${host}:${web.port}/works`, {
        mayConnect: isPublicAddress,
      });
      expect(found, host).toMatchObject({ result: 'unclear', reason: 'private-address' });
    }
    expect(web.asked).toEqual([]);
  });

  it('ends when it is told to', async () => {
    const ending = new AbortController();
    const found = check(`${web.origin}/silent`, { signal: ending.signal, timeoutMs: 60_000 });
    setTimeout(() => ending.abort(new Error('the process ends')), 20);
    await expect(found).rejects.toThrow('the process ends');
  });
});
