// What must be settled before the site stops calling itself a demonstration. Pure.
import type { Locale, PerLocale } from '@/campaign/locales';
import type { Organisation } from '@/campaign/snapshot';
import type { EditionDocument } from './campaign-documents';
import { isLaunchAddress } from './site-address';
import type { SignOffs } from './text-sign-offs';

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

/** What a launch depends on besides the documents that are published. */
export interface LaunchConditions {
  /** The site's public origin; null: none. */
  siteAddress: string | null;
  signOffs: SignOffs;
  /** Slug of the edition that is public without the demonstration notice; null: none is. */
  launchedEdition: string | null;
}

export interface LaunchState {
  launch: EditionDocument['launch'];
  /** The languages that are public. */
  locales: Locale[];
  /** Those of them that have the legal notice as a page of their own. */
  legalLocales: Locale[];
  organisation: Pick<Organisation, 'name' | 'contactEmail' | 'legalNotice'>;
  /** The site's public origin; null: none. */
  siteAddress: string | null;
  /** How many of the edition's texts a native reader has checked, and of how many. */
  wording: PerLocale<{ signed: number; all: number }>;
  /** Whether this edition is public without the demonstration notice already. */
  isLaunched: boolean;
}

/** The items in order, each with whether it is settled. */
export function readLaunchChecklist(state: LaunchState): { item: LaunchItem; isDone: boolean }[] {
  const { launch, legalLocales, locales, organisation, siteAddress, wording } = state;
  const isDone: Record<LaunchItem, boolean> = {
    organisation: isFilled(organisation.name),
    contact: isFilled(organisation.contactEmail),
    'legal-notice': legalLocales.every((locale) => isFilled(organisation.legalNotice[locale])),
    'public-address': siteAddress !== null && isLaunchAddress(siteAddress),
    'reporting-address': launch?.isReportingAddressChecked === true,
    'lead-figure': launch?.leadFigure === 'kept' || launch?.leadFigure === 'replaced',
    wording: locales.every((locale) => wording[locale].signed === wording[locale].all),
  };
  return launchItems.map((item) => ({ item, isDone: isDone[item] }));
}

/**
 * True once an administrator has launched and nothing is open: it ends when something reopens. Only a
 * text that is changed after the launch does not end it: staff are asked to have it read again, but
 * a mended comma must not call the whole site a demonstration.
 */
export function isLaunchComplete(state: LaunchState): boolean {
  return (
    state.launch?.isConfirmed === true &&
    readLaunchChecklist(state).every(
      ({ isDone, item }) => isDone || (item === 'wording' && state.isLaunched),
    )
  );
}

function isFilled(text: string | null | undefined): boolean {
  return Boolean(text?.trim());
}
