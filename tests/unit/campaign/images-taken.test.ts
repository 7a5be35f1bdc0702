// Whether drawings and computer-generated images count: said of a row that staff confirmed, never guessed.
import { describe, expect, it } from 'vitest';
import { defaultSnapshot } from '@/campaign/default-campaign';
import {
  type ImagesTaken,
  imagesTaken,
  sayImagesTaken,
  sayKnownImages,
} from '@/campaign/images-taken';
import { type FirstLocale, firstLocales } from '@/campaign/locales';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import type { ReportingPoint } from '@/campaign/snapshot';

const answers = [true, false, null] as const;

function hotline(taken: ImagesTaken, checkedOn: string | null = '2026-11-20'): ReportingPoint {
  const [point] = defaultSnapshot().reportingPoints;
  if (!point) throw new Error('no reporting point');
  return { ...point, organisation: 'Hotline', checkedOn, ...taken };
}

function said(
  takesDrawings: boolean | null,
  takesGeneratedImages: boolean | null,
  locale: FirstLocale = 'en',
): string {
  const point = hotline({ takesDrawings, takesGeneratedImages });
  return sayImagesTaken(point, locale, firstMessages[locale].report.images).join(' ');
}

describe('which images a reporting point takes', () => {
  it('is one sentence where both answers are the same', () => {
    expect(said(true, true)).toBe(
      'Hotline also takes reports of drawings and computer-generated images (AI included).',
    );
    expect(said(false, false)).toBe(
      'Hotline takes no reports of drawings or computer-generated images (AI included). Could it be a photo, or show a real child? Then report the address.',
    );
    expect(said(null, null)).toBe(
      'We do not know whether Hotline takes reports of drawings or computer-generated images (AI included). If in doubt, report the address: specialists decide.',
    );
  });

  it('tells drawings and generated images apart where the reporting point does', () => {
    expect(said(false, true)).toBe(
      'Hotline also takes reports of computer-generated images (AI included). Hotline takes no reports of drawings. Could it be a photo, or show a real child? Then report the address.',
    );
    expect(said(true, null)).toMatch(/takes reports of drawings\. We do not know whether .*\(AI/);
  });

  it.each(firstLocales)('has another sentence for yes, no and not known, in %s', (locale) => {
    const sentences = answers.flatMap((drawings) =>
      answers.map((generated) => said(drawings, generated, locale)),
    );
    expect(new Set(sentences).size).toBe(answers.length ** 2);
    const { drawings, generated } = firstMessages[locale].report.images;
    for (const sentence of sentences) {
      expect(sentence.split(drawings)).toHaveLength(2);
      expect(sentence.split(generated)).toHaveLength(2);
      expect(sentence).toContain('Hotline');
      expect(sentence).not.toMatch(/[{}]/);
    }
  });

  it.each(firstLocales)('is said of no row before staff have confirmed it (%s)', (locale) => {
    const { images } = firstMessages[locale].report;
    for (const answer of answers) {
      const point = hotline({ takesDrawings: answer, takesGeneratedImages: answer }, null);
      expect(imagesTaken(point)).toEqual({ takesDrawings: null, takesGeneratedImages: null });
      expect(sayImagesTaken(point, locale, images).join(' ')).toBe(said(null, null, locale));
      expect(sayKnownImages(point, locale, images)).toEqual([]);
    }
  });
});
