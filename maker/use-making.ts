// Something that is made from the card when the visitor asks for it, and takes a while: how far it
// is, how to stop it, and the file that comes of it.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PhotoProblemCode } from '@/campaign/messages/messages';
import { PhotoProblem } from '@/maker/photo-problem';

export interface Progress {
  done: number;
  total: number;
}

export type Making =
  | { state: 'idle' }
  | { state: 'making'; progress: Progress | null }
  | { state: 'made'; file: File }
  | { state: 'failed'; problem: PhotoProblemCode };

export type MakeFile = (
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
) => Promise<File>;

/** `basis`: what it is made from; another one makes what was made of the last one old. */
export function useMaking(basis: unknown): {
  making: Making;
  make: (makeFile: MakeFile) => Promise<File | null>;
  cancel: () => void;
} {
  const [{ of, making }, setMaking] = useState<{ of: unknown; making: Making }>({
    of: basis,
    making: { state: 'idle' },
  });
  const running = useRef<AbortController | null>(null);

  // Another basis ends the work on the last one.
  useEffect(() => () => running.current?.abort(), [basis]);

  const make = useCallback(
    async (makeFile: MakeFile) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      const { signal } = controller;
      const say = (next: Making) => {
        if (!signal.aborted) setMaking({ of: basis, making: next });
      };
      say({ state: 'making', progress: null });
      try {
        const file = await makeFile(signal, (done, total) =>
          say({ state: 'making', progress: { done, total } }),
        );
        say({ state: 'made', file });
        return signal.aborted ? null : file;
      } catch (cause) {
        const problem = cause instanceof PhotoProblem ? cause.code : 'card-not-made';
        say({ state: 'failed', problem });
        return null;
      }
    },
    [basis],
  );

  const cancel = useCallback(() => {
    running.current?.abort();
    setMaking({ of: basis, making: { state: 'idle' } });
  }, [basis]);

  return { making: of === basis ? making : { state: 'idle' }, make, cancel };
}
