// Marks the requests that set a password by a one-time link, in `req.context`, where nothing from
// outside can put it: they are recorded as what they are, not as somebody's change.

export const byLinkContext = { isByLink: true } as const;
