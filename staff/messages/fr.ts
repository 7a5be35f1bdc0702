// The admin in French (vous).
import { accounts } from './accounts/fr';
import { audit } from './audit/fr';
import { desk } from './desk/fr';
import { editions } from './editions/fr';
import { problems } from './problems/fr';
import { publishing } from './publishing/fr';
import type { StaffMessages } from './staff-messages';
import { writing } from './writing/fr';

export const fr: StaffMessages = {
  accounts,
  audit,
  ...problems,
  ...publishing,
  ...editions,
  ...writing,
  ...desk,
};
