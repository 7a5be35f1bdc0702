// Something sent to the desk by a button or a form: on its way, refused, or asked back about.
'use client';
import { useState } from 'react';
import type { ConflictAnswer } from '@/publication/settle-conflicts';
import { type DeskRefusal, sendToDesk } from './send-to-desk';

export interface DeskRequest {
  isBusy: boolean;
  /** Of the last attempt; its message is never empty. */
  refusal: DeskRefusal | null;
  onConflict: ConflictAnswer | null;
  answerConflict: (answer: ConflictAnswer) => void;
  /** With the answer to a conflict, once there is one. Null: it was refused. */
  send: <Body>(
    path: string,
    body?: Record<string, unknown>,
    onRefused?: (refusal: DeskRefusal) => void,
  ) => Promise<Body | null>;
  /** Begins anew: nothing was refused, nothing answered. */
  forget: () => void;
}

/**
 * `failed`: what is said where the server says nothing. `known`: what would be asked back about, where
 * that is known before anything is sent.
 */
export function useDeskRequest(failed: string, known: DeskRefusal | null = null): DeskRequest {
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<DeskRefusal | null>(null);
  const [onConflict, answerConflict] = useState<ConflictAnswer | null>(null);

  function forget() {
    setRefusal(null);
    answerConflict(null);
  }

  async function send<Body>(
    path: string,
    body: Record<string, unknown> = {},
    onRefused?: (refusal: DeskRefusal) => void,
  ) {
    setIsBusy(true);
    setRefusal((before) => (before?.conflicts.length ? before : null));
    const answer = await sendToDesk<Body>(path, onConflict ? { ...body, onConflict } : body);
    setIsBusy(false);
    if (answer.ok) {
      forget();
      return answer.body;
    }
    onRefused?.(answer.refusal);
    setRefusal({ ...answer.refusal, message: answer.refusal.message || failed });
    return null;
  }

  return { isBusy, refusal: refusal ?? known, onConflict, answerConflict, send, forget };
}
