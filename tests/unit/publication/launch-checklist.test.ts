import { describe, expect, it } from 'vitest';
import { firstLocales, forLocales } from '@/campaign/locales';
import {
  isLaunchComplete,
  type LaunchState,
  readLaunchChecklist,
} from '@/publication/launch-checklist';

const everyLanguage = <T>(it: T) => forLocales(firstLocales, () => it);

function settled(): LaunchState {
  return {
    locales: [...firstLocales],
    legalLocales: [...firstLocales],
    launch: {
      leadFigure: 'kept',
      isReportingAddressChecked: true,
      isConfirmed: true,
    },
    organisation: {
      name: 'An organisation',
      contactEmail: 'contact@organisation.org',
      legalNotice: everyLanguage('Who we are'),
    },
    siteAddress: 'https://cats.organisation.org',
    wording: everyLanguage({ signed: 40, all: 40 }),
    isLaunched: false,
  };
}

const openItems = (state: LaunchState) =>
  readLaunchChecklist(state).flatMap(({ item, isDone }) => (isDone ? [] : [item]));

describe('the launch checklist', () => {
  it('is complete when everything is settled', () => {
    expect(openItems(settled())).toEqual([]);
    expect(isLaunchComplete(settled())).toBe(true);
  });

  it('does not launch by itself', () => {
    const state = settled();
    expect(
      isLaunchComplete({ ...state, launch: { ...state.launch, isConfirmed: false } as never }),
    ).toBe(false);
  });

  it.each([
    ['http://cats.organisation.org', 'public-address'],
    ['https://localhost:3000', 'public-address'],
    ['https://192.168.1.4', 'public-address'],
    ['https://pawcard.example', 'public-address'],
    ['https://example.org', 'public-address'],
  ])('does not take %s for a public address', (siteAddress, item) => {
    expect(openItems({ ...settled(), siteAddress })).toEqual([item]);
  });

  it('asks for a legal notice and a reader in every language', () => {
    const state = settled();
    state.organisation.legalNotice = { ...everyLanguage('Who we are'), de: ' ' };
    state.launch = {
      leadFigure: 'replaced',
      isReportingAddressChecked: true,
      isConfirmed: true,
    };
    state.wording = { ...everyLanguage({ signed: 40, all: 40 }), nl: { signed: 39, all: 40 } };
    expect(openItems(state)).toEqual(['legal-notice', 'wording']);
    expect(isLaunchComplete(state)).toBe(false);
  });

  it('stays launched when a text is changed, and does not when anything else reopens', () => {
    const launched = { ...settled(), isLaunched: true };
    launched.wording = everyLanguage({ signed: 39, all: 40 });
    expect(openItems(launched)).toEqual(['wording']);
    expect(isLaunchComplete(launched)).toBe(true);
    expect(isLaunchComplete({ ...launched, isLaunched: false })).toBe(false);
    expect(isLaunchComplete({ ...launched, siteAddress: null })).toBe(false);
  });

  it('has everything open on a new site', () => {
    const state = {
      locales: [...firstLocales],
      legalLocales: [...firstLocales],
      launch: undefined as never,
      organisation: { name: '', contactEmail: '', legalNotice: everyLanguage('') },
      siteAddress: null,
      wording: everyLanguage({ signed: 0, all: 40 }),
      isLaunched: false,
    };
    expect(openItems(state)).toHaveLength(7);
  });
});
