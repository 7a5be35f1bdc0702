// The mark on requests whose changes must not publish by themselves: seeding and restoring, which
// publish once at their end. It travels in `req.context`, which cannot be set from outside.

export const withoutPublication = { isWithoutPublication: true } as const;
