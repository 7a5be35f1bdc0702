// Posts to the staff's interface from the admin, and tells what came of it.
import type { SavedDraft } from '../endpoints/try-documents';
import type { ConflictAnswerData } from '../hooks/say-refusal';

export interface DeskRefusal {
  /** In the admin's language; empty where there is no answer at all. */
  message: string;
  /** What kind of refusal it is, for buttons that offer a way on. */
  code: string | null;
  conflicts: ConflictAnswerData['conflicts'];
  /** What was kept all the same. */
  saved: SavedDraft[];
}

export type DeskAnswer<Body> = { ok: true; body: Body } | { ok: false; refusal: DeskRefusal };

interface ErrorBody {
  errors?: {
    message?: string;
    data?: Partial<ConflictAnswerData> & {
      code?: string;
      saved?: SavedDraft[];
      errors?: { message?: string }[];
    };
  }[];
}

/** `path` below /staff-api. Never throws. */
export async function sendToDesk<Body>(path: string, body: unknown): Promise<DeskAnswer<Body>> {
  try {
    const response = await fetch(`/staff-api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, body: answer as Body };
    return { ok: false, refusal: readRefusal(answer as ErrorBody) };
  } catch {
    return { ok: false, refusal: readRefusal({}) };
  }
}

function readRefusal({ errors }: ErrorBody): DeskRefusal {
  const { data, message } = errors?.[0] ?? {};
  return {
    // Payload puts what is wrong with a field below a general sentence.
    message: data?.errors?.[0]?.message ?? message ?? '',
    code: data?.code ?? null,
    conflicts: data?.conflicts ?? [],
    saved: data?.saved ?? [],
  };
}
