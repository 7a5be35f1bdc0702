// A request's JSON body as what a schema says, or 400.
import { APIError, type PayloadRequest } from 'payload';
import type { z } from 'zod';

export async function readBody<T extends z.ZodType>(
  req: PayloadRequest,
  schema: T,
): Promise<z.infer<T>> {
  const parsed = schema.safeParse(await req.json?.().catch(() => null));
  if (!parsed.success) throw new APIError('Unusable form', 400, null, true);
  return parsed.data;
}
