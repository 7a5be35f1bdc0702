// The short address `/r`, which leads to where one reports, and the words by which its links say where
// they stand. A link names a place, never a person and never a partner: places are counted.
import { WORLD } from '@/campaign/reporting-points';

/**
 * Where a link to the reporting page stood. `card`: the address as it is printed on cards, posters and
 * signs, which people type, so it says nothing itself. `page`: a link on a page of ours.
 */
export const linkPlaces = ['card', 'caption', 'poster', 'embed', 'ambassador', 'page'] as const;
export type LinkPlace = (typeof linkPlaces)[number];

/** The place that `?s=` names; nothing at all: the printed address; empty: none that is known. */
export function readLinkPlace(value: string | null): LinkPlace | '' {
  if (value === null) return 'card';
  return linkPlaces.find((place) => place === value) ?? '';
}

/**
 * `/r?s=caption`, in whatever language its reader's browser asks for; `/r` as cards print it.
 * @param country an ISO code, for `/r/BE`; left out or "*": the visitor's
 */
export function shortReportPath(place: LinkPlace, country: string = WORLD): string {
  const path = country === WORLD ? '/r' : `/r/${country}`;
  return place === 'card' ? path : `${path}?s=${place}`;
}

/** `/r?l=fr&s=embed`: in the language that stands around the link. */
export function reportLinkPath(place: LinkPlace, locale: string, country: string = WORLD): string {
  return `${shortReportPath('card', country)}?${new URLSearchParams({ l: locale, s: place })}`;
}

/**
 * Told beside following a link from our reporting page to a reporting point: the `ping` of that link.
 * @param country the reporting point's own; "*" where it serves the whole world
 */
export function pointFollowedPath(country: string, locale: string): string {
  return `/api/points-followed?${new URLSearchParams({ l: locale, c: country })}`;
}
