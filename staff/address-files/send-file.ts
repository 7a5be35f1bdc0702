// Sends a file to the staff's interface as it is.

type FileAnswer<Body> = { ok: true; body: Body } | { ok: false; message: string };

/** `path` below /staff-api. Never throws; the message is in the admin's language, or empty. */
export async function sendFile<Body>(path: string, file: File): Promise<FileAnswer<Body>> {
  try {
    const response = await fetch(`/staff-api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    });
    const answer: unknown = await response.json();
    if (response.ok) return { ok: true, body: answer as Body };
    const { errors } = answer as { errors?: { message?: string }[] };
    return { ok: false, message: errors?.[0]?.message ?? '' };
  } catch {
    return { ok: false, message: '' };
  }
}
