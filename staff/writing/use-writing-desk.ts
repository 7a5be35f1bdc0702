// What is shown beside the texts of a form, loaded once for all its fields and again after each save.
'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import { useEffect, useSyncExternalStore } from 'react';
import type { WritingDesk } from '../endpoints/writing-desk';
import { useDocumentPlace } from './use-document-place';

interface LoadedDesk {
  desk: WritingDesk | null;
  /** For which save it was loaded; counts up. */
  stamp: number;
}

const desks = new Map<string, LoadedDesk>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener();
}

async function load(address: string, stamp: number): Promise<void> {
  const known = desks.get(address);
  if (known && known.stamp >= stamp) return;
  desks.set(address, { desk: known?.desk ?? null, stamp });
  try {
    const response = await fetch(address);
    // Without it, the form works as before: nothing is shown beside its texts.
    if (!response.ok) return;
    desks.set(address, { desk: (await response.json()) as WritingDesk, stamp });
    tell();
  } catch {
    desks.delete(address);
  }
}

/** The writing desk of the document in this form; null until it is there. */
export function useWritingDesk(): { desk: WritingDesk | null; reload: () => Promise<void> } {
  const { lastUpdateTime } = useDocumentInfo();
  const place = new URLSearchParams({ ...useDocumentPlace() });
  const address = `/staff-api/writing-desk?${place}`;
  useEffect(() => {
    load(address, lastUpdateTime);
  }, [address, lastUpdateTime]);
  const desk = useSyncExternalStore(
    subscribe,
    () => desks.get(address)?.desk ?? null,
    () => null,
  );
  const reload = () => load(address, (desks.get(address)?.stamp ?? lastUpdateTime) + 1);
  return { desk, reload };
}

const sourceLanguageKey = 'pawcard-source-language';

/** The language that this person translates from, remembered on their device; '': none. */
export function useSourceLanguage(): [language: string, choose: (language: string) => void] {
  const language = useSyncExternalStore(
    subscribe,
    () => localStorage.getItem(sourceLanguageKey) ?? '',
    () => '',
  );
  const choose = (chosen: string) => {
    localStorage.setItem(sourceLanguageKey, chosen);
    tell();
  };
  return [language, choose];
}
