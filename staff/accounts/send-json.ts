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
