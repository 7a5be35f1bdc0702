// Whether changes are published or proposed, and what is scheduled about the same document: asked
// when a form opens, and again after it was refused.
'use client';
import { useEffect, useState } from 'react';
import type { PublishSettings } from '../endpoints/publish-settings';

interface FormPlace {
  collection?: string;
  /** Of the document; none: it is new. */
  id?: number | string;
  isRefused?: boolean;
}

/** Null until it is known. */
export function usePublishSettings({
  collection = '',
  id = '',
  isRefused = false,
}: FormPlace = {}): PublishSettings | null {
  const [settings, setSettings] = useState<PublishSettings | null>(null);
  const query = new URLSearchParams({ collection, id: String(id) }).toString();
  useEffect(() => {
    const controller = new AbortController();
    fetch(`/staff-api/publish-settings?${query}`, { signal: controller.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as PublishSettings) : null))
      .then(setSettings)
      .catch(() => undefined);
    return () => controller.abort();
  }, [query, isRefused]);
  return settings;
}
