// What staff call the looks of a card.
import type { DesignName } from '@/card/card-spec';
import type { StaffLabel } from './staff-label';

export const designLabels: Record<DesignName, StaffLabel> = {
  note: { en: 'Paper note', fr: 'Mot sur papier', nl: 'Papieren briefje', de: 'Zettel' },
  scrim: {
    en: 'Handwriting on the photo',
    fr: 'Écriture sur la photo',
    nl: 'Handschrift op de foto',
    de: 'Handschrift auf dem Foto',
  },
  tally: {
    en: 'Tally marks (ratios up to 100)',
    fr: 'Bâtons comptés (rapports jusqu’à 100)',
    nl: 'Turfstreepjes (verhoudingen tot 100)',
    de: 'Strichliste (Verhältnisse bis 100)',
  },
};
