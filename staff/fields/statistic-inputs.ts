// The numbers from which a figure is computed, each with its evidence.
import type { ArrayField, Field } from 'payload';
import { writtenText } from '../writing/written-text';
import { sideBySide } from './side-by-side';
import { slugLabel, validateSlug } from './slug-field';
import { sourceField } from './source-field';

const inputFields: Field[] = [
  sideBySide(
    {
      name: 'value',
      type: 'number',
      required: true,
      label: { en: 'Value', fr: 'Valeur', nl: 'Waarde', de: 'Wert' },
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      validate: validateSlug,
      label: slugLabel,
      admin: {
        description: {
          en: 'For programs: small letters, digits and hyphens.',
          fr: 'Pour les programmes : minuscules, chiffres et traits d’union.',
          nl: 'Voor programma’s: kleine letters, cijfers en koppeltekens.',
          de: 'Für Programme: Kleinbuchstaben, Ziffern und Bindestriche.',
        },
      },
    },
  ),
  writtenText({
    name: 'label',
    type: 'text',
    localized: true,
    label: {
      en: 'What is counted',
      fr: 'Ce qui est compté',
      nl: 'Wat is geteld',
      de: 'Was gezählt wird',
    },
    admin: {
      description: {
        en: 'On the figure’s page, in every public language: “Reports of images, 2026”.',
        fr: 'Sur la page du chiffre, dans chaque langue publique : « Signalements d’images, 2026 ».',
        nl: 'Op de pagina van het cijfer, in elke openbare taal: ‘Meldingen van beelden, 2026’.',
        de: 'Auf der Seite der Zahl, in jeder öffentlichen Sprache: „Hinweise auf Bilder, 2026“.',
      },
    },
  }),
  sideBySide(
    writtenText({
      name: 'unit',
      type: 'text',
      localized: true,
      label: { en: 'Unit', fr: 'Unité', nl: 'Eenheid', de: 'Einheit' },
      admin: {
        description: {
          en: 'After the number, in every public language: “reports”, “days”.',
          fr: 'Après le nombre, dans chaque langue publique : « signalements », « jours ».',
          nl: 'Na het getal, in elke openbare taal: ‘meldingen’, ‘dagen’.',
          de: 'Nach der Zahl, in jeder öffentlichen Sprache: „Hinweise“, „Tage“.',
        },
      },
    }),
    {
      name: 'period',
      type: 'text',
      required: true,
      label: { en: 'Period', fr: 'Période', nl: 'Periode', de: 'Zeitraum' },
    },
  ),
  sourceField,
];

export const inputsField: ArrayField = {
  name: 'inputs',
  type: 'array',
  required: true,
  minRows: 1,
  maxRows: 2,
  label: { en: 'Numbers', fr: 'Nombres', nl: 'Getallen', de: 'Zahlen' },
  labels: {
    singular: { en: 'Number', fr: 'Nombre', nl: 'Getal', de: 'Zahl' },
    plural: { en: 'Numbers', fr: 'Nombres', nl: 'Getallen', de: 'Zahlen' },
  },
  admin: { components: { Error: '@/staff/fields/missing-rows#MissingRows' } },
  fields: inputFields,
};
