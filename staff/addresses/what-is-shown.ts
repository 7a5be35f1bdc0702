// What the public sees of a row of an address list, in one word. Pure; the rules themselves stand in
// campaign/, where pages ask for them.
import { findEmergencyNumber, isConfirmed } from '@/campaign/report-guidance';
import { mayBeGiven, WORLD } from '@/campaign/reporting-points';
import type { ShownMessages } from '../messages/addresses/address-messages';

/** As far as a list has loaded it. */
interface ListedRow {
  isShown?: boolean | null;
  country?: string | null;
  kind?: string | null;
  phone?: string | null;
  checkedOn?: string | null;
  isVerified?: boolean | null;
}

export type WhatIsShown = 'yes' | 'no' | keyof ShownMessages;

/** @param showsOnlyConfirmedPoints as staff have set under "Organisation" */
export function whatIsShown(
  collection: string,
  row: ListedRow,
  showsOnlyConfirmedPoints: boolean,
): WhatIsShown {
  if (!row.isShown) return 'no';
  const phone = row.phone?.trim() || null;
  const checkedOn = row.checkedOn ?? null;
  const country = row.country ?? '';
  switch (collection) {
    case 'emergency-numbers': {
      if (phone === null) return 'noNumber';
      const emergencyNumbers = [{ country, phone, checkedOn }];
      return findEmergencyNumber({ emergencyNumbers }, country) ? 'yes' : 'notYet';
    }
    case 'help-lines':
      return isConfirmed({ isVerified: row.isVerified === true, checkedOn }) ? 'yes' : 'marked';
    case 'reporting-points': {
      if (country === WORLD && row.kind !== 'portal') return 'notAPortal';
      // The portal is what stands in the others' place.
      const isGiven = country === WORLD || mayBeGiven({ checkedOn }, { showsOnlyConfirmedPoints });
      if (!isGiven) return 'portal';
      return checkedOn === null ? 'marked' : 'yes';
    }
    default:
      return 'yes';
  }
}
