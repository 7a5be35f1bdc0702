// What is said about accounts: to administrators who let people in, to people who follow a one-time
// link, and in the mails between them. {placeholders} are filled in by `fillIn`.
import type { User } from '@/publication/staff-documents';

export interface AccountMessages {
  tooManyAttempts: string;
  lastAdministrator: string;
  roles: Record<User['role'], string>;
  invite: InviteMessages;
  newLink: NewLinkMessages;
  openLinks: OpenLinksMessages;
  actions: AccountActionMessages;
  password: {
    change: string;
    rule: string;
    current: string;
    next: string;
    done: string;
    failed: string;
    wrong: string;
    otherWay: string;
  };
  linkPage: LinkPageMessages;
  forgot: ForgotMessages;
  mails: MailMessages;
}

interface InviteMessages {
  title: string;
  introduction: string;
  email: string;
  role: string;
  /** The language of the mail. */
  language: string;
  make: string;
  cancel: string;
  addressHasAccount: string;
  failed: string;
}

/** Said where a link has just been made. */
interface NewLinkMessages {
  title: string;
  /** {email} */
  sent: string;
  /** {email} */
  failed: string;
  /** {email} */
  notSetUp: string;
  /** {until} */
  rule: string;
  link: string;
  copy: string;
  copied: string;
  close: string;
}

interface OpenLinksMessages {
  title: string;
  /** {role} {until} {by} */
  invitation: string;
  /** {until} */
  reset: string;
  withdraw: string;
  /** {email} */
  withdrawNamed: string;
  withdrawn: string;
  failed: string;
}

interface AccountActionMessages {
  title: string;
  makeResetLink: string;
  makeResetLinkRule: string;
  signOutEverywhere: string;
  signOutEverywhereRule: string;
  signedOut: string;
  failed: string;
}

/** The page behind a one-time link. */
interface LinkPageMessages {
  loading: string;
  invitationTitle: string;
  /** {role} */
  invitationIntroduction: string;
  resetTitle: string;
  resetIntroduction: string;
  email: string;
  password: string;
  /** {count} characters */
  passwordRule: string;
  createAccount: string;
  setPassword: string;
  accountReady: string;
  passwordReady: string;
  /** {email} */
  signInWith: string;
  notWorkingTitle: string;
  notWorking: string;
  unreachable: string;
  toSignIn: string;
}

interface ForgotMessages {
  introduction: string;
  email: string;
  send: string;
  sent: string;
  failed: string;
}

interface LinkMailMessages {
  /** {site} */
  subject: string;
  /** {site}, and for an invitation {invitedBy} */
  introduction: string;
  instruction: string;
  button: string;
  otherwise: string;
}

interface MailMessages {
  greeting: string;
  /** {until} */
  validity: string;
  linkInWords: string;
  invitation: LinkMailMessages;
  reset: LinkMailMessages;
}
