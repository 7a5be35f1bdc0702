// What reporting points, help lines and emergency numbers have in common: staff keep them, only
// administrators delete them, and a saved change is published at once.
import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator';
import { isStaff } from '../access/is-staff';
import { checkedOnField, isShownField } from '../fields/address-fields';
import { updatedByField } from '../fields/updated-by';
import { addressesGroup } from './navigation-groups';

type AddressCollection = Pick<CollectionConfig, 'slug' | 'labels' | 'admin' | 'fields'>;

export function addressCollection({
  admin,
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
    fields: [...fields, isShownField, checkedOnField, updatedByField],
  };
}
