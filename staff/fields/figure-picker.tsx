// Chooses figures for an edition: each is offered with what it says, since a short name says little.
'use client';
import { RelationshipInput, useField, useTranslation } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import { useEffect, useMemo, useState } from 'react';
import { type FigureForm, readSentence } from '../writing/read-sentence';

interface OfferedFigure extends FigureForm {
  id: number;
  slug: string;
  sentence?: string | null;
}

export function FigurePicker({ field, path: ownPath, readOnly }: RelationshipFieldClientProps) {
  const { label, required } = field;
  const { disabled, initialValue, path, setValue, showError, value } = useField<number[] | null>({
    potentiallyStalePath: ownPath,
  });
  const names = useFigureNames();
  // The same ones as long as nothing changes: Payload looks up what is new.
  const chosen = useMemo(() => related(value), [value]);
  const chosenFirst = useMemo(() => related(initialValue), [initialValue]);

  return (
    <RelationshipInput
      hasMany
      isSortable
      label={label}
      path={path}
      relationTo={['statistics']}
      required={required}
      readOnly={readOnly || disabled}
      showError={showError}
      maxResultsPerRequest={10}
      formatDisplayedOptions={(groups) =>
        groups
          .flatMap(({ options }) => options)
          .map((option) => ({ ...option, label: names.get(Number(option.value)) ?? option.label }))
      }
      initialValue={chosenFirst}
      value={chosen}
      onChange={(figures) => {
        const ids = figures.map((figure) => Number(figure.value));
        setValue(ids, JSON.stringify(ids) === JSON.stringify(value));
      }}
    />
  );
}

function related(ids: unknown): { relationTo: 'statistics'; value: number }[] {
  return Array.isArray(ids)
    ? ids.map((id) => ({ relationTo: 'statistics', value: Number(id) }))
    : [];
}

/** "ratio-78 – For each cat photo …" by id, in the reader's language. */
function useFigureNames(): ReadonlyMap<number, string> {
  const { language } = useTranslation().i18n;
  const [names, setNames] = useState<ReadonlyMap<number, string>>(new Map());
  useEffect(() => {
    const controller = new AbortController();
    const query = 'depth=0&draft=true&pagination=false';
    fetch(`/staff-api/statistics?${query}&locale=${language}`, { signal: controller.signal })
      .then(async (answer) =>
        answer.ok ? ((await answer.json()) as { docs: OfferedFigure[] }).docs : [],
      )
      .then((figures) => setNames(new Map(figures.map((it) => [it.id, nameOf(it, language)]))))
      .catch(() => undefined);
    return () => controller.abort();
  }, [language]);
  return names;
}

function nameOf({ sentence, slug, ...figure }: OfferedFigure, language: string): string {
  return sentence ? `${slug} – ${readSentence(sentence, language, figure)}` : slug;
}
