// A password that is refused, as what is wrong with its field.
import { type PayloadRequest, ValidationError } from 'payload';

export function refusePassword(req: PayloadRequest, message: string): ValidationError {
  return new ValidationError({
    collection: 'users',
    errors: [{ path: 'password', message }],
    req,
  });
}
