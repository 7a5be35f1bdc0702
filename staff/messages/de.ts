// The admin in German (Sie).
import { accounts } from './accounts/de';
import { addresses } from './addresses/de';
import { audit } from './audit/de';
import { desk } from './desk/de';
import { editions } from './editions/de';
import { outreach } from './outreach/de';
import { problems } from './problems/de';
import { publishing } from './publishing/de';
import { results } from './results/de';
import type { StaffMessages } from './staff-messages';
import { writing } from './writing/de';

export const de: StaffMessages = {
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
