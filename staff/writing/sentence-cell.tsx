// In the list of figures: the sentence as people read it.
'use client';
import { useLocale } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';
import { readSentence } from './read-sentence';

export function SentenceCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { code } = useLocale();
  if (typeof cellData !== 'string' || cellData.trim() === '') return null;
  return <span lang={code}>{readSentence(cellData, code, rowData ?? {})}</span>;
}
