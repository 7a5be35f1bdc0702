// What must be settled before the site stops calling itself a demonstration. Pure.
import { locales, type Organisation } from '@/campaign/snapshot';
import type { EditionDocument } from './campaign-documents';
import { isLaunchAddress } from './site-address';

export const launchItems = [
  'organisation',
  'contact',
  'legal-notice',
  'public-address',
  'reporting-address',
  'lead-figure',
  'wording',
] as const;
export type LaunchItem = (typeof launchItems)[number];

export interface LaunchState {
  launch: EditionDocument['launch'];
  organisation: Pick<Organisation, 'name' | 'contactEmail' | 'legalNotice'>;
  /** The site's public origin; null: none. */
  siteAddress: string | null;
}

/** The items in order, each with whether it is settled. */
export function readLaunchChecklist(state: LaunchState): { item: LaunchItem; isDone: boolean }[] {
  const { launch, organisation, siteAddress } = state;
  const isDone: Record<LaunchItem, boolean> = {
    organisation: isFilled(organisation.name),
    contact: isFilled(organisation.contactEmail),
    'legal-notice': locales.every((locale) => isFilled(organisation.legalNotice[locale])),
    'public-address': siteAddress !== null && isLaunchAddress(siteAddress),
    'reporting-address': launch?.isReportingAddressChecked === true,
    'lead-figure': launch?.leadFigure === 'kept' || launch?.leadFigure === 'replaced',
    wording: locales.every((locale) => isFilled(launch?.wordingSignedOffBy?.[locale])),
  };
  return launchItems.map((item) => ({ item, isDone: isDone[item] }));
}

/** True once an administrator has launched and nothing is open: it ends when something reopens. */
export function isLaunchComplete(state: LaunchState): boolean {
  return (
    state.launch?.isConfirmed === true && readLaunchChecklist(state).every(({ isDone }) => isDone)
  );
}

function isFilled(text: string | null | undefined): boolean {
  return Boolean(text?.trim());
}
