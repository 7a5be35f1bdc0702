// What comes from outside in a request for a card, read into trusted values (zod; server only).
// The photo itself is read by read-photo.ts; texts on a card never come from a request.
import { z } from 'zod';
import { CardError } from './card-error';
import {
  designNames,
  type Format,
  type Framing,
  formatNames,
  type Placement,
  placements,
  type Turn,
  turns,
  zoomLimits,
} from './card-spec';

const fraction = z.coerce.number().min(0).max(1);

/** An empty field of a form means "not said". */
const blankAsAbsent = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankAsAbsent, schema.optional());

const cardRequest = z.object({
  format: z.preprocess(blankAsAbsent, z.enum(formatNames).default('portrait')),
  locale: optional(z.string().regex(/^[a-z]{2,3}$/)),
  statistic: optional(z.string().regex(/^[a-z0-9-]{1,64}$/)),
  design: optional(z.enum(designNames)),
  placement: optional(z.enum(placements)),
  focusX: optional(fraction),
  focusY: optional(fraction),
  zoom: optional(z.coerce.number().min(zoomLimits.min).max(zoomLimits.max)),
  turn: optional(z.coerce.number().pipe(z.literal([...turns]))),
});

export interface CardRequest {
  format: Format;
  locale?: string;
  statistic?: string;
  design?: (typeof designNames)[number];
  placement?: Placement;
  framing: Partial<Framing>;
}

/**
 * Reads the text fields of `POST /api/cards`. Unknown fields are ignored, so that forms may carry
 * more than the interface names.
 * @throws CardError `invalid-field` with the name of the first field that is wrong
 */
export function readCardRequest(fields: ReadonlyMap<string, string>): CardRequest {
  const result = cardRequest.safeParse(Object.fromEntries(fields));
  if (!result.success) {
    throw invalidField(String(result.error.issues[0]?.path[0]));
  }
  const { format, locale, statistic, design, placement, focusX, focusY, zoom, turn } = result.data;
  return {
    format,
    locale,
    statistic,
    design,
    placement,
    framing: { focusX, focusY, zoom, turn: turn as Turn | undefined },
  };
}

/** The refusal of a field whose value is not on offer. */
export function invalidField(field: string): CardError {
  return new CardError('invalid-field', `Expected a valid value for ${field}`, { field });
}
