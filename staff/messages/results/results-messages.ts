// What the results screen says. {placeholders} are filled in by `fillIn`.
import type { Channel, LinkTag } from '@/campaign/channels';
import type { LinkPlace } from '@/campaign/report-links';
import type { Rung } from '@/campaign/steps';
import type { FunnelStep } from '../../results/summarise-counts';

export interface ResultsMessages {
  title: string;
  introduction: string;
  filter: {
    title: string;
    edition: string;
    freeDays: string;
    from: string;
    until: string;
    language: string;
    anyLanguage: string;
    cameBy: string;
    anyChannel: string;
    apply: string;
  };
  /** {from} {until} */
  period: string;
  export: string;
  nothing: string;
  funnelTitle: string;
  steps: Record<FunnelStep, string>;
  /** {percent}: of the step before */
  ofBefore: string;
  step: string;
  count: string;
  daysTitle: string;
  daysTable: string;
  day: string;
  /** {step} {most} {day}: of a chart */
  dayChart: string;
  /** As `dayChart`, where a step was never taken. */
  dayChartEmpty: string;
  channelsTitle: string;
  channel: string;
  noChannel: string;
  languagesTitle: string;
  language: string;
  waysTitle: string;
  way: string;
  shared: string;
  saved: string;
  rungs: Record<Rung, string>;
  /** Those that are no name. */
  channels: Record<Exclude<LinkTag, Channel> | 'email', string>;
  linksTitle: string;
  country: string;
  noCountry: string;
  place: string;
  noPlace: string;
  places: Record<LinkPlace, string>;
  /** Of links to the reporting page. */
  links: {
    /** As {step} of a chart. */
    followed: string;
    noReport: string;
    noReportWhy: string;
    /** {limit} {most} */
    small: string;
    /** {count} */
    total: string;
    export: string;
    byPlace: string;
    byCountry: string;
    byLanguage: string;
    /** Who went on from our page, by the reporting point's country. */
    points: string;
    /** A reporting point that no country has to itself. */
    worldwide: string;
  };
  notCountedTitle: string;
  notCounted: string[];
}
