// What a rehearsal leaves out, as a sentence for staff: which figure or edition, and why.
import type { PayloadRequest } from 'payload';
import { fillIn } from '@/campaign/placeholders';
import type { PublicationProblem } from '@/publication/publication-problem';
import type { RehearsalRemark } from '@/publication/without-missing-figures';
import { describeProblem } from './describe-problem';
import { formatDay } from './format-moment';
import { nameOfField } from './name-of-field';
import { staffMessagesFor } from './staff-message-catalogue';

/** In the words of `req`'s person. */
export function describeRemark(remark: RehearsalRemark, req: PayloadRequest): string {
  const { language } = req.i18n;
  const { remarks } = staffMessagesFor(language).rehearsals;
  const words = remarks[remark.code];
  switch (remark.code) {
    case 'figure-faulty':
      return fillIn(words, { figure: remark.figure, problems: sayFirst(remark.problems, req) });
    case 'text-faulty':
      return fillIn(words, { problems: sayFirst(remark.problems, req) });
    case 'figure-under-review':
      return fillIn(words, { figure: remark.figure, day: formatDay(remark.reviewBy, language) });
    case 'edition-not-launched':
      return fillIn(words, { edition: remark.edition });
    case 'no-figure':
      return words;
    default:
      return fillIn(words, { figure: remark.figure });
  }
}

/** Mending it shows the rest. */
function sayFirst([problem]: readonly PublicationProblem[], req: PayloadRequest): string {
  return problem ? describeProblem(problem, req.i18n.language, (it) => nameOfField(it, req)) : '';
}
