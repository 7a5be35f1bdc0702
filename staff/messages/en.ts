// The admin in English.
import { accounts } from './accounts/en';
import { addresses } from './addresses/en';
import { audit } from './audit/en';
import { desk } from './desk/en';
import { editions } from './editions/en';
import { outreach } from './outreach/en';
import { problems } from './problems/en';
import { publishing } from './publishing/en';
import { results } from './results/en';
import type { StaffMessages } from './staff-messages';
import { writing } from './writing/en';

export const en: StaffMessages = {
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
