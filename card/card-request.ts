// What comes from outside in a request for a card, read into trusted values (zod; server only).
// The photo itself is read by read-photo.ts; texts on a card never come from a request.
import { z } from 'zod';
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

/** A field that is not as the interface says; `field` is its name in the form. */
export class InvalidFieldError extends Error {
  constructor(readonly field: string) {
    super(`Expected a valid value for ${field}`);
    this.name = 'InvalidFieldError';
  }
}

/**
 * Reads the text fields of `POST /api/cards`. Unknown fields are ignored, so that forms may carry
 * more than the interface names.
 * @throws InvalidFieldError naming the first field that is wrong
 */
export function readCardRequest(fields: ReadonlyMap<string, string>): CardRequest {
  const result = cardRequest.safeParse(Object.fromEntries(fields));
  if (!result.success) {
    throw new InvalidFieldError(String(result.error.issues[0]?.path[0] ?? 'form'));
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
