// GET /staff-api/affected-card?collection=…&id=…&hash=…: one card as a draft would make it, with what
// does not fit and its least contrast. For staff only; drawn in the queue that cards wait in.
import { APIError, type Endpoint } from 'payload';
import { z } from 'zod';
import { sentenceText } from '@/campaign/sentences';
import { drawOverlay } from '@/card/draw-overlay';
import { leastContrast, measureContrast } from '@/card/measure-contrast';
import { fitProblemsOf } from '@/publication/find-fit-problems';
import { loadCardFonts } from '@/server/card-fonts';
import { imageWorkQueue } from '@/server/image-work';
import { findAffectedCards } from '../affected/affected-cards';
import { affectedCollections, loadAffected } from '../affected/load-affected';
import { describeProblem } from '../messages/describe-problem';
import { nameOfField } from '../messages/name-of-field';
import { answerJson } from './answer-json';
import { readQuery } from './read-input';
import { requirePerson } from './require-person';

const query = z.object({
  collection: z.enum(affectedCollections),
  id: z.coerce.number().int(),
  hash: z.string().max(100),
});

export interface AffectedCardAnswer {
  svg: string;
  /** What the card says, for whoever does not see it. */
  sentence: string;
  /** What does not fit, in the admin's language. */
  problems: string[];
  /** The least contrast of its texts, over any photo. */
  contrast: number;
  hasLowContrast: boolean;
}

export const affectedCardEndpoint: Endpoint = {
  path: '/affected-card',
  method: 'get',
  handler: async (req) => {
    requirePerson(req);
    const { hash: wanted, ...document } = readQuery(req, query);
    const affected = await loadAffected(document, req);
    const fonts = await loadCardFonts();
    const { changed, unchanged } = findAffectedCards(affected, fonts);
    const card = [...changed, ...unchanged].find(({ hash }) => hash === wanted);
    if (!card) throw new APIError('Not Found', 404, null, true);
    const { fit, svg, contrast } = await imageWorkQueue().run(async () => {
      const drawn = await drawOverlay(card.spec, fonts);
      return { ...drawn, contrast: await measureContrast(card.spec, drawn.fit, fonts) };
    });
    const answer: AffectedCardAnswer = {
      svg,
      sentence: sentenceText(card.spec.content.sentence),
      problems: fitProblemsOf(fit, card, affected.after.edition.slug).map((problem) =>
        describeProblem(problem, req.i18n.language, (of) => nameOfField(of, req)),
      ),
      contrast,
      hasLowContrast: contrast < leastContrast,
    };
    return answerJson(answer);
  },
};
