// What somebody who speaks for the campaign posts: the words of a card's caption with links of their
// own. Pure.
import { captionFor, milderCaptionFor } from '@/campaign/card-texts';
import { messagesFor } from '@/campaign/messages/message-catalogue';
import { canMakeCards, offeredStatistics } from '@/campaign/offered-statistics';
import type { Snapshot } from '@/campaign/snapshot';
import { ambassadorLink, ambassadorReportLink, type Outreach } from './outreach-addresses';

export interface AmbassadorCaptions {
  caption: string;
  /** For networks that limit posts with hard words; null: the language has no such words. */
  milder: string | null;
}

/** With the edition's first figure that may be shown; null: there is none. */
export function ambassadorCaptions(
  snapshot: Snapshot,
  siteUrl: string,
  outreach: Outreach,
): AmbassadorCaptions | null {
  const { locale } = outreach;
  const [lead] = offeredStatistics(snapshot);
  if (!lead) return null;
  const choice = { locale, statistic: lead.slug, siteAddress: siteUrl };
  const report = ambassadorReportLink(siteUrl, locale);
  const { makeOwn } = messagesFor(snapshot, locale).share;
  // A language that has cards only may lack the words.
  const invitation = canMakeCards(snapshot) && makeOwn ? [makeOwn] : [];
  const inviting = (caption: string) =>
    `${caption}\n\n${[...invitation, ambassadorLink(siteUrl, outreach)].join('\n')}`;
  const milder = milderCaptionFor(snapshot, choice, report);
  return {
    caption: inviting(captionFor(snapshot, choice, report)),
    milder: milder === null ? null : inviting(milder),
  };
}
