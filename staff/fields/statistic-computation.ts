// How a figure follows from its numbers, how it is rounded, and how it is said.
import type { Field } from 'payload';
import { type Rounding, roundings, type SaidAs, waysToSay } from '@/campaign/statistic';
import type { StaffLabel } from '../staff-label';
import { inputsField } from './statistic-inputs';

const roundingLabels: Record<Rounding, StaffLabel> = {
  whole: {
    en: 'the whole number',
    fr: 'à l’unité',
    nl: 'een geheel getal',
    de: 'die ganze Zahl',
  },
  tenth: {
    en: 'one decimal',
    fr: 'à une décimale',
    nl: 'één decimaal',
    de: 'eine Nachkommastelle',
  },
  'two-digits': {
    en: 'two digits: 1,634,636 → 1,600,000',
    fr: 'à deux chiffres : 1 634 636 → 1 600 000',
    nl: 'twee cijfers: 1.634.636 → 1.600.000',
    de: 'zwei Ziffern: 1.634.636 → 1.600.000',
  },
  'three-digits': {
    en: 'three digits: 1,634,636 → 1,630,000',
    fr: 'à trois chiffres : 1 634 636 → 1 630 000',
    nl: 'drie cijfers: 1.634.636 → 1.630.000',
    de: 'drei Ziffern: 1.634.636 → 1.630.000',
  },
};

const saidAsLabels: Record<SaidAs, StaffLabel> = {
  number: { en: 'digits: 78', fr: 'chiffres : 78', nl: 'cijfers: 78', de: 'Ziffern: 78' },
  compact: {
    en: 'millions in words: 1.6 million',
    fr: 'millions en toutes lettres : 1,6 million',
    nl: 'miljoenen in woorden: 1,6 miljoen',
    de: 'Millionen in Worten: 1,6 Millionen',
  },
  'one-in': { en: '1 in 3', fr: '1 sur 3', nl: '1 op 3', de: '1 von 3' },
  percent: { en: '26%', fr: '26 %', nl: '26%', de: '26 %' },
  seconds: { en: '109 seconds', fr: '109 secondes', nl: '109 seconden', de: '109 Sekunden' },
  minutes: { en: '2 minutes', fr: '2 minutes', nl: '2 minuten', de: '2 Minuten' },
  hours: { en: '3 hours', fr: '3 heures', nl: '3 uur', de: '3 Stunden' },
};

export const computationFields: Field[] = [
  {
    name: 'method',
    type: 'select',
    required: true,
    defaultValue: 'value',
    label: { en: 'How it is computed', fr: 'Calcul', nl: 'Berekening', de: 'Berechnung' },
    admin: { isClearable: false },
    options: [
      {
        value: 'value',
        label: {
          en: 'The number itself',
          fr: 'Le nombre lui-même',
          nl: 'Het getal zelf',
          de: 'Die Zahl selbst',
        },
      },
      {
        value: 'ratio',
        label: {
          en: 'First number ÷ second number',
          fr: 'Premier nombre ÷ second nombre',
          nl: 'Eerste getal ÷ tweede getal',
          de: 'Erste Zahl ÷ zweite Zahl',
        },
      },
      {
        value: 'percentage',
        label: {
          en: 'First number as a percentage of the second',
          fr: 'Premier nombre en pour cent du second',
          nl: 'Eerste getal als percentage van het tweede',
          de: 'Erste Zahl in Prozent der zweiten',
        },
      },
      {
        value: 'interval',
        label: {
          en: 'One every so many seconds, minutes or hours',
          fr: 'Un toutes les x secondes, minutes ou heures',
          nl: 'Eén om de zoveel seconden, minuten of uren',
          de: 'Eines alle x Sekunden, Minuten oder Stunden',
        },
      },
    ],
  },
  {
    name: 'periodSeconds',
    type: 'number',
    label: {
      en: 'Length of the period, in seconds',
      fr: 'Durée de la période, en secondes',
      nl: 'Duur van de periode, in seconden',
      de: 'Länge des Zeitraums in Sekunden',
    },
    admin: {
      condition: (data) => data.method === 'interval',
      description: {
        en: 'A year of 365 days has 31,536,000 seconds; a leap year 31,622,400.',
        fr: 'Une année de 365 jours compte 31 536 000 secondes ; une année bissextile, 31 622 400.',
        nl: 'Een jaar van 365 dagen telt 31.536.000 seconden; een schrikkeljaar 31.622.400.',
        de: 'Ein Jahr mit 365 Tagen hat 31.536.000 Sekunden, ein Schaltjahr 31.622.400.',
      },
    },
  },
  inputsField,
  {
    type: 'row',
    fields: [
      {
        name: 'rounding',
        type: 'select',
        required: true,
        defaultValue: 'whole',
        label: { en: 'Rounded to', fr: 'Arrondi', nl: 'Afgerond op', de: 'Gerundet auf' },
        admin: { isClearable: false, width: '50%' },
        options: roundings.map((value) => ({ value, label: roundingLabels[value] })),
      },
      {
        name: 'saidAs',
        type: 'select',
        required: true,
        defaultValue: 'number',
        label: { en: 'Said as', fr: 'Dit comme', nl: 'Gezegd als', de: 'Gesagt als' },
        admin: { isClearable: false, width: '50%' },
        options: waysToSay.map((value) => ({ value, label: saidAsLabels[value] })),
      },
    ],
  },
  {
    name: 'calculation',
    type: 'ui',
    admin: { components: { Field: '@/staff/fields/calculation#Calculation' } },
  },
];
