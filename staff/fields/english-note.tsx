// Says that the words in the field above are English, to the eye and to screen readers.
'use client';
import { useField } from '@payloadcms/ui';
import { useEffect } from 'react';
import { staffMessagesFor } from '../messages/staff-message-catalogue';

interface EnglishNoteProps {
  /** The English words; once others stand in the field, nothing is said of them. */
  note: string;
  path: string;
  language: string;
}

export function EnglishNote({ language, note, path }: EnglishNoteProps) {
  const { value } = useField<string>({ path });
  const isEnglish = value === note;
  // Payload's own field takes no language.
  useEffect(() => {
    const field = document.getElementById(`field-${path.replaceAll('.', '__')}`);
    if (isEnglish) field?.setAttribute('lang', 'en');
    else field?.removeAttribute('lang');
  }, [isEnglish, path]);
  return isEnglish && language !== 'en' ? (
    <p className="field-description">{staffMessagesFor(language).noteInEnglish}</p>
  ) : null;
}
