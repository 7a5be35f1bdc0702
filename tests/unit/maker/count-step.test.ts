// Each test is another page: what was told already is remembered by the module.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readCountedStep } from '@/campaign/steps';
import { rehearsalPath } from '@/server/front/answer-rehearsal';

const sendBeacon = vi.fn<(address: string, body: string) => boolean>(() => true);

async function openPage({ path = '/fr', search = '', browser = {} } = {}) {
  vi.resetModules();
  sendBeacon.mockReset().mockReturnValue(true);
  vi.stubGlobal('location', { pathname: path, search });
  vi.stubGlobal('navigator', { sendBeacon, ...browser });
  vi.stubGlobal('document', { documentElement: { lang: 'fr' } });
  return (await import('@/maker/count-step')).countStep;
}

const told = () => sendBeacon.mock.calls.map(([, body]) => readCountedStep(JSON.parse(body)));

describe('a step', () => {
  beforeEach(() => {
    vi.unstubAllGlobals();
  });

  it('is told with the language of the page and the channel of its address', async () => {
    const countStep = await openPage({ search: '?v=whatsapp&utm_source=somebody' });
    countStep('opened');
    expect(sendBeacon.mock.calls[0]?.[0]).toBe('/api/steps');
    expect(told()).toEqual([
      { step: 'opened', locale: 'fr', cameBy: 'whatsapp', rung: '', channel: '', isFirst: false },
    ]);
  });

  it('forgets a channel that is none of ours', async () => {
    const countStep = await openPage({ search: '?v=my-name' });
    countStep('opened');
    expect(told()[0]?.cameBy).toBe('');
  });

  it('is told once for each page, photo and way', async () => {
    const countStep = await openPage();
    for (let time = 0; time < 2; time += 1) {
      countStep('opened');
      countStep('card-ready');
      countStep('saved', { rung: 'download' });
    }
    countStep('saved', { rung: 'zip' });
    expect(told().map((step) => step?.rung || step?.step)).toEqual([
      'opened',
      'card-ready',
      'download',
      'zip',
    ]);
  });

  it('says of one photo only once that its card left the page', async () => {
    const countStep = await openPage();
    const firsts = () => told().filter((step) => step?.isFirst).length;
    countStep('photo-chosen');
    // A link is no card.
    countStep('shared', { rung: 'channel-link', channel: 'x' });
    countStep('shared', { rung: 'copied-link', channel: 'copy' });
    expect(firsts()).toBe(0);
    countStep('shared', { rung: 'sheet' });
    countStep('saved', { rung: 'download' });
    expect(firsts()).toBe(1);
    countStep('photo-chosen');
    countStep('saved', { rung: 'download' });
    expect(firsts()).toBe(2);
    expect(told()).not.toContain(null);
  });

  it.each([
    ['Do-Not-Track', { doNotTrack: '1' }],
    ['Global Privacy Control', { globalPrivacyControl: true }],
  ])('is not told under %s', async (_, browser) => {
    const countStep = await openPage({ browser });
    countStep('opened');
    countStep('shared', { rung: 'sheet' });
    expect(sendBeacon).not.toHaveBeenCalled();
  });

  it('is not told in a rehearsal', async () => {
    const countStep = await openPage({ path: `/${rehearsalPath}/secret/fr` });
    countStep('opened');
    expect(sendBeacon).not.toHaveBeenCalled();
  });

  it.each([
    ['a browser without beacons', { sendBeacon: undefined }],
    [
      'a beacon that throws',
      {
        sendBeacon: () => {
          throw new TypeError('blocked');
        },
      },
    ],
  ])('never disturbs the page: %s', async (_, browser) => {
    const countStep = await openPage({ browser });
    expect(() => countStep('opened')).not.toThrow();
  });
});
