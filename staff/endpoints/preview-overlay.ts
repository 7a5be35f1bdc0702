// POST /staff-api/preview-overlay: the card as it would look with what stands in a form right now.
// Draws for staff only, stores nothing, and answers with words where the text cannot be drawn.
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { cardContent } from '@/campaign/card-texts';
import { forLocales, type Locale, noText, supportedLocales } from '@/campaign/locales';
import { checkSentence, sentenceText } from '@/campaign/sentences';
import type { Snapshot } from '@/campaign/snapshot';
import { methods, roundings, type Statistic, waysToSay } from '@/campaign/statistic';
import { computeValue } from '@/campaign/statistics';
import { type CardAreas, designNames, formatNames } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { drawOverlay } from '@/card/draw-overlay';
import { fitProblemsOf } from '@/publication/find-fit-problems';
import { withPreparedLanguage } from '@/publication/prepared-language';
import type { PublicationProblem } from '@/publication/publication-problem';
import { requireCurrentPublication } from '@/publication/read-publication';
import { findSiteAddress } from '@/publication/site-address';
import { loadCardFonts } from '@/server/card-fonts';
import { imageWorkQueue } from '@/server/image-work';
import { describeProblem } from '../messages/describe-problem';
import { nameOfField } from '../messages/name-of-field';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { answerJson } from './answer-json';
import { readBody } from './read-input';
import { requirePerson } from './require-person';

const text = z
  .string()
  .max(2000)
  .nullish()
  .transform((value) => value?.trim() ?? '');

const statisticForm = z.object({
  slug: text,
  method: z.enum(methods),
  rounding: z.enum(roundings),
  saidAs: z.enum(waysToSay),
  inputs: z
    .array(
      z.object({
        value: z.number().nullish(),
        period: text,
        source: z.object({ name: text, title: text, url: text }).nullish(),
      }),
    )
    .max(5)
    .nullish(),
  periodSeconds: z.number().nullish(),
  isEstimate: z.boolean().nullish(),
  sentence: text,
  sourceName: text,
  year: text,
});

const request = z.object({
  locale: z.enum(supportedLocales),
  format: z.enum(formatNames),
  design: z.enum(designNames),
  statistic: statisticForm.optional(),
  /** The texts of the page "card", in `locale`. */
  card: z.record(z.string(), text).optional(),
});
type PreviewRequest = z.infer<typeof request>;

export interface CardPreviewAnswer {
  /** The overlay as SVG; null where the text cannot be drawn, or the design not show the figure. */
  svg: string | null;
  areas: CardAreas | null;
  /** What the card says, for whoever does not see it. */
  sentence: string;
  /** What is wrong, in the admin's language. */
  problems: string[];
}

export const previewOverlayEndpoint: Endpoint = {
  path: '/preview-overlay',
  method: 'post',
  handler: async (req) => {
    requirePerson(req);
    return answerJson(await preview(await readBody(req, request), req));
  },
};

async function preview(wanted: PreviewRequest, req: PayloadRequest): Promise<CardPreviewAnswer> {
  const { design, format, locale } = wanted;
  const say = (problems: PublicationProblem[]) => [
    ...new Set(
      problems.map((it) => describeProblem(it, req.i18n.language, (of) => nameOfField(of, req))),
    ),
  ];
  const { snapshot: current } = await requireCurrentPublication();
  const snapshot = current.locales.includes(locale)
    ? current
    : await withPreparedLanguage(req.payload, current, locale);
  const statistic = wanted.statistic
    ? readStatistic(wanted.statistic, locale)
    : leadIn(snapshot, locale);
  if (statistic.problems.length > 0) {
    return { svg: null, areas: null, sentence: '', problems: say(statistic.problems) };
  }
  const shown = withForm(snapshot, wanted, statistic.value);
  const content = cardContent(shown, {
    locale,
    statistic: statistic.value.slug,
    siteAddress: findSiteAddress(),
  });
  if (design === 'tally' && content.tally === null) {
    const { notInStrokes } = staffMessagesFor(req.i18n.language).cardPreview;
    const sentence = sentenceText(content.sentence);
    return { svg: null, areas: null, sentence, problems: [notInStrokes] };
  }
  const chosen = requireDesign(design);
  const placement = chosen.defaultPlacement(format);
  const fonts = await loadCardFonts();
  const { svg, fit } = await imageWorkQueue().run(() =>
    drawOverlay({ format, design, placement, content }, fonts),
  );
  const overlay = {
    locale,
    statistic: statistic.value.slug,
    spec: { format, design, placement, content },
  };
  return {
    svg,
    areas: chosen.areas(format, placement),
    sentence: sentenceText(content.sentence),
    problems: say(fitProblemsOf(fit, overlay, snapshot.edition.slug)),
  };
}

interface FormFigure {
  value: Statistic;
  problems: PublicationProblem[];
}

function leadIn({ edition, statistics }: Snapshot, locale: Locale): FormFigure {
  const lead = statistics.find(({ slug }) => slug === edition.statistics[0]);
  if (!lead) throw new Error('The publication has no lead statistic');
  return { value: lead, problems: sentenceProblems(lead, locale) };
}

/** The published snapshot with what stands in the form in place of what was published. */
function withForm(
  snapshot: Snapshot,
  { card, locale }: PreviewRequest,
  statistic: Statistic,
): Snapshot {
  const copy = snapshot.copy[locale];
  return {
    ...snapshot,
    statistics: [statistic, ...snapshot.statistics.filter(({ slug }) => slug !== statistic.slug)],
    copy: { ...snapshot.copy, [locale]: { ...copy, card: { ...copy.card, ...card } } },
  };
}

function readStatistic(form: z.infer<typeof statisticForm>, locale: Locale): FormFigure {
  const { slug } = form;
  const basis = {
    method: form.method,
    inputs: (form.inputs ?? []).map(({ period, source, value }, index) => ({
      slug: `input-${index}`,
      label: noText,
      value: value ?? Number.NaN,
      unit: noText,
      source: source ?? { name: '', title: '', url: '' },
      period,
    })),
    periodSeconds: form.method === 'interval' ? (form.periodSeconds ?? null) : null,
    rounding: form.rounding,
    saidAs: form.saidAs,
  };
  const computed = computeValue(basis);
  const about = { collection: 'statistics', document: slug, detail: '' } as const;
  const value: Statistic = {
    slug,
    ...basis,
    value: computed.ok ? computed.value : 0,
    isEstimate: form.isEstimate ?? false,
    sentence: forLocales([locale], () => form.sentence),
    milderSentence: noText,
    caveat: noText,
    whatChanged: noText,
    series: null,
    sourceName: form.sourceName,
    year: form.year,
    reviewBy: null,
    isUnderReview: false,
  };
  return {
    value,
    problems: [
      ...(computed.ok
        ? []
        : computed.problems.map((problem) => ({ ...about, ...problem, locale: null }))),
      ...sentenceProblems(value, locale),
    ],
  };
}

function sentenceProblems(statistic: Statistic, locale: Locale): PublicationProblem[] {
  return checkSentence(statistic.sentence[locale], locale, statistic).map(({ code, detail }) => ({
    collection: 'statistics',
    document: statistic.slug,
    field: 'sentence',
    locale,
    code,
    detail,
  }));
}
