// What one run of the link watch found, for whoever reads a terminal or a timetable's mail.
import type { WatchOutcome } from './watch-links';
import { isDead, type WatchedLink } from './watched-links-store';

export interface SaidOutcome {
  lines: string[];
  /** 0: nothing is dead; 1: something is; 2: nobody could look. */
  exitCode: 0 | 1 | 2;
}

export function sayOutcome(outcome: WatchOutcome): SaidOutcome {
  switch (outcome.kind) {
    case 'not-our-turn':
      return { lines: ['Another process is looking at the addresses right now.'], exitCode: 2 };
    case 'no-network':
      return { lines: ['No address answered: is this machine offline?'], exitCode: 2 };
    case 'done': {
      const dead = outcome.links.filter(isDead).length;
      const lines = outcome.links.filter(({ result }) => result !== 'works').map(sayLink);
      const all = `${outcome.links.length} addresses, ${dead} dead.`;
      return { lines: [...lines, all], exitCode: dead > 0 ? 1 : 0 };
    }
  }
}

function sayLink(link: WatchedLink): string {
  const { address, finalAddress, reason, result, runs, since } = link;
  const state = isDead(link) ? 'dead' : result === 'failed' ? 'failed once' : result;
  const from = runs > 1 ? `since ${since.toISOString().slice(0, 10)}` : '';
  const to = finalAddress ? `→ ${finalAddress}` : '';
  return [`${state}:`, address, to, reason, from].filter(Boolean).join('  ');
}
