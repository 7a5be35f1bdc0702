// Whether changes here are published or proposed: asked once per form.
'use client';
import { useEffect, useState } from 'react';
import type { PublishSettings } from './publish-dialog';

/** Null until it is known. */
export function usePublishSettings(): PublishSettings | null {
  const [settings, setSettings] = useState<PublishSettings | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    fetch('/staff-api/publish-settings', { signal: controller.signal })
      .then(async (response) => (response.ok ? ((await response.json()) as PublishSettings) : null))
      .then(setSettings)
      .catch(() => undefined);
    return () => controller.abort();
  }, []);
  return settings;
}
