// How long a password must be, for forms and the server alike.

export const minPasswordLength = 12;
