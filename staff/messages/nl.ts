// The admin in Dutch (je).
import { accounts } from './accounts/nl';
import { addresses } from './addresses/nl';
import { audit } from './audit/nl';
import { desk } from './desk/nl';
import { editions } from './editions/nl';
import { outreach } from './outreach/nl';
import { problems } from './problems/nl';
import { publishing } from './publishing/nl';
import { results } from './results/nl';
import type { StaffMessages } from './staff-messages';
import { writing } from './writing/nl';

export const nl: StaffMessages = {
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
