import { describe, expect, test } from 'vitest';
import { textFiles } from '@/maker/pack-cards';
import { packFiles } from '@/maker/pack-files';
import { readZip } from '../read-zip';

const offer = { hashtag: '#catsforkids', locale: 'fr' } as const;
const texts = {
  caption: 'Une phrase.\n#catsforkids',
  milderCaption: null,
  altText: 'Photo d’un chat : « 78 »',
};

async function* inTurn(files: File[]): AsyncGenerator<File> {
  yield* files;
}

describe('all formats in one file', () => {
  test('holds each file whole, under its name', async () => {
    const picture = new Uint8Array([0xff, 0xd8, 1, 2, 3, 0xff, 0xd9]);
    const card = new File([picture], 'catsforkids-square-fr.jpg', { type: 'image/jpeg' });
    const zip = await packFiles(
      inTurn([card, ...textFiles(texts, offer)]),
      'catsforkids-cards-fr.zip',
    );
    expect(zip.name).toBe('catsforkids-cards-fr.zip');
    expect(zip.type).toBe('application/zip');
    const entries = readZip(new Uint8Array(await zip.arrayBuffer()));
    expect([...entries.keys()]).toEqual([
      'catsforkids-square-fr.jpg',
      'catsforkids-caption-fr.txt',
      'catsforkids-alt-text-fr.txt',
    ]);
    expect(entries.get('catsforkids-square-fr.jpg')).toEqual(picture);
    // With its mark and line ends, so that old programs on Windows show it right.
    expect(Buffer.from(entries.get('catsforkids-caption-fr.txt') ?? []).toString()).toBe(
      '\ufeffUne phrase.\r\n#catsforkids\r\n',
    );
  });

  test('has the milder text where there is one', () => {
    const names = textFiles({ ...texts, milderCaption: 'Plus doux.' }, offer).map(
      ({ name }) => name,
    );
    expect(names).toContain('catsforkids-milder-caption-fr.txt');
  });

  test('asks for a file only when the one before is packed', async () => {
    const asked: number[] = [];
    async function* slowly(): AsyncGenerator<File> {
      for (const number of [1, 2, 3]) {
        asked.push(number);
        yield new File([String(number)], `${number}.txt`);
      }
    }
    const zip = await packFiles(slowly(), 'numbers.zip');
    expect(asked).toEqual([1, 2, 3]);
    expect([...readZip(new Uint8Array(await zip.arrayBuffer())).keys()]).toHaveLength(3);
  });

  test('ends with the error of whoever makes the files, as when the visitor cancels', async () => {
    const cancelled = new DOMException('cancelled', 'AbortError');
    // biome-ignore lint/correctness/useYield: it is stopped before its first file
    async function* stopped(): AsyncGenerator<File> {
      throw cancelled;
    }
    await expect(packFiles(stopped(), 'nothing.zip')).rejects.toBe(cancelled);
  });
});
