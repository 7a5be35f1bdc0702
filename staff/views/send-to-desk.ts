// Posts to the staff's interface from the admin, and tells what came of it.
import type { ConflictAnswerData } from '../hooks/say-refusal';

export type DeskAnswer<Body> =
  | { ok: true; body: Body }
  | {
      ok: false;
      /** In the admin's language; empty where there is no answer at all. */
      message: string;
      /** What kind of refusal it is, for buttons that offer a way on. */
      code: string | null;
      conflicts: ConflictAnswerData['conflicts'];
    };

interface Refusal {
  errors?: { message?: string; data?: Partial<ConflictAnswerData> & { code?: string } }[];
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
    const { data, message } = (answer as Refusal).errors?.[0] ?? {};
    return {
      ok: false,
      message: message ?? '',
      code: data?.code ?? null,
      conflicts: data?.conflicts ?? [],
    };
  } catch {
    return { ok: false, message: '', code: null, conflicts: [] };
  }
}
