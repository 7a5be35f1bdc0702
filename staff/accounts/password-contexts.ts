// Marks the requests that set a password, in `req.context`, where nothing from outside can put it: no
// other request may, and each is recorded as what it is.

/** By a one-time link. */
export const byLinkContext = { isByLink: true } as const;

/** By whoever has just said the present one. */
export const ownPasswordContext = { isOwnPassword: true } as const;
