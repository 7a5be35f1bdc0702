// A text that the public reads: its field shows the source language above it, and below it what the
// wording check has to say and whether a native reader has checked it.
import type { TextareaField, TextField } from 'payload';

export function writtenText<Field extends TextareaField | TextField>(field: Field): Field {
  return {
    ...field,
    admin: {
      ...field.admin,
      components: {
        ...field.admin?.components,
        beforeInput: ['@/staff/writing/source-text#SourceText'],
        afterInput: ['@/staff/writing/text-notes#TextNotes'],
      },
    },
  };
}
