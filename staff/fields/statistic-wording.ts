// What a figure says, in every language.
import type { Field } from 'payload';
import { writtenText } from '../writing/written-text';

export const wordingFields: Field[] = [
  writtenText({
    name: 'sentence',
    type: 'textarea',
    localized: true,
    label: { en: 'Sentence', fr: 'Phrase', nl: 'Zin', de: 'Satz' },
    admin: {
      components: { Cell: '@/staff/writing/sentence-cell#SentenceCell' },
      description: {
        en: 'Put <number>{n}</number> where the number stands. Plural forms: {n, plural, one {…} other {…}}, in French also many {…}.',
        fr: 'Écrivez <number>{n}</number> à la place du nombre. Pluriels : {n, plural, one {…} other {…}}, en français aussi many {…}.',
        nl: 'Schrijf <number>{n}</number> op de plaats van het getal. Meervoud: {n, plural, one {…} other {…}}, in het Frans ook many {…}.',
        de: 'Schreiben Sie <number>{n}</number> an die Stelle der Zahl. Mehrzahl: {n, plural, one {…} other {…}}, auf Französisch auch many {…}.',
      },
    },
  }),
  writtenText({
    name: 'milderSentence',
    type: 'textarea',
    localized: true,
    label: {
      en: 'Milder sentence',
      fr: 'Phrase plus douce',
      nl: 'Mildere zin',
      de: 'Mildere Fassung',
    },
    admin: {
      components: { Cell: '@/staff/writing/sentence-cell#SentenceCell' },
      description: {
        en: 'The same claim without the words that networks’ filters limit. Offered beside the usual text for a post; never on the card. In every language or in none.',
        fr: 'La même affirmation sans les mots que les filtres des réseaux limitent. Proposée à côté du texte habituel d’une publication, jamais sur la carte. Dans toutes les langues ou aucune.',
        nl: 'Dezelfde bewering zonder de woorden die filters van netwerken beperken. Aangeboden naast de gewone tekst voor een bericht, nooit op de kaart. In elke taal of in geen enkele.',
        de: 'Dieselbe Aussage ohne die Wörter, die Filter der Netzwerke einschränken. Neben dem üblichen Beitragstext angeboten, nie auf der Karte. In jeder Sprache oder in keiner.',
      },
    },
  }),
  writtenText({
    name: 'caveat',
    type: 'textarea',
    localized: true,
    label: { en: 'Caveat', fr: 'Réserve', nl: 'Kanttekening', de: 'Einschränkung' },
    admin: {
      description: {
        en: 'What readers must know to understand the number rightly.',
        fr: 'Ce qu’il faut savoir pour bien comprendre le nombre.',
        nl: 'Wat lezers moeten weten om het getal juist te begrijpen.',
        de: 'Was man wissen muss, um die Zahl richtig zu verstehen.',
      },
    },
  }),
  writtenText({
    name: 'whatChanged',
    type: 'textarea',
    localized: true,
    label: {
      en: 'What changed, for readers',
      fr: 'Ce qui a changé, pour le public',
      nl: 'Wat er veranderde, voor lezers',
      de: 'Was sich geändert hat, für die Öffentlichkeit',
    },
    admin: {
      description: {
        en: 'When you correct a figure: say here what was wrong. It stands on the figure’s public page beside the date.',
        fr: 'Lors d’une correction : dites ici ce qui était faux. Figure sur la page publique du chiffre, avec la date.',
        nl: 'Bij een correctie: zeg hier wat er fout was. Staat op de openbare pagina van het cijfer, naast de datum.',
        de: 'Bei einer Korrektur: Sagen Sie hier, was falsch war. Steht neben dem Datum auf der öffentlichen Seite der Zahl.',
      },
    },
  }),
];
