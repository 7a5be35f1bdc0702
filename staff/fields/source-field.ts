// Who published a number, in which document, and where that can be read.
import type { GroupField } from 'payload';
import { sideBySide } from './side-by-side';
import { webAddressField } from './web-address-field';

export const sourceField: GroupField = {
  name: 'source',
  type: 'group',
  label: { en: 'Source', fr: 'Source', nl: 'Bron', de: 'Quelle' },
  fields: [
    sideBySide(
      {
        name: 'name',
        type: 'text',
        required: true,
        label: { en: 'Publisher', fr: 'Éditeur', nl: 'Uitgever', de: 'Herausgeber' },
      },
      {
        name: 'title',
        type: 'text',
        required: true,
        label: {
          en: 'Document, cited in English',
          fr: 'Document, cité en anglais',
          nl: 'Document, in het Engels genoemd',
          de: 'Dokument, auf Englisch angegeben',
        },
      },
    ),
    webAddressField({ required: true }),
  ],
};
