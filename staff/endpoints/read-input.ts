// What a request brings, as what a schema says, or 400.
import { APIError, type PayloadRequest } from 'payload';
import type { z } from 'zod';

export async function readBody<T extends z.ZodType>(
  req: PayloadRequest,
  schema: T,
): Promise<z.infer<T>> {
  return read(await req.json?.().catch(() => null), schema);
}

export function readQuery<T extends z.ZodType>(req: PayloadRequest, schema: T): z.infer<T> {
  return read(req.query, schema);
}

function read<T extends z.ZodType>(input: unknown, schema: T): z.infer<T> {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new APIError('Unusable form', 400, null, true);
  return parsed.data;
}
