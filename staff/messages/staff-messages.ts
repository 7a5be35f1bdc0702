// What the admin says in its own words, in rooms: where it says it. Labels of collections and fields
// stand with these instead, where Payload wants them.
import type { AccountMessages } from './accounts/account-messages';
import type { AddressMessages } from './addresses/address-messages';
import type { AuditMessages } from './audit/audit-messages';
import type { DeskMessages } from './desk/desk-messages';
import type { EditionMessages } from './editions/edition-messages';
import type { OutreachMessages } from './outreach/outreach-messages';
import type { ProblemMessages } from './problems/problem-messages';
import type { PublishingMessages } from './publishing/publishing-messages';
import type { ResultsMessages } from './results/results-messages';
import type { WritingMessages } from './writing/writing-messages';

export interface StaffMessages
  extends ProblemMessages,
    PublishingMessages,
    EditionMessages,
    WritingMessages,
    DeskMessages {
  accounts: AccountMessages;
  addresses: AddressMessages;
  audit: AuditMessages;
  results: ResultsMessages;
  outreach: OutreachMessages;
}
