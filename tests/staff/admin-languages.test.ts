// Whatever the admin shows in our name is in all of its languages: walks the configuration as it is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentLocales } from '@/staff/content-locales';
import { type Desk, openDesk } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk({ hasStaff: false });
});
afterAll(() => desk?.close());

const languages = ['de', 'en', 'fr', 'nl'];

/** Keys under which a configuration says something to people. */
const spoken = new Set(['label', 'labels', 'singular', 'plural', 'description', 'placeholder']);

/** Languages are named in themselves. */
const sameEverywhere = new Set(contentLocales.map(({ label }) => String(label).toLowerCase()));

/** Paths of what is said in fewer languages than the admin has. */
function findIncomplete(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      findIncomplete(item, `${path}.${nameOf(item) ?? index}`, seen),
    );
  }
  if ('hidden' in value && value.hidden === true) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const here = `${path}.${key}`;
    if (!spoken.has(key)) return findIncomplete(item, here, seen);
    if (typeof item === 'object' && item !== null && 'en' in item) {
      const missing = languages.filter((language) => !isSaid(item, language));
      return missing.map((language) => `${here}: ${language}`);
    }
    return findIncomplete(item, here, seen);
  });
}

function isSaid(label: object, language: string): boolean {
  const text = (label as Record<string, unknown>)[language];
  return typeof text === 'string' && text.trim() !== '';
}

function nameOf(item: unknown): string | undefined {
  const { name, slug, value } = (item ?? {}) as Record<string, unknown>;
  return [name, slug, value].find((it) => typeof it === 'string') as string | undefined;
}

interface SpokenField {
  name?: string;
  label?: unknown;
  options?: { label: unknown; value: string }[];
  fields?: SpokenField[];
  admin?: { hidden?: boolean; disabled?: boolean; components?: { Field?: unknown } };
  type: string;
}

/** Fields that staff see under a name that Payload made from the code's. */
function findUnnamed(fields: SpokenField[], path: string): string[] {
  return fields.flatMap((field) => {
    const here = `${path}.${field.name ?? field.type}`;
    if (field.admin?.hidden || field.admin?.disabled) return [];
    const isOurs = typeof field.label === 'object' || typeof field.label === 'function';
    const isNamed =
      isOurs || field.name === undefined || field.type === 'ui' || isSame(field.label);
    const unsaid = (field.options ?? []).filter(
      ({ label }) => typeof label === 'string' && !isSame(label) && label.length > 3,
    );
    return [
      ...(isNamed ? [] : [here]),
      ...unsaid.map(({ value }) => `${here} option ${value}`),
      ...findUnnamed(field.fields ?? [], here),
    ];
  });
}

function isSame(label: unknown): boolean {
  return typeof label === 'string' && sameEverywhere.has(label.toLowerCase());
}

describe('the admin', () => {
  const ours = () =>
    desk.payload.config.collections.filter(
      ({ admin, slug }) => admin.hidden !== true && !slug.startsWith('payload-'),
    );

  it('says each of our labels in every language', () => {
    expect(ours().flatMap((collection) => findIncomplete(collection, collection.slug))).toEqual([]);
  });

  it('shows no field or option under the name that it has in the code', () => {
    // Payload's own fields have its own words.
    const isPayloads = (path: string) =>
      /\.(id|createdAt|updatedAt|_status|email|password|salt|hash|sessions|lockUntil|loginAttempts|resetPassword\w+)\b/.test(
        path,
      );
    const unnamed = ours().flatMap(({ fields, slug }) =>
      findUnnamed(fields as SpokenField[], slug),
    );
    expect(unnamed.filter((path) => !isPayloads(path))).toEqual([]);
  });

  it('names every collection and group in every language', () => {
    for (const { admin, labels, slug } of ours()) {
      for (const label of [labels.singular, labels.plural, admin.group]) {
        expect(Object.keys(label as object).sort(), slug).toEqual(languages);
      }
    }
  });

  it('has Payload’s own words in each of its languages', () => {
    const { supportedLanguages } = desk.payload.config.i18n;
    expect(Object.keys(supportedLanguages).sort()).toEqual(languages);
  });

  it('would find a label that is missing a language', () => {
    const label = { en: 'A', fr: 'B', nl: ' ' };
    expect(findIncomplete({ fields: [{ name: 'x', label }] }, 'c')).toEqual([
      'c.fields.x.label: de',
      'c.fields.x.label: nl',
    ]);
    expect(findUnnamed([{ name: 'x', type: 'text', label: 'Some Name' }], 'c')).toEqual(['c.x']);
  });
});
