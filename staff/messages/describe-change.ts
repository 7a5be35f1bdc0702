// What a publication changed, in words.
import type { SnapshotChange } from '@/publication/find-changes';
import { copyPageLabels } from '../collections/copy-fields';
import { languageNames } from '../content-locales';
import { inLanguage, requireMessage } from './require-message';

export function describeChange(change: SnapshotChange, language: string): string {
  switch (change.part) {
    case 'statistic': {
      const say = (value: number | null) =>
        value === null ? '–' : new Intl.NumberFormat(language).format(value);
      const figure = requireMessage(language, 'changedStatistic', { slug: change.slug });
      return change.from === change.to
        ? figure
        : `${figure}: ${say(change.from)} → ${say(change.to)}`;
    }
    case 'copy':
      return `${inLanguage(copyPageLabels[change.slug], language)} (${languageNames[change.locale]})`;
    case 'edition':
      return requireMessage(language, 'changedEdition');
    case 'organisation':
      return requireMessage(language, 'changedOrganisation');
    case 'reportingPoints':
      return requireMessage(language, 'changedReportingPoints');
    case 'helpLines':
      return requireMessage(language, 'changedHelpLines');
    case 'launch':
      return requireMessage(language, 'changedLaunch');
  }
}
