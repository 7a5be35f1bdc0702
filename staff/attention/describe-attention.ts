// What needs attention, in words.
import { isLocale, localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import { copyPageLabels } from '../collections/copy-fields';
import { formatDay, formatMoment } from '../messages/format-moment';
import { sayTitle } from '../messages/say-title';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { inLanguage } from '../staff-label';
import type { AttentionItem } from './find-attention';
import type { WatchState } from './watched-address';

/** One line in the admin's language. `say`: why something was proposed, in the same language. */
export function describeAttention(
  item: AttentionItem,
  language: string,
  say: (reason: string) => string,
): string {
  const { attention } = staffMessagesFor(language);
  switch (item.kind) {
    case 'figureUnderReview':
    case 'figureOverdue':
    case 'figureSoon':
      return fillIn(attention[item.kind], { slug: item.slug, day: formatDay(item.day, language) });
    case 'languageIncomplete':
      return fillIn(attention.languageIncomplete, {
        title: titleOf(item.document, language),
        language: localeNames[item.locale],
        missing: String(item.missing),
      });
    case 'draft':
      return fillIn(attention.draft, {
        title: sayTitle(item.title, language),
        author: item.author,
      });
    case 'proposal':
      return fillIn(attention.proposal, { reason: say(item.reason), author: item.author });
    case 'scheduled':
      return fillIn(attention.scheduled, {
        moment: formatMoment(item.moment, language, item.timeZone),
        reason: say(item.reason),
      });
    case 'begins':
      return fillIn(attention.begins, {
        edition: item.edition,
        moment: formatMoment(item.moment, language, item.timeZone),
      });
    case 'checklist':
      return fillIn(attention.checklist, { edition: item.edition, open: String(item.open) });
    case 'addressDead':
      return fillIn(attention.addressDead, {
        name: item.name,
        address: item.address,
        day: formatDay(item.day, language),
        reason: attention.addressReasons[item.reason],
      });
    case 'addressMoved':
      return fillIn(attention.addressMoved, {
        name: item.name,
        address: item.address,
        to: item.to,
      });
    case 'addressUnclear':
      return fillIn(attention.addressUnclear, {
        name: item.name,
        address: item.address,
        reason: attention.addressReasons[item.reason],
      });
    case 'addressesUnseen':
      return fillIn(attention.addressesUnseen, { count: String(item.count) });
    case 'unsigned':
      return fillIn(attention.unsigned, {
        edition: item.edition,
        language: localeNames[item.locale],
        missing: String(item.missing),
      });
  }
}

/** A page's name; a figure's slug as it is. */
function titleOf(document: string, language: string): string {
  const labels = Object.entries(copyPageLabels).find(([slug]) => slug === document)?.[1];
  if (labels) return inLanguage(labels, language);
  // A language's own form, for its settings and the interface's words.
  return isLocale(document) ? staffMessagesFor(language).languages.wordsTitle : document;
}

/** Whether addresses are watched, and what the last look found. */
export function describeWatch(state: WatchState, language: string, timeZone: string): string {
  const { attention } = staffMessagesFor(language);
  switch (state.kind) {
    case 'not-watched':
      return attention.notWatched;
    case 'not-yet':
      return attention.notYetWatched;
    case 'watched':
      return fillIn(attention.watched, {
        moment: formatMoment(state.lookedAt, language, timeZone),
        answered: String(state.answered),
        all: String(state.all),
      });
  }
}
