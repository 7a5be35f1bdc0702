// A darkroom that runs in a worker of its own, so that decoding, looking and drawing never hold up the
// page. The page sends questions and gets answers of the same number.
import type { PhotoProblemCode } from '@/campaign/messages/messages';
import type { Darkroom } from '@/maker/darkroom';
import { PhotoProblem } from '@/maker/photo-problem';

interface Methods extends Darkroom {
  /** Whether this browser's workers can do what a darkroom needs. */
  canWork: () => Promise<boolean>;
}

/** One of the darkroom's methods, called by message. */
export type DarkroomQuestion = {
  [Name in keyof Methods]: {
    number: number;
    method: Name;
    parameters: Parameters<Methods[Name]>;
  };
}[keyof Methods];

export type DarkroomAnswer =
  | { number: number; result: unknown }
  /** Without a code it is a fault that the visitor cannot mend. */
  | { number: number; problem: PhotoProblemCode | null; said: string };

interface Waiting {
  resolve: (result: never) => void;
  reject: (cause: unknown) => void;
}

export interface WorkerDarkroom extends Darkroom {
  /** False once the worker has ended, for want of memory as a rule. */
  isRunning: () => boolean;
}

/** @throws Error where the browser has no workers that can draw, or the worker's file did not arrive */
export async function startWorkerDarkroom(): Promise<WorkerDarkroom> {
  const worker = new Worker(new URL('./darkroom-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let lastNumber = 0;
  let failure: Error | null = null;

  worker.onmessage = ({ data }: MessageEvent<DarkroomAnswer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('result' in data) asked?.resolve(data.result as never);
    else asked?.reject(data.problem ? new PhotoProblem(data.problem, data.said) : data.said);
  };
  worker.onerror = (event) => {
    failure = new Error(event.message || 'the worker could not start');
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
    worker.terminate();
  };

  const call =
    <Name extends keyof Methods>(method: Name) =>
    (...parameters: Parameters<Methods[Name]>): ReturnType<Methods[Name]> =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        lastNumber += 1;
        waiting.set(lastNumber, { resolve, reject });
        worker.postMessage({ number: lastNumber, method, parameters });
      }) as ReturnType<Methods[Name]>;

  if (!(await call('canWork')())) {
    worker.terminate();
    throw new Error('workers cannot draw in this browser');
  }
  return {
    open: call('open'),
    draw: call('draw'),
    make: call('make'),
    release: call('release'),
    isRunning: () => failure === null,
  };
}
