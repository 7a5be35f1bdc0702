// Problems and refusals in English.
import type { ProblemMessages } from './problem-messages';

export const problems: ProblemMessages = {
  problems: {
    'missing-input': 'this way of computing needs another number',
    'too-many-inputs': 'this way of computing does not use this number',
    'not-a-number': 'must be a number',
    negative: 'cannot be negative',
    'zero-divisor': 'cannot be zero, because it divides',
    'missing-period-length': 'say how many seconds the period has',
    'missing-source-name': 'say who published the number',
    'missing-source-title': 'say in which document the number stands',
    'missing-source-url': 'give the address of the source',
    'not-a-web-address': 'must be a web address that begins with https://',
    'missing-period': 'say for which period the number holds',
    'rounds-to-zero': 'the result rounds to zero and would say the opposite',
    'said-as-mismatch': 'cannot be said this way: units of time belong to intervals, shares do not',
    'typed-number':
      'holds the typed number {detail}; only <number> and years may stand in a sentence',
    'too-large': 'the result is too large to be exact',
    syntax: 'brackets or plural forms are not closed or not spelled right',
    'no-number': 'does not say the number; write <number>{n}</number> where it stands',
    'number-twice': 'says the number more than once',
    'number-outside-tag': 'the number must stand between <number> and </number>',
    'unknown-argument': '{{detail}} is not known here; only {n}, the number, is',
    'unknown-tag': 'the tag <{detail}> is not known; only <number> is',
    unsupported: 'uses a form that sentences cannot have ({detail})',
    'missing-plural-form': 'lacks the plural form “{detail}”: write {detail} {…} beside the others',
    'missing-text': 'is empty',
    'only-in-some-languages':
      'is empty, though other languages have it: write it in every language or in none',
    'text-too-long': 'is longer than {detail} characters',
    'unknown-placeholder': 'the placeholder {{detail}} is not known here',
    'missing-placeholder': 'must contain {{detail}}',
    'no-statistics': 'choose at least one figure',
    'statistic-not-published':
      'the chosen figure {detail} is not published; publish it, or take it off the list first',
    'no-designs': 'choose at least one design',
    'no-design-for-figure':
      'cannot show the figure {detail}, which is not counted in strokes: choose another design beside it',
    'missing-reporting-point': 'choose a reporting point that is shown on the site',
    'not-the-current-edition':
      'is not the edition that the site shows now; dates decide that it shows {detail}',
    'does-not-fit': 'does not fit on the card at a readable size ({detail}); shorten it',
    'missing-glyphs': 'the card’s typeface has no {detail}',
    'term-to-avoid': 'uses a term to avoid ({detail})',
  },
  refusals: {
    notASlug: 'Use small letters, digits and hyphens only.',
    notAWebAddress: 'This must be a web address that begins with https://.',
    notAHashtag: 'Begin with # and use letters, digits and underscores only.',
    notAHandle: 'Write it as in a post: @name, or @name@server.example.',
    notACountry: 'Write two capital letters, or *.',
    notALanguageCode: 'Write each language as its short code, such as fr, nl or en.',
    notAnAudience: 'Known words are: {known}.',
    passwordTooShort: 'A password needs at least {count} characters.',
    statisticIsChosen: 'An edition shows this figure: take it off the edition’s list first.',
    editionIsShown:
      'The site shows this edition, or its launch is confirmed: it cannot be deleted.',
    notShown: 'No link was made: the edition “{edition}” cannot be shown as it stands.',
    notPublished: 'Nothing was published.',
    moreProblems: 'And {count} more.',
    restoreNeedsAdministrator:
      'This publication also changes the organisation’s details: ask an administrator.',
    notATimeZone: 'Write the name of a time zone, such as Europe/Brussels.',
    changedByAnother:
      'Not saved: {author} saved this ({moment}) after you opened it. What you wrote still stands in the form: copy it, reload the page, and put it in again.',
    endsBeforeItStarts: 'The last day lies before the first.',
    announcedTooLate: 'The announcement must not lie after the first day.',
    editionsOverlap:
      'These days belong to {name} already: two editions cannot be shown on the same day, announcement included.',
    launchOfPast:
      'Its last day, {day}, has passed: the site would be an archive at once. Set the dates first.',
  },
};
