// The first screens in English.
import type { DeskMessages } from './desk-messages';

export const desk: DeskMessages = {
  attention: {
    title: 'What needs attention',
    nothing: 'Nothing needs attention.',
    figureOverdue: 'Figure {slug}: its review was due on {day}',
    figureUnderReview: 'Figure {slug}: on no new card, because its review was due on {day}',
    figureSoon: 'Figure {slug}: review it by {day}',
    languageIncomplete: '{title}, {language}: texts missing: {missing}',
    draft: '{title}: a draft by {author} is not published',
    proposal: 'Waits for approval, proposed by {author}: {reason}',
    scheduled: 'Changes on {moment}: {reason}',
    begins: '{edition} begins on {moment}',
    checklist: '{edition}: {open} points of the launch checklist are open',
    unsigned: '{edition}, {language}: texts not yet checked by a native reader: {missing}',
    more: 'and {count} more',
    approvals: 'Approvals',
    figures: 'Figures',
    languages: 'Languages',
    drafts: 'Drafts',
    dates: 'Dates',
    launch: 'Launch',
    wording: 'Wording',
  },
  forms: { missingRows: 'Add at least one.' },
  noteInEnglish: 'This note is in English.',
  yesNo: { yes: 'yes', no: 'no' },
  setUp: {
    title: 'First administrator',
    intro: 'This link works once. Choose the address and the password with which you will sign in.',
    useLink:
      'This site has no administrator yet. Open the set-up link that the server printed when it started; a restart prints a new one.',
    email: 'E-mail address',
    password: 'Password',
    create: 'Create the account',
    refused:
      'This link has been used or is not complete. A restart of the server prints a new one.',
    unreachable: 'The server did not answer. Try again in a moment.',
    forgotTitle: 'Forgotten password',
    forgot: 'Ask an administrator of this site for a link with which you choose a new password.',
    backToSignIn: 'Back to signing in',
  },
};
