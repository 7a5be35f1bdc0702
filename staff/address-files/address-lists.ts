// The lists of addresses that can be taken out as files and brought in again: which columns each has,
// which of them name a row, and how a cell is written and read. Pure.
import { verificationLevels } from '@/campaign/snapshot';
import {
  type Column,
  dayColumn,
  listColumn,
  optionColumn,
  placeColumn,
  slugColumn,
  textColumn,
  webAddressColumn,
  yesNoColumn,
} from './columns';

export const addressLists = ['reporting-points', 'help-lines', 'emergency-numbers'] as const;
export type AddressList = (typeof addressLists)[number];

export interface ListShape {
  columns: readonly Column[];
  /** Names of the columns by which a row is known. */
  key: readonly string[];
  /** Of the columns that a confirmation is about: changing one of them ends it. */
  confirmed: readonly string[];
  /** Of those that a row is called by. */
  title: readonly string[];
}

const threeWay = ['yes', 'no', 'unknown'] as const;
/** Whom a help line may be for, as lists and pages know it. */
export const audiences = [
  ...(['victims', 'children', 'families', 'worried-about-someone'] as const),
  ...(['worried-about-own-thoughts', 'young-own-image', 'adult-own-image'] as const),
  'missing-children',
] as const;
export const languageCode = /^[a-z]{2,3}(-[a-z0-9]+)*$/i;

const shared: Column[] = [
  yesNoColumn('isShown'),
  dayColumn('checkedOn'),
  textColumn('note', { maxLength: 1000 }),
  webAddressColumn('sourceUrl'),
];

export const listShapes: Record<AddressList, ListShape> = {
  'reporting-points': {
    key: ['slug'],
    confirmed: ['url'],
    title: ['country', 'organisation'],
    columns: [
      slugColumn('slug'),
      textColumn('organisation', { maxLength: 200, isRequired: true }),
      webAddressColumn('url', { isRequired: true }),
      placeColumn('country'),
      optionColumn('kind', ['hotline', 'portal', 'police', 'other']),
      listColumn('languages', languageCode),
      optionColumn('anonymous', ['yes', 'optional', 'no', 'unknown']),
      optionColumn('informsPolice', threeWay),
      optionColumn('takesDrawings', threeWay),
      optionColumn('takesGeneratedImages', threeWay),
      optionColumn('verification', verificationLevels),
      yesNoColumn('isPrimary'),
      yesNoColumn('leadsStraight'),
      ...shared,
    ],
  },
  'help-lines': {
    key: ['country', 'name'],
    confirmed: ['phone', 'url'],
    title: ['country', 'name'],
    columns: [
      placeColumn('country'),
      textColumn('name', { maxLength: 200, isRequired: true }),
      textColumn('phone', { maxLength: 60 }),
      webAddressColumn('url'),
      listColumn('audience', audiences),
      listColumn('languages', languageCode),
      optionColumn('anonymous', threeWay),
      optionColumn('free', threeWay),
      yesNoColumn('isVerified'),
      ...shared,
    ],
  },
  'emergency-numbers': {
    key: ['country'],
    confirmed: ['phone'],
    title: ['country'],
    columns: [placeColumn('country'), textColumn('phone', { maxLength: 60 }), ...shared],
  },
};
