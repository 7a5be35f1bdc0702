// Counts what happens on the maker's page: it was opened, a photo was chosen, a card is ready, a link
// to the reporting page was followed. Shares and saves are counted where they are done.
import { useEffect } from 'react';
import { countStep } from '@/maker/count-step';
import type { CardMakerState } from '@/maker/use-card-maker';

export function useCountedSteps({ file, photo }: Pick<CardMakerState, 'file' | 'photo'>): void {
  useEffect(() => {
    countStep('opened');
    document.addEventListener('click', countFollowedLink);
    return () => document.removeEventListener('click', countFollowedLink);
  }, []);

  useEffect(() => {
    if (photo) countStep('photo-chosen');
  }, [photo]);

  useEffect(() => {
    if (file) countStep('card-ready');
  }, [file]);
}

function countFollowedLink({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link && isReportPage(link)) countStep('report-followed');
}

/** Ours, in any language; the short address `/r` is counted by the server itself. */
function isReportPage({ host, pathname }: HTMLAnchorElement): boolean {
  return host === location.host && /^\/[a-z]{2}\/report(\/|$)/.test(pathname);
}
