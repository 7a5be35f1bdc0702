// Who may do what, for every collection and route of the staff interface. A route that is not
// classified here fails the matrix test: whoever adds one says whom it is for.

/** Who is let in; everybody below gets nothing. Strangers only where it says so. */
export type Who = 'strangers' | 'staff' | 'administrators' | 'nobody';

export interface CollectionClasses {
  read: Who;
  create: Who;
  update: Who;
  delete: Who;
}

const content: CollectionClasses = {
  read: 'staff',
  create: 'staff',
  update: 'staff',
  delete: 'administrators',
};
const givenContent: CollectionClasses = { ...content, create: 'nobody', delete: 'nobody' };
const record: CollectionClasses = {
  read: 'staff',
  create: 'nobody',
  update: 'nobody',
  delete: 'nobody',
};
const secret: CollectionClasses = { ...record, read: 'nobody' };

export const collectionClasses: Record<string, CollectionClasses> = {
  statistics: content,
  copy: givenContent,
  editions: { ...givenContent, delete: 'administrators' },
  'reporting-points': content,
  'help-lines': content,
  'emergency-numbers': content,
  'country-texts': content,
  organisation: { ...givenContent, update: 'administrators' },
  // Editors read and change their own account alone.
  users: {
    read: 'staff',
    create: 'nobody',
    update: 'administrators',
    delete: 'administrators',
  },
  publications: record,
  rehearsals: record,
  counts: secret,
  'sign-offs': record,
  'writing-guides': content,
  proposals: record,
  withdrawals: { ...record, delete: 'staff' },
  languages: content,
  publishing: { ...givenContent, update: 'administrators' },
  'card-maker': givenContent,
  audit: { ...record, read: 'administrators' },
  'account-links': { ...record, read: 'administrators', delete: 'administrators' },
  'set-up-links': secret,
  'kept-cards': secret,
  'watched-links': secret,
  'link-watch-runs': secret,
  'looked-at-addresses': secret,
  // Payload's own bookkeeping, of which everybody has their own.
  'payload-preferences': { ...content, delete: 'staff' },
  'payload-locked-documents': { ...content, delete: 'staff' },
  'payload-kv': secret,
};

/** Every other route by its method and path. */
export const routeClasses: Record<string, Who> = {
  'POST /preview-overlay': 'staff',
  'GET /launch-checklist': 'staff',
  'POST /logo': 'administrators',
  'POST /set-up': 'strangers',
  'GET /access': 'staff',
  'POST /publications/:id/restore': 'staff',
  'POST /sign-off-texts': 'staff',
  'GET /writing-desk': 'staff',
  'GET /qr-code': 'staff',
  'GET /address-files/export': 'staff',
  'POST /address-files/preview': 'staff',
  'POST /address-files/import': 'staff',
  'POST /watched-addresses/looked-at': 'staff',
  'GET /affected-card': 'staff',
  'POST /affected-pages': 'staff',
  'POST /rehearsals/make': 'staff',
  'POST /rehearsals/:id/revoke': 'staff',
  'POST /proposals/propose': 'staff',
  'POST /proposals/:id/approve': 'staff',
  'POST /proposals/:id/refuse': 'staff',
  'POST /proposals/:id/take-back': 'staff',
  'POST /proposals/:id/move': 'staff',
  'GET /proposals/:id/cards/:side/:statistic/:locale': 'staff',
  'GET /publish-settings': 'staff',
  'POST /card-maker/pause': 'staff',
  'POST /withdrawals/withdraw': 'staff',
  'POST /withdrawals/:id/lift': 'staff',
  'POST /editions/prepare': 'staff',
  'GET /editions/chosen-figures': 'staff',
  'GET /statistics/published-versions': 'staff',
  'GET /audit/export': 'administrators',
  'GET /counts/export': 'staff',

  'POST /users/login': 'strangers',
  'POST /users/logout': 'strangers',
  'POST /users/refresh-token': 'strangers',
  'GET /users/me': 'strangers',
  'GET /users/init': 'staff',
  'POST /users/unlock': 'administrators',
  'POST /users/invite': 'administrators',
  'POST /users/change-password': 'staff',
  'POST /users/:id/reset-link': 'administrators',
  // Their own; nobody else's is found.
  'PATCH /users': 'staff',
  'POST /users/:id/sign-out-everywhere': 'staff',
  'POST /users/ask-for-reset': 'strangers',
  'POST /users/open-link': 'strangers',
  'POST /users/accept-link': 'strangers',
  'POST /users/forgot-password': 'nobody',
  'POST /users/reset-password': 'nobody',
  'POST /users/first-register': 'nobody',
  'POST /users/verify/:id': 'nobody',

  'GET /payload-preferences/:key': 'staff',
  'POST /payload-preferences/:key': 'staff',
  'DELETE /payload-preferences/:key': 'staff',
  'PATCH /payload-preferences/:id': 'nobody',
  'POST /payload-preferences/:id/duplicate': 'nobody',
};
