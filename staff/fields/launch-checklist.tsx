// The launch checklist in the edition's form: read again after each save.
'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { type ComponentProps, useEffect, useState } from 'react';
import { staffMessagesFor } from '../messages/staff-message-catalogue';
import { LaunchItems } from '../views/launch-items';

type Items = ComponentProps<typeof LaunchItems>['items'];

export function LaunchChecklist() {
  const { i18n } = useTranslation();
  const { id, lastUpdateTime } = useDocumentInfo();
  const [items, setItems] = useState<Items>([]);

  // A save is what makes it read again.
  useEffect(() => {
    const controller = new AbortController();
    fetch(`/staff-api/launch-checklist?edition=${id ?? ''}`, { signal: controller.signal })
      .then(async (response) =>
        response.ok ? ((await response.json()) as { items: Items }) : null,
      )
      .then((answer) => answer && setItems(answer.items))
      .catch(() => undefined);
    return () => controller.abort();
  }, [id, lastUpdateTime]);

  return (
    <section aria-label={staffMessagesFor(i18n.language).launch.title}>
      <LaunchItems items={items} language={i18n.language} />
    </section>
  );
}
