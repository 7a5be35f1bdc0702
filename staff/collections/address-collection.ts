// What reporting points, help lines and emergency numbers have in common: staff keep them, only
// administrators delete them, and a saved change is published at once.
import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { confirmationField, confirmationFields } from '../addresses/confirmation-fields';
import { isShownField } from '../fields/address-fields';
import { updatedByField } from '../fields/updated-by';
import { findByCountryName } from '../hooks/find-by-country-name';
import { keepConfirmation } from '../hooks/keep-confirmation';
import { addressesGroup } from './navigation-groups';

interface AddressCollection extends Pick<CollectionConfig, 'slug' | 'labels' | 'admin' | 'fields'> {
  /** The fields that somebody confirms: where people are sent. */
  confirmed: readonly string[];
}

export function addressCollection({
  admin,
  confirmed,
  fields,
  ...named
}: AddressCollection): CollectionConfig {
  return {
    ...named,
    admin: {
      components: { edit: { SaveButton: '@/staff/views/submit-buttons#SaveButton' } },
      pagination: { defaultLimit: 50 },
      hideAPIURL: true,
      group: addressesGroup,
      ...admin,
    },
    defaultSort: 'country',
    disableBulkEdit: true,
    access: { create: isStaff, read: isStaff, update: isStaff, delete: isAdministrator },
    hooks: {
      beforeOperation: [findByCountryName],
      beforeChange: [keepConfirmation(confirmed)],
    },
    fields: [confirmationField, ...fields, isShownField, ...confirmationFields, updatedByField],
  };
}
