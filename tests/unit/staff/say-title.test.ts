import { describe, expect, it } from 'vitest';
import { sayTitle, storedTitle } from '@/staff/messages/say-title';

describe('what a document is called', () => {
  it('is said in the language of whoever reads it', () => {
    expect(sayTitle('card · nl · 2027', 'en')).toBe('Card · Dutch · edition 2027');
    expect(sayTitle('report · fr · 2027', 'de')).toBe('Meldeseite · Französisch · Ausgabe 2027');
    expect(sayTitle('BE · de', 'nl')).toBe('België (BE) · Duits');
    expect(sayTitle('* · en', 'fr')).toBe('Monde entier (*) · anglais');
  });

  it('stays as it is where somebody gave the name', () => {
    for (const name of [
      'ratio-78',
      '#catsforkids 2027',
      'Friends · of · cats',
      'card · nl',
      'BE · x',
      'XX · nl',
    ]) {
      expect(sayTitle(name, 'nl')).toBe(name);
    }
  });

  it('is nothing where there is one document and no field that names it', () => {
    const copy = { slug: 'copy', admin: { useAsTitle: 'title' } } as never;
    const maker = { slug: 'card-maker', admin: { useAsTitle: 'updatedBy' } } as never;
    expect(storedTitle(copy, { id: 3, title: 'card · nl · 2027' })).toBe('card · nl · 2027');
    expect(storedTitle(maker, { id: 1, updatedBy: 'editor@example.org' })).toBe('');
    expect(storedTitle({ slug: 'counts', admin: {} } as never, { id: 7 })).toBe('7');
  });
});
