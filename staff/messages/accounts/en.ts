// Accounts in English.
import type { AccountMessages } from './account-messages';

export const accounts: AccountMessages = {
  tooManyAttempts: 'Too many attempts from here. Please wait a minute, then try again.',
  lastAdministrator:
    'This is the last administrator. Make somebody else an administrator first, or nobody could manage accounts.',
  roles: { administrator: 'administrator', editor: 'editor' },
  invite: {
    title: 'Invite somebody',
    introduction:
      'They choose their own password. You get a link to pass on; where mail is set up it is sent as well.',
    email: 'E-mail address',
    role: 'Role',
    language: 'Language of the mail',
    make: 'Make the invitation',
    cancel: 'Cancel',
    addressHasAccount: 'This address already has an account.',
    failed: 'The invitation could not be made. Please try again.',
  },
  newLink: {
    title: 'The link',
    sent: 'A mail with this link is on its way to {email}.',
    failed: 'The mail to {email} could not be sent. Please pass the link on yourself.',
    notSetUp: 'Mail is not set up here. Please pass the link on to {email} yourself.',
    rule: 'It works once, until {until}, and is shown only now. Whoever has it can use it: send it in a way that you trust.',
    link: 'One-time link',
    copy: 'Copy the link',
    copied: 'Copied',
    close: 'Close',
  },
  openLinks: {
    title: 'Links that still work',
    invitation: 'invited as {role} by {by}, until {until}',
    reset: 'new password, until {until}',
    withdraw: 'Withdraw',
    withdrawNamed: 'Withdraw the link for {email}',
    withdrawn: 'Withdrawn. The link no longer works.',
    failed: 'The link could not be withdrawn.',
  },
  actions: {
    title: 'Access',
    makeResetLink: 'Make a link for a new password',
    makeResetLinkRule:
      'For somebody who cannot sign in any more. The old password keeps working until then.',
    signOutEverywhere: 'Sign out everywhere',
    signOutEverywhereRule: 'Ends every session of this account, on every device, at once.',
    signedOut: 'Signed out everywhere.',
    failed: 'That did not work. Please try again.',
  },
  password: {
    change: 'Change your password',
    rule: 'Every other session of your account ends.',
    current: 'Your present password',
    next: 'The new password',
    done: 'Changed. Other sessions have ended.',
    failed: 'That did not work. Please try again.',
    wrong: 'This is not your present password.',
    otherWay:
      'Nobody chooses another person’s password here, and your own is changed under “Change your password”. For others, make a link for a new password.',
  },
  linkPage: {
    loading: 'One moment …',
    invitationTitle: 'Welcome',
    invitationIntroduction: 'You have been invited as {role}. Choose a password to begin.',
    resetTitle: 'New password',
    resetIntroduction: 'Choose a new password. You will be signed out everywhere.',
    email: 'E-mail address',
    password: 'Password',
    passwordRule:
      'At least {count} characters. A few words that belong together only for you are best.',
    createAccount: 'Create the account',
    setPassword: 'Set the password',
    accountReady: 'Your account is ready',
    passwordReady: 'Your new password holds',
    signInWith: 'Sign in with {email} and the password you chose.',
    notWorkingTitle: 'This link does not work',
    notWorking:
      'It has been used, it has expired, or a part of it is missing. Ask an administrator of this site for a new one.',
    unreachable: 'The server did not answer. Please try again in a moment.',
    toSignIn: 'To the sign-in page',
  },
  forgot: {
    introduction:
      'Write the address of your account. If there is one, a link to choose a new password is sent to it.',
    email: 'E-mail address',
    send: 'Send the link',
    sent: 'If this address has an account, a mail is on its way to it. Look among unwanted mail too. No mail after ten minutes? Ask an administrator of this site.',
    failed: 'That did not work. Please wait a minute, then try again.',
  },
  mails: {
    greeting: 'Hello,',
    validity: 'The link works once, until {until}.',
    linkInWords: 'If the link cannot be opened, copy this address into a browser:',
    invitation: {
      subject: 'Your access to {site}',
      introduction: '{invitedBy} invites you to work on the campaign site {site}.',
      instruction: 'Open this link and choose a password:',
      button: 'Accept the invitation',
      otherwise: 'You do not know what this is about? Then you need not do anything.',
    },
    reset: {
      subject: 'A new password for {site}',
      introduction: 'Somebody asked for a new password for your account at {site}.',
      instruction: 'If it was you, open this link and choose one:',
      button: 'Choose a new password',
      otherwise: 'If it was not you, you need not do anything: your password stays as it is.',
    },
  },
};
