// The list of editable texts: how long each may be and which placeholders it knows. Staff's forms
// and the check before publication both read it, so that they cannot disagree.
import { findUnknownPlaceholders } from '@/campaign/placeholders';
import type { Copy, CopySlug } from '@/campaign/snapshot';

export interface CopyField {
  maxLength: number;
  /** Placeholders that may stand in the text. */
  placeholders: readonly string[];
  /** Those without which the text would lack what it is for. */
  required: readonly string[];
  isMultiline: boolean;
}

export type CopyFields = { [Slug in CopySlug]: Record<keyof Copy[Slug], CopyField> };

function line(maxLength: number, required: string[] = [], optional: string[] = []): CopyField {
  return { maxLength, required, placeholders: [...required, ...optional], isMultiline: false };
}

function paragraph(maxLength: number, required: string[] = [], optional: string[] = []): CopyField {
  return { ...line(maxLength, required, optional), isMultiline: true };
}

export const copyFields: CopyFields = {
  home: {
    title: line(80),
    lead: paragraph(400),
    stepChoose: line(100),
    stepCheck: line(100),
    stepShare: line(100, [], ['hashtag']),
    photoRule: line(140),
    privacyNote: paragraph(300),
  },
  card: {
    reportCall: line(90),
    sourceLine: line(60, ['source', 'year']),
    estimateMark: line(20),
    caption: paragraph(300, ['sentence', 'report', 'source', 'hashtag']),
    altText: paragraph(200, ['sentence', 'url']),
    thanks: paragraph(200, [], ['url']),
  },
  report: {
    title: line(80),
    intro: paragraph(400),
    howTo: paragraph(300, ['org']),
    howToAnonymous: paragraph(300, ['org']),
    dont: paragraph(400),
    once: paragraph(300),
    scope: paragraph(300),
    after: paragraph(300),
    afterPolice: paragraph(300),
    chat: paragraph(300),
    danger: paragraph(200, ['emergency']),
    victim: paragraph(300, ['helpline']),
    victimYoung: paragraph(300, ['service']),
    worried: paragraph(300, ['helpline']),
    worriedFreeAnonymous: paragraph(300, ['helpline']),
    noReportsHere: paragraph(300),
  },
};

export interface CopyProblem {
  slug: CopySlug;
  key: string;
  code: 'empty' | 'too-long' | 'unknown-placeholder' | 'missing-placeholder';
  /** The placeholder in question, or the greatest length. */
  detail: string;
}

/** What keeps one language's copy from being published. */
export function checkCopy(copy: Copy): CopyProblem[] {
  const slugs = Object.keys(copyFields) as CopySlug[];
  return slugs.flatMap((slug) => {
    const texts = new Map<string, string>(Object.entries(copy[slug]));
    return Object.entries<CopyField>(copyFields[slug]).flatMap(([key, field]) =>
      checkText(texts.get(key) ?? '', field).map((problem) => ({ slug, key, ...problem })),
    );
  });
}

/** What keeps the text of one field from being published; `path`: "card.sourceLine". */
export function checkCopyText(path: string, text: string): Pick<CopyProblem, 'code' | 'detail'>[] {
  const [slug = '', key = ''] = path.split('.');
  const fields = new Map<string, Record<string, CopyField>>(Object.entries(copyFields));
  const field = fields.get(slug)?.[key];
  return field ? checkText(text, field) : [];
}

function checkText(text: string, field: CopyField): Pick<CopyProblem, 'code' | 'detail'>[] {
  if (text.trim() === '') return [{ code: 'empty', detail: '' }];
  const problems: Pick<CopyProblem, 'code' | 'detail'>[] = [];
  if (text.length > field.maxLength) {
    problems.push({ code: 'too-long', detail: String(field.maxLength) });
  }
  for (const detail of findUnknownPlaceholders(text, field.placeholders)) {
    problems.push({ code: 'unknown-placeholder', detail });
  }
  for (const detail of field.required) {
    if (!text.includes(`{${detail}}`)) problems.push({ code: 'missing-placeholder', detail });
  }
  return problems;
}
