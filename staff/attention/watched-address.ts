// What the first screen knows of an address that staff keep. Types only.
import type { LinkReason, LinkResult } from '@/server/link-watch/check-address';

/** One that a document holds and that the link watch has asked for. */
export interface WatchedAddress {
  /** Whose: an organisation, a help line. */
  name: string;
  address: string;
  /** The document in which it is changed. */
  link: string;
  result: LinkResult;
  reason: LinkReason | null;
  /** ISO moment since which every look found the same. */
  since: string;
  finalAddress: string | null;
  isDead: boolean;
  /** Who said of exactly this finding that it is right, at an ISO moment; null: nobody. */
  foundRight: { by: string; at: string } | null;
}

export type WatchState =
  | { kind: 'not-watched' }
  | { kind: 'not-yet' }
  | { kind: 'watched'; lookedAt: string; all: number; answered: number };
