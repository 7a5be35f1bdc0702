// Every page and route handler under app/, and how a stranger would ask for it. A file that is not
// listed fails a test: whoever adds one says here how it is reached, and it is then searched for
// text that is not public.

export interface ExposedRoute {
  methods: readonly string[];
  /** Addresses to ask for; {locale} stands for each language, {publication} for each publication. */
  addresses: readonly string[];
}

const page = (...addresses: string[]): ExposedRoute => ({ methods: ['GET'], addresses });

export const exposedRoutes: Record<string, ExposedRoute> = {
  '(site)/[locale]/[publication]/page.tsx': page(
    '/{locale}',
    '/{locale}/{publication}',
    '/{locale}/{publication}/',
  ),
  '(site)/[locale]/[publication]/figures/page.tsx': page(
    '/{locale}/figures',
    '/{locale}/{publication}/figures',
  ),
  '(site)/[locale]/[publication]/figures/[slug]/page.tsx': page(
    '/{locale}/figures/ratio-78',
    '/{locale}/figures/ncmec-2024-reports',
    '/{locale}/{publication}/figures/ratio-78',
  ),
  '(site)/[locale]/[publication]/report/page.tsx': page(
    '/{locale}/report',
    '/{locale}/{publication}/report',
  ),
  '(site)/[locale]/[publication]/report/[country]/page.tsx': page(
    '/{locale}/report/BE',
    '/{locale}/{publication}/report/BE',
  ),
  '(site)/[locale]/[publication]/report/countries/page.tsx': page(
    '/{locale}/report/countries',
    '/{locale}/{publication}/report/countries',
  ),
  '(site)/[locale]/[publication]/report/international/page.tsx': page(
    '/{locale}/report/international',
    '/{locale}/{publication}/report/international',
  ),
  '(site)/[locale]/[publication]/report/which-country/page.tsx': page(
    '/{locale}/report/which-country',
  ),
  '(site)/[locale]/[publication]/c/[[...choice]]/page.tsx': page(
    '/{locale}/c',
    '/{locale}/c?s=ratio-78&d=scrim&v=whatsapp',
    '/{locale}/{publication}/c/ratio-78/note',
  ),
  '(site)/[locale]/[publication]/embed/[[...partner]]/page.tsx': page(
    '/embed/{locale}',
    '/embed/{locale}/some-partner',
    '/{locale}/{publication}/embed',
  ),
  '(site)/[locale]/[publication]/report-button/[[...country]]/page.tsx': page(
    '/embed/report/{locale}',
    '/embed/report/{locale}/BE',
    '/{locale}/{publication}/report-button',
  ),
  '(site)/[locale]/[publication]/accessibility/page.tsx': page('/{locale}/accessibility'),
  '(site)/[locale]/[publication]/legal/page.tsx': page('/{locale}/legal'),
  '(site)/[locale]/[publication]/privacy/page.tsx': page('/{locale}/privacy'),
  '(site)/[locale]/[publication]/not-found/page.tsx': page(
    '/{locale}/nothing-here',
    '/{locale}/not-found',
  ),
  '(site)/[locale]/[publication]/made/page.tsx': page(
    '/{locale}/made',
    '/{locale}/{publication}/made',
  ),
  '(site)/[locale]/[publication]/refused/page.tsx': page(
    '/{locale}/refused',
    '/{locale}/{publication}/refused',
  ),
  '(staff)/admin/[[...segments]]/page.tsx': page(
    '/admin',
    '/admin/login',
    '/admin/publications',
    '/admin/audit',
    '/admin/results',
    '/admin/outreach',
    '/admin/address-files',
    '/admin/collections/statistics',
    '/admin/collections/statistics/1',
    '/admin/collections/copy/1',
    '/admin/collections/copy/1/versions',
  ),
  '(staff)/admin/account-link/page.tsx': page('/admin/account-link'),
  '(staff)/admin/create-first-user/page.tsx': page('/admin/create-first-user'),
  '(staff)/admin/forgot/page.tsx': page('/admin/forgot'),
  '(staff)/admin/set-up/page.tsx': page('/admin/set-up'),
  // Its own routes are listed by the interface itself and asked for one by one.
  '(staff)/staff-api/[...slug]/route.ts': {
    methods: ['GET', 'OPTIONS', 'POST', 'PATCH', 'PUT', 'DELETE'],
    addresses: ['/staff-api', '/staff-api/access', '/staff-api/nothing-there'],
  },
  'api/campaign/route.ts': page('/api/campaign', '/api/campaign?locale={locale}'),
  'api/cards-made/route.ts': page('/api/cards-made'),
  'api/cards/route.ts': { methods: ['POST'], addresses: ['/api/cards'] },
  'api/kept-cards/route.ts': { methods: ['POST'], addresses: ['/api/kept-cards'] },
  'kept-cards/[file]/route.ts': page(`/kept-cards/${'a'.repeat(43)}.jpg`),
  'api/points-followed/route.ts': { methods: ['POST'], addresses: ['/api/points-followed'] },
  'api/reporting-points/route.ts': {
    methods: ['GET', 'OPTIONS'],
    addresses: ['/api/reporting-points', '/api/reporting-points?country=BE&locale={locale}'],
  },
  'api/steps/route.ts': { methods: ['POST'], addresses: ['/api/steps'] },
  'find-country/route.ts': page(
    '/find-country',
    '/find-country?l={locale}&country=Belgique',
    '/find-country?l={locale}&country=korea',
    '/find-country?l={locale}&country=Atlantis',
  ),
  'overlays/[file]/route.ts': page('/overlays/0123456789abcdef0123456789abcdef.png'),
  'previews/[version]/[locale]/[picture]/route.ts': page(
    '/previews/{publication}/{locale}/home.jpg',
    '/previews/0123456789abcdef/{locale}/ratio-78.note.link.jpg',
  ),
  'manifests/[file]/route.ts': page('/manifests/{locale}.webmanifest'),
  'robots.txt/route.ts': page('/robots.txt'),
  'sitemap.xml/route.ts': page('/sitemap.xml'),
  'prints/[publication]/[locale]/[print]/[file]/route.ts': page(
    '/prints/{publication}/{locale}/poster/ratio-78.pdf',
    '/prints/{publication}/{locale}/poster/ratio-78.frame.pdf',
    '/prints/{publication}/{locale}/sign/ratio-78.pdf',
  ),
};
