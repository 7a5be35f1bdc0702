// Why the desk refused something; where two changes are about the same, the question which holds.
'use client';
import { ConflictQuestion } from './conflict-question';
import './desk-form.css';
import type { DeskRequest } from './use-desk-request';

export function RefusalNotice({ request, language }: { request: DeskRequest; language: string }) {
  const { answerConflict, onConflict, refusal } = request;
  if (refusal && refusal.conflicts.length > 0) {
    return (
      <ConflictQuestion
        conflicts={refusal.conflicts}
        question={refusal.message}
        value={onConflict}
        onChange={answerConflict}
        language={language}
      />
    );
  }
  return (
    <p role="alert" className="desk-form__problem">
      {refusal?.message}
    </p>
  );
}
