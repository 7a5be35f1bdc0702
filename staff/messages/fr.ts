// The admin in French (vous).
import { accounts } from './accounts/fr';
import { addresses } from './addresses/fr';
import { audit } from './audit/fr';
import { desk } from './desk/fr';
import { editions } from './editions/fr';
import { outreach } from './outreach/fr';
import { problems } from './problems/fr';
import { publishing } from './publishing/fr';
import { results } from './results/fr';
import type { StaffMessages } from './staff-messages';
import { writing } from './writing/fr';

export const fr: StaffMessages = {
  accounts,
  addresses,
  audit,
  results,
  outreach,
  ...problems,
  ...publishing,
  ...editions,
  ...writing,
  ...desk,
};
