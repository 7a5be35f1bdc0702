// Sends a form of the admin to our own server, from the browser.

/** The answer, whatever it says; null where there was none. */
export async function sendJson(address: string, body?: unknown): Promise<Response | null> {
  return fetch(address, {
    method: 'POST',
    ...(body === undefined
      ? {}
      : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  }).catch(() => null);
}

/** What the server says is wrong; `otherwise` where it says nothing. */
export async function readRefusal(answer: Response | null, otherwise: string): Promise<string> {
  const body = (await answer?.json().catch(() => null)) as {
    errors?: { message?: string }[];
  } | null;
  return body?.errors?.[0]?.message ?? otherwise;
}
