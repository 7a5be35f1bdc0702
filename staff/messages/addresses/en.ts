// Addresses in English.
import type { AddressMessages } from './address-messages';

export const addresses: AddressMessages = {
  unconfirmed: 'Not confirmed',
  confirmedBy: 'Confirmed on {day} by {author}.',
  confirmedOn: 'Confirmed on {day}.',
  nobody: 'Nobody has confirmed this',
  otherThanConfirmed: 'Changed here since it was confirmed',
  otherMeans:
    'Saving ends the confirmation, unless you confirm what stands here now. Open it, compare, then confirm.',
  nobodyMeansLine:
    'The public page gives it and says that we have not checked it. Open it, compare, then confirm.',
  nobodyMeansRead:
    'The public page gives it without a warning, because it was read on a published page. Open it, compare, then confirm.',
  nobodyMeansNumber:
    'Until somebody has, the public is not given this number. Compare it with an official page, then confirm.',
  noNumberHere: 'There is no number here, so the public is given none.',
  nobodyMeansPoint:
    'The public page says so, promises no anonymity and leaves open whether drawings and computer-generated images count. Open it, compare with what stands below, then confirm.',
  keptBack:
    'Until somebody has, the public is given the international portal in its place. Open it, compare with what stands below, then confirm.',
  openAddress: 'Open the address',
  confirmOpened: 'Confirm: I opened this address today',
  confirmChecked: 'Confirm: I checked this today',
  goesWithProposal: 'It will be confirmed with what you propose now.',
  inFuture: 'This day has not come yet.',
  shown: {
    noNumber: 'no: there is no number',
    notYet: 'only once somebody confirms it',
    marked: 'yes, marked as not confirmed',
    portal: 'no: the international portal in its place',
    notAPortal: 'no: for the whole world only a portal is given',
  },
  watch: {
    title: 'Watched addresses',
    toLookAt: 'To look at',
    toLookAtHint:
      'Open each one. If the page is the wrong one, change the address: its name leads to the form. If what was found is right, say so, and you will be asked again only when something else is found.',
    nothingToLookAt: 'Nothing to look at.',
    foundRight: 'Looked at, and right',
    foundRightHint:
      'Somebody has looked at what was found here. When something else is found, the address stands above again.',
    foundRightBy: 'Found right by {author} on {moment}.',
    unseen: 'Let no program look',
    unseenHint: 'That says nothing about the pages. Open these yourselves from time to time.',
    failedOnce: 'Failed once',
    failedOnceHint:
      'One failure may be a bad minute. An address that fails at the next look too counts as dead.',
    answering: 'A page answers: {count}',
    answeringHint:
      'That a page answers does not make it the right one: it may say “not found”, or be somebody else’s by now. Only whoever opens it sees that.',
    dead: 'It has not worked since {day}: {reason}.',
    moved: 'It has moved for good.',
    unclear: 'It could not be judged: {reason}.',
    leadsTo: 'It leads to',
    otherSite:
      'That is another site: put the new address into the form. An old name that somebody else takes over would still look alive.',
    isRight: 'I looked: it is right',
    askAgain: 'Ask about it again',
    named: '{action}: {name}',
    keptAsRight: 'Kept, with your name and the day.',
    willAskAgain: 'It stands among those to look at again.',
    foundElse:
      'Nothing was kept: something else has been found since. Reload this page and look again.',
  },
  files: {
    title: 'Address lists as files',
    introduction:
      'Take reporting points, help lines and emergency numbers out as a table, work on them with others, and bring them in again.',
    exportTitle: 'Take a list out',
    exportHint:
      'CSV opens in Excel, LibreOffice or Numbers; JSON is for programs. What is taken out and brought in again changes nothing.',
    importTitle: 'Bring a list in',
    importHint:
      'Save as “CSV UTF-8”. The headings are those of the list that you took out. Rows that the file does not name stay as they are; nothing is deleted. You see every change before anything is saved.',
    list: 'List',
    file: 'File (CSV or JSON)',
    look: 'Show what would change',
    bringIn: 'Make these changes ({count})',
    changedSince:
      'Nothing was changed: somebody has changed one of these rows since you looked. Look at the changes again.',
    line: 'Line {line}',
    headings: 'Headings',
    problemsTitle: 'This file cannot be brought in yet. Nothing was changed.',
    moreProblems: 'And {count} more.',
    nothingChanges: 'Nothing would change',
    summary: 'Would change: {changed}. New: {created}.',
    rest: 'The same as now: {unchanged}. Not in the file, stay as they are: {left}.',
    changed: 'Changes',
    created: 'New',
    emptied: 'emptied',
    fileProblems: {
      'empty-file': 'This file is empty.',
      'file-too-large': 'This file is larger than {size} MB: a list of addresses is much smaller.',
      'too-many-rows': 'This file has more than 2,000 rows.',
      workbook: 'This is an Excel workbook. Save it as “CSV UTF-8” and choose that file.',
      'not-utf-8':
        'The signs of this file cannot be read for certain. Save it as “CSV UTF-8” and choose that file.',
      'broken-quotes': 'A quotation mark is opened and not closed, or stands within a cell.',
      'not-json': 'This is no list in JSON.',
    },
    rowProblems: {
      required: 'is empty',
      'too-long': 'is longer than {detail} characters',
      'not-a-slug': 'small letters, digits and hyphens only',
      'not-a-place': 'no country: two capital letters (BE), EU, or * for the whole world',
      'not-a-web-address': 'no web address that begins with https:// or http://',
      'not-an-option': 'not known here; what may stand here: {detail}',
      'not-yes-or-no': 'write yes or no',
      'not-a-day': 'no day; write it as 2026-11-18',
      'in-future': 'this day has not come yet',
      'unknown-column': 'the column “{detail}” is not known',
      'missing-column': 'the column “{detail}” is missing',
      'column-twice': 'the column “{detail}” stands there twice',
      'wrong-number-of-cells': 'does not have {detail} cells, as the headings do',
      'row-twice': 'is about the same as line {detail}',
      'stored-twice':
        'several entries of the list have this name; tell them apart in the list first',
    },
  },
};
