// The admin in German (Sie).
import { accounts } from './accounts/de';
import { audit } from './audit/de';
import { desk } from './desk/de';
import { editions } from './editions/de';
import { problems } from './problems/de';
import { publishing } from './publishing/de';
import type { StaffMessages } from './staff-messages';
import { writing } from './writing/de';

export const de: StaffMessages = {
  accounts,
  audit,
  ...problems,
  ...publishing,
  ...editions,
  ...writing,
  ...desk,
};
