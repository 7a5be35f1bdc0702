// The same thing counted over time: becomes a chart and a table on the figure's page.
import type { CollapsibleField } from 'payload';
import { writtenText } from '../writing/written-text';
import { sideBySide } from './side-by-side';
import { sourceField } from './source-field';

export const seriesFields: CollapsibleField = {
  type: 'collapsible',
  label: { en: 'Over time', fr: 'Dans le temps', nl: 'Door de tijd', de: 'Im Zeitverlauf' },
  admin: { initCollapsed: true },
  fields: [
    sideBySide(
      writtenText({
        name: 'seriesTitle',
        type: 'text',
        localized: true,
        label: {
          en: 'What is counted, by whom',
          fr: 'Ce qui est compté, par qui',
          nl: 'Wat is geteld, door wie',
          de: 'Was gezählt wird, von wem',
        },
      }),
      writtenText({
        name: 'seriesUnit',
        type: 'text',
        localized: true,
        label: { en: 'Unit', fr: 'Unité', nl: 'Eenheid', de: 'Einheit' },
      }),
    ),
    writtenText({
      name: 'seriesNote',
      type: 'textarea',
      localized: true,
      label: {
        en: 'What to know before comparing',
        fr: 'À savoir avant de comparer',
        nl: 'Wat je moet weten voor je vergelijkt',
        de: 'Was man vor dem Vergleichen wissen muss',
      },
    }),
    {
      name: 'seriesPoints',
      type: 'array',
      label: { en: 'Years', fr: 'Années', nl: 'Jaren', de: 'Jahre' },
      labels: {
        singular: { en: 'Year', fr: 'Année', nl: 'Jaar', de: 'Jahr' },
        plural: { en: 'Years', fr: 'Années', nl: 'Jaren', de: 'Jahre' },
      },
      fields: [
        sideBySide(
          {
            name: 'period',
            type: 'text',
            required: true,
            label: { en: 'Year', fr: 'Année', nl: 'Jaar', de: 'Jahr' },
          },
          {
            name: 'value',
            type: 'number',
            required: true,
            label: { en: 'Value', fr: 'Valeur', nl: 'Waarde', de: 'Wert' },
          },
        ),
        sourceField,
        writtenText({
          name: 'note',
          type: 'text',
          localized: true,
          label: { en: 'Note', fr: 'Remarque', nl: 'Opmerking', de: 'Anmerkung' },
        }),
        {
          name: 'isBreak',
          type: 'checkbox',
          label: {
            en: 'Not to be compared with the year before (the note says why)',
            fr: 'À ne pas comparer à l’année précédente (la remarque dit pourquoi)',
            nl: 'Niet te vergelijken met het jaar ervoor (de opmerking zegt waarom)',
            de: 'Nicht mit dem Vorjahr zu vergleichen (die Anmerkung sagt, warum)',
          },
        },
      ],
    },
  ],
};
