// The worker that the maker's darkroom runs in. It answers each question with a message of the same
// number, and may load nothing: its own answer's policy allows no connection (server/front).
import { makeDarkroom } from '@/maker/darkroom';
import { PhotoProblem } from '@/maker/photo-problem';
import type { DarkroomAnswer, DarkroomQuestion } from '@/maker/worker-darkroom';

/** What TypeScript's page library does not say of a worker. */
const page = self as unknown as {
  onmessage: (event: MessageEvent<DarkroomQuestion>) => void;
  postMessage: (answer: DarkroomAnswer, transfer?: Transferable[]) => void;
};

const darkroom = makeDarkroom();

page.onmessage = async ({ data: question }) => {
  const { number } = question;
  try {
    const result = await answer(question);
    const transfer = result instanceof ImageBitmap ? [result] : [];
    page.postMessage({ number, result }, transfer);
  } catch (cause) {
    const problem = cause instanceof PhotoProblem ? cause.code : null;
    page.postMessage({ number, problem, said: String(cause) });
  }
};

function answer({ method, parameters }: DarkroomQuestion): Promise<unknown> {
  switch (method) {
    case 'canWork':
      return canWork();
    case 'open':
      return darkroom.open(...parameters);
    case 'draw':
      return darkroom.draw(...parameters);
    case 'make':
      return darkroom.make(...parameters);
    case 'release':
      return darkroom.release(...parameters);
  }
}

async function canWork(): Promise<boolean> {
  return (
    typeof OffscreenCanvas === 'function' &&
    typeof createImageBitmap === 'function' &&
    new OffscreenCanvas(1, 1).getContext('2d') !== null
  );
}
