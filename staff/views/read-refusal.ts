// What the server said when it refused something, in the admin's language already.

export async function readRefusal(response: Response, otherwise: string): Promise<string> {
  const answer = (await response.json().catch(() => null)) as {
    errors?: { message?: string; data?: { errors?: { message?: string }[] } }[];
  } | null;
  const [error] = answer?.errors ?? [];
  // Payload puts what is wrong with a field below a general sentence.
  return error?.data?.errors?.[0]?.message ?? error?.message ?? otherwise;
}
