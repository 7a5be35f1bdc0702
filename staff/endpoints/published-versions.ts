// GET /staff-api/statistics/published-versions?slug=…: what was published of a figure, when, by whom
// and who approved it, the newest first, for the figure's form.
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { figureHistory } from '@/campaign/figure-history';
import { findLocale, firstLocales } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { sayNumber } from '@/campaign/said-number';
import { loadTimeZone } from '@/publication/load-time-zone';
import { loadPublishedFigures } from '@/server/published-figures';
import { formatMoment } from '../messages/format-moment';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { answerJson } from './answer-json';
import { readQuery } from './read-input';
import { requirePerson } from './require-person';

const shown = 5;

const query = z.object({ slug: z.string().max(200) });

export interface PublishedVersion {
  /** ISO moment from which it was public. */
  from: string;
  /** The same and the number, in the words of whoever asked. */
  moment: string;
  number: string;
  isLive: boolean;
  /** Who published it and who approved it. */
  people: string;
}

export const publishedVersionsEndpoint: Omit<Endpoint, 'root'> = {
  path: '/published-versions',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const { slug } = readQuery(req, query);
    const history = figureHistory(await loadPublishedFigures(new Date()), slug);
    const versions = history.slice(-shown).reverse();
    const people = await loadPeople(
      versions.map(({ from }) => from.toISOString()),
      req,
    );
    const { language } = req.i18n;
    const timeZone = await loadTimeZone(req.payload, req);
    const locale = findLocale(language, firstLocales) ?? 'en';
    const answer = versions.map(({ from, statistic, until }): PublishedVersion => {
      const moment = from.toISOString();
      return {
        from: moment,
        moment: formatMoment(moment, language, timeZone),
        number: sayNumber(statistic.value, statistic.saidAs, locale),
        isLive: until === null,
        people: people.get(moment) ?? '',
      };
    });
    return answerJson(answer);
  },
};

/** Who was behind the publications that held from these moments, by moment. */
async function loadPeople(moments: string[], req: PayloadRequest): Promise<Map<string, string>> {
  if (moments.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'publications',
    overrideAccess: false,
    pagination: false,
    req,
    select: { approver: true, author: true, holdsFrom: true },
    where: { or: moments.map((moment) => ({ holdsFrom: { equals: moment } })) },
  });
  const { approvedBy } = staffMessagesFor(req.i18n.language).publications;
  return new Map(
    docs.map(({ approver, author, holdsFrom }) => [
      holdsFrom,
      approver ? `${author} · ${fillIn(approvedBy, { approver })}` : author,
    ]),
  );
}
