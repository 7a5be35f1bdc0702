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
    addressDead: '{name}: {address} has not worked since {day} ({reason})',
    addressMoved: '{name}: {address} has moved to {to}: look, and change it if it is right',
    addressUnclear: '{name}: {address} could not be checked ({reason})',
    addressesUnseen:
      'Addresses that let no program look: {count}. Open them yourselves from time to time.',
    addressReasons: {
      'not-found': 'there is no page any more',
      'server-error': 'its server has a fault',
      'no-answer': 'no answer',
      'no-such-host': 'its name no longer exists',
      certificate: 'its certificate is not accepted',
      'refuses-programs': 'it sends programs away',
      'private-address': 'it leads into a private network',
      circle: 'it leads a program in a circle',
      'not-web': 'it leads to something other than a web page',
      'front-page': 'it only leads to the first page of its site: the page itself may be gone',
    },
    notWatched:
      'The addresses of reporting points and help lines are not watched here. Whoever runs the server can switch that on (WATCH_LINKS).',
    notYetWatched:
      'The addresses of reporting points and help lines are watched here; the first look is yet to come.',
    watched:
      'Addresses of reporting points and help lines last looked at on {moment}: {answered} of {all} lead to a page. Whether it is the right page, only people see; the watch changes no address.',
    more: 'and {count} more',
    approvals: 'Approvals',
    addresses: 'Addresses',
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
