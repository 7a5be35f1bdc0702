// The answer to the question which of two changes holds, as a request gives it.
import { type ConflictAnswer, conflictAnswers } from '@/publication/settle-conflicts';

/** Null: nobody was asked yet. */
export function readConflictAnswer(value: unknown): ConflictAnswer | null {
  return conflictAnswers.find((answer) => answer === value) ?? null;
}
