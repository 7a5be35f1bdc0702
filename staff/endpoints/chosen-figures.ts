// GET /staff-api/editions/chosen-figures?figures=3,1&day=2027-11-18: what these figures say, and what
// stands against them on an edition's first day, in words, for the edition's form.
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { fillIn } from '@/campaign/placeholders';
import { type FigureWarning, findFigureWarnings } from '@/publication/figures-on-day';
import { readGraceDays } from '@/publication/figures-to-review';
import type { Statistic } from '@/publication/staff-documents';
import { formatDay } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { staffLanguages } from '../staff-label';
import { readSentence } from '../writing/read-sentence';
import { answerJson } from './answer-json';
import { readQuery } from './read-input';
import { requirePerson } from './require-person';

const query = z.object({
  /** Ids in the edition's order. */
  figures: z
    .string()
    .regex(/^(\d{1,9}(,\d{1,9})*)?$/)
    .max(2000),
  day: z.iso.date().nullish().default(null),
});

export interface ChosenFiguresAnswer {
  /** The chosen figures in their order; a picker shows their short names alone. */
  figures: { slug: string; sentence: string }[];
  /** In the words of whoever asked. */
  warnings: string[];
}

export const chosenFiguresEndpoint: Omit<Endpoint, 'root'> = {
  path: '/chosen-figures',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const { day, figures } = readQuery(req, query);
    const ids = figures.split(',').filter(Boolean).map(Number);
    const chosen = await loadFigures(ids, req);
    const warnings = await loadWarnings(chosen, day, req);
    const { language } = req.i18n;
    const answer: ChosenFiguresAnswer = {
      figures: chosen.map((figure) => ({
        slug: figure.slug,
        sentence: readSentence(figure.sentence ?? '', language, figure),
      })),
      warnings: warnings.map((warning) => describeWarning(warning, language)),
    };
    return answerJson(answer);
  },
};

/** In the order of the ids, with their words in the admin's language. */
async function loadFigures(ids: number[], req: PayloadRequest): Promise<Statistic[]> {
  const { docs } = await req.payload.find({
    collection: 'statistics',
    depth: 0,
    locale: staffLanguages.find((known) => known === req.i18n.language) ?? 'en',
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: ids } },
  });
  return ids.flatMap((id) => docs.find((figure) => figure.id === id) ?? []);
}

async function loadWarnings(
  figures: Statistic[],
  firstDay: string | null,
  req: PayloadRequest,
): Promise<FigureWarning[]> {
  const { payload } = req;
  const all = { depth: 0, overrideAccess: false, pagination: false, req } as const;
  const withdrawals = await payload.find({ collection: 'withdrawals', ...all });
  const organisation = await payload.find({ collection: 'organisation', ...all, limit: 1 });
  return findFigureWarnings({
    figures,
    withdrawn: withdrawals.docs.map(({ statistic }) => statistic),
    graceDays: readGraceDays(organisation.docs[0] ?? {}),
    firstDay,
  });
}

function describeWarning({ code, figure, isLead, reviewBy }: FigureWarning, language: string) {
  const { editions } = staffMessagesFor(language);
  const name = isLead ? fillIn(editions.leadFigure, { figure }) : figure;
  const day = reviewBy ? formatDay(reviewBy, language) : '';
  return fillIn(editions.figureWarnings[code], { figure: name, day });
}
