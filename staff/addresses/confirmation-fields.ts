// The fields of an address that say who confirmed it, when, and what colleagues should know of it.
// None of them but the day is public.
import type { DateFieldValidation, Field } from 'payload';
import { dayField } from '../fields/day-field';
import { webAddressField } from '../fields/web-address-field';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

/** Somewhere on earth it is tomorrow already. */
const dayMs = 24 * 60 * 60 * 1000;

const validateDay: DateFieldValidation = (value, { req }) =>
  !value ||
  new Date(value).getTime() <= Date.now() + dayMs ||
  staffMessagesFor(req.i18n.language).addresses.inFuture;

/** At the top of the form: whether anybody has confirmed it, and the button that does. */
export const confirmationField: Field = {
  name: 'confirmation',
  type: 'ui',
  admin: {
    disableListColumn: true,
    components: { Field: '@/staff/addresses/confirm-address#ConfirmAddress' },
  },
};

export const confirmationFields: Field[] = [
  {
    name: 'note',
    type: 'textarea',
    maxLength: 1000,
    label: {
      en: 'Note for colleagues',
      fr: 'Note pour les collègues',
      nl: 'Notitie voor collega’s',
      de: 'Notiz fürs Team',
    },
    admin: { rows: 2 },
  },
  webAddressField(
    { required: false },
    {
      name: 'sourceUrl',
      label: {
        en: 'Where this was read',
        fr: 'Où cela a été lu',
        nl: 'Waar dit gelezen is',
        de: 'Wo das gelesen wurde',
      },
    },
  ),
  dayField({
    name: 'checkedOn',
    label: {
      en: 'Last confirmed by staff on',
      fr: 'Confirmé par l’équipe le',
      nl: 'Laatst bevestigd op',
      de: 'Zuletzt bestätigt am',
    },
    validate: validateDay,
    admin: {
      position: 'sidebar',
      components: { Cell: '@/staff/addresses/confirmed-cell#ConfirmedCell' },
    },
  }),
  {
    name: 'confirmedBy',
    type: 'text',
    label: {
      en: 'Confirmed by',
      fr: 'Confirmé par',
      nl: 'Bevestigd door',
      de: 'Bestätigt von',
    },
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'isConfirmedNow',
    type: 'checkbox',
    virtual: true,
    admin: { hidden: true },
  },
];
