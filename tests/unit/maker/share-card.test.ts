import { afterEach, describe, expect, test, vi } from 'vitest';
import { canShareCard, copyText, savesByHand, shareCard, shareContent } from '@/maker/share-card';

const file = new File(['card'], 'card.jpg', { type: 'image/jpeg' });

const withNavigator = (navigator: object) =>
  vi.stubGlobal('navigator', { vendor: 'Google Inc.', userAgent: '', ...navigator });

afterEach(() => vi.unstubAllGlobals());

describe('sharing a card', () => {
  test('Apple’s share sheet gets the picture alone, others the caption too', () => {
    expect(shareContent(file, 'caption', true)).toEqual({ files: [file] });
    expect(shareContent(file, 'caption', false)).toEqual({ files: [file], text: 'caption' });
  });

  test('a browser that cannot share files is not asked to', () => {
    withNavigator({ share: () => Promise.resolve() });
    expect(canShareCard(file)).toBe(false);
    withNavigator({ canShare: (data: ShareData) => !data.files });
    expect(canShareCard(file)).toBe(false);
    withNavigator({ canShare: (data: ShareData) => data.files?.[0] === file });
    expect(canShareCard(file)).toBe(true);
  });

  test('the share sheet opens within the tap, without waiting for the clipboard', () => {
    const share = vi.fn(() => new Promise<void>(() => {}));
    withNavigator({ share, clipboard: { writeText: () => new Promise<void>(() => {}) } });
    void shareCard(file, 'caption');
    expect(share).toHaveBeenCalledOnce();
  });

  test('a share sheet that is closed again is neither a failure nor a share', async () => {
    withNavigator({ share: () => Promise.reject(new DOMException('closed', 'AbortError')) });
    expect(await shareCard(file, 'caption')).toBe('cancelled');
  });

  test('a second tap while the share sheet is open is no failure', async () => {
    withNavigator({ share: () => Promise.reject(new DOMException('open', 'InvalidStateError')) });
    expect(await shareCard(file, 'caption')).toBe('cancelled');
  });

  test('a refusal is a failure', async () => {
    withNavigator({ share: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    expect(await shareCard(file, 'caption')).toBe('failed');
  });

  test('a clipboard that refuses does not keep a card from being shared', async () => {
    withNavigator({
      share: () => Promise.resolve(),
      clipboard: { writeText: () => Promise.reject(new Error('denied')) },
    });
    expect(await shareCard(file, 'caption')).toBe('shared');
  });
});

describe('where a link saves nothing, the card is pressed and held', () => {
  const apple = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15';
  const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15';
  const android = 'Mozilla/5.0 (Linux; Android 15; Pixel 9';
  const withLinks = (prototype: object) => vi.stubGlobal('HTMLAnchorElement', { prototype });

  test.each([
    ['Instagram on an iPhone', `${apple} Mobile/22F76 Instagram 400.0.0.24.78`],
    ['Facebook on Android', `${android}; wv) Chrome/140 Mobile Safari/537.36 [FBAN/EMA;FBAV/480]`],
    ['any other app on an iPhone', `${apple} (KHTML, like Gecko) Mobile/22F76 AnApp/3`],
    ['Snapchat on an iPhone', `${apple} Mobile/15E148 Snapchat/12.95.0.37 (like Safari/8617.2.4)`],
    ['any app on an iPad that calls itself a Mac', `${mac} (KHTML, like Gecko)`],
    ['any other app on Android', `${android}; wv) Version/4.0 Chrome/140 Mobile Safari/537.36`],
  ])('within %s', (_, userAgent) => {
    withLinks({ download: '' });
    withNavigator({ userAgent });
    expect(savesByHand()).toBe(true);
  });

  test.each([
    ['Safari on an iPhone', `${apple} Version/18.5 Mobile/15E148 Safari/604.1`],
    ['Safari on an iPad or a Mac', `${mac} (KHTML, like Gecko) Version/18.5 Safari/605.1.15`],
    ['Chrome on an iPhone', `${apple} CriOS/140.0 Mobile/15E148 Safari/604.1`],
    ['Chrome on Android', `${android}) Chrome/140 Mobile Safari/537.36`],
    ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
  ])('but not in %s', (_, userAgent) => {
    withLinks({ download: '' });
    withNavigator({ userAgent });
    expect(savesByHand()).toBe(false);
  });

  test('in a browser whose links know no download', () => {
    withNavigator({});
    withLinks({});
    expect(savesByHand()).toBe(true);
  });
});

describe('copying a text', () => {
  const area = () => ({ focus: vi.fn(), select: vi.fn() });

  test('says when the clipboard has it', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    withNavigator({ clipboard: { writeText } });
    expect(await copyText('caption', area() as unknown as HTMLTextAreaElement)).toBe(true);
    expect(writeText).toHaveBeenCalledWith('caption');
  });

  test('selects the text where there is no clipboard, as over plain http', async () => {
    withNavigator({});
    const shownIn = area();
    expect(await copyText('caption', shownIn as unknown as HTMLTextAreaElement)).toBe(false);
    expect(shownIn.select).toHaveBeenCalledOnce();
  });
});
