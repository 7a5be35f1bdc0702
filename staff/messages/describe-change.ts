// What a publication changed, in words.
import { localeNames } from '@/campaign/locales';
import { fillIn } from '@/campaign/placeholders';
import type { SnapshotChange } from '@/publication/find-changes';
import { copyPageLabels } from '../collections/copy-fields';
import { inLanguage } from '../staff-label';
import { staffMessagesFor } from './staff-message-catalogue';

export function describeChange(change: SnapshotChange, language: string): string {
  const { changes, reasons } = staffMessagesFor(language);
  switch (change.part) {
    case 'statistic': {
      const say = (value: number | null) =>
        value === null ? '–' : new Intl.NumberFormat(language).format(value);
      const figure = fillIn(changes.statistic, { slug: change.slug });
      return change.from === change.to
        ? figure
        : fillIn(reasons.withWords, {
            what: figure,
            words: `${say(change.from)} → ${say(change.to)}`,
          });
    }
    case 'copy':
      return `${inLanguage(copyPageLabels[change.slug], language)} (${localeNames[change.locale]})`;
    case 'phase':
      return changes.phase[change.to];
    default:
      return changes[change.part];
  }
}
