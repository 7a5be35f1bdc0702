// The networks that show a preview beside a link, as their readers behave: how they call themselves,
// how much of a page they read, which tags they take first, and which pictures they can show. From
// their documentation and sources, where they have any; the strictest known limit counts.

export interface Network {
  name: string;
  agent: string;
  /** Sent beside the agent. */
  headers?: Record<string, string>;
  /** Of the page, from its first byte; nothing after that is read. */
  pageBytes: number;
  /** Tags by falling precedence. */
  titles: readonly string[];
  descriptions: readonly string[];
  pictures: readonly string[];
  /** Tags without which it shows nothing, or not what it could. */
  needs: Readonly<Record<string, RegExp>>;
  picture: {
    types: readonly string[];
    maxBytes: number;
    minWidth: number;
    minHeight: number;
    /** Of the longer side to the shorter one. */
    maxRatio: number;
    /** Shows none whose length the answer does not tell. */
    needsLength: boolean;
    /** Asks for the length before it asks for the picture. */
    asksFirst: boolean;
  };
}

const kilobyte = 1024;
const anyText = /\S/;
const openGraph = {
  titles: ['og:title', 'twitter:title'],
  descriptions: ['og:description', 'twitter:description', 'description'],
  pictures: ['og:image:secure_url', 'og:image:url', 'og:image', 'twitter:image'],
};
const twitterFirst = {
  titles: ['twitter:title', 'og:title'],
  descriptions: ['twitter:description', 'og:description', 'description'],
  pictures: ['twitter:image', 'twitter:image:src', 'og:image'],
};
const plain = {
  types: ['image/jpeg', 'image/png'],
  maxRatio: 3,
  minWidth: 300,
  minHeight: 200,
  needsLength: false,
  asksFirst: false,
};

export const networks: readonly Network[] = [
  {
    name: 'WhatsApp',
    agent: 'WhatsApp/2.24.20.89 A',
    pageBytes: 300 * kilobyte,
    ...openGraph,
    needs: { 'og:title': anyText, 'og:description': anyText, 'og:url': /^https:/ },
    picture: { ...plain, maxBytes: 300 * kilobyte, maxRatio: 4, needsLength: true },
  },
  {
    name: 'Facebook',
    agent: 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
    headers: { Range: 'bytes=0-524287' },
    pageBytes: 512 * kilobyte,
    ...openGraph,
    // Without a size the picture is missing from whoever shares the link first.
    needs: {
      'og:url': /^https:/,
      'og:type': /^website$/,
      'og:locale': /^[a-z]{2}_[A-Z]{2}$/,
      'og:image:width': /^1200$/,
      'og:image:height': /^630$/,
      'og:image:type': /^image\/jpeg$/,
    },
    picture: { ...plain, maxBytes: 8 * kilobyte ** 2, minWidth: 600, minHeight: 315, maxRatio: 2 },
  },
  {
    name: 'X',
    agent: 'Twitterbot/1.0',
    pageBytes: 1024 * kilobyte,
    ...twitterFirst,
    needs: { 'twitter:card': /^summary_large_image$/, 'twitter:image:alt': anyText },
    picture: { ...plain, maxBytes: 5 * kilobyte ** 2, minHeight: 157 },
  },
  {
    name: 'LinkedIn',
    agent: 'LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)',
    pageBytes: 1024 * kilobyte,
    ...openGraph,
    needs: { 'og:title': anyText, 'og:image': /^https:/, 'og:url': /^https:/ },
    picture: { ...plain, maxBytes: 5 * kilobyte ** 2, minWidth: 401 },
  },
  {
    name: 'Signal',
    agent: 'WhatsApp/2',
    pageBytes: 500 * kilobyte,
    ...openGraph,
    needs: { 'og:title': anyText },
    picture: { ...plain, maxBytes: kilobyte ** 2, needsLength: true, asksFirst: true },
  },
  {
    name: 'Telegram',
    agent: 'TelegramBot (like TwitterBot)',
    pageBytes: 300 * kilobyte,
    ...openGraph,
    needs: { 'og:site_name': anyText, 'twitter:card': /^summary_large_image$/ },
    picture: { ...plain, maxBytes: 5 * kilobyte ** 2, asksFirst: true },
  },
  {
    name: 'Discord',
    agent: 'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
    pageBytes: 300 * kilobyte,
    ...openGraph,
    // Else the picture is a stamp beside the text.
    needs: { 'twitter:card': /^summary_large_image$/ },
    picture: { ...plain, maxBytes: 8 * kilobyte ** 2 },
  },
  {
    name: 'Mastodon',
    agent: 'Mastodon/4.5.0 (http.rb/5.3.1; +https://mastodon.example/) Bot',
    pageBytes: 1024 * kilobyte,
    ...openGraph,
    needs: { 'og:image:alt': anyText },
    picture: { ...plain, maxBytes: 2 * kilobyte ** 2 },
  },
  {
    name: 'iMessage',
    agent:
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) ' +
      'Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
    pageBytes: 1024 * kilobyte,
    ...openGraph,
    needs: { 'og:title': anyText },
    picture: { ...plain, maxBytes: 10 * kilobyte ** 2 },
  },
];

/** The tags of a page's head, as a program without scripts finds them in the bytes that it reads. */
export interface ReadHead {
  title: string;
  tags: ReadonlyMap<string, string>;
  /** `rel` and `hreflang` of links, such as "canonical" or "alternate fr". */
  links: ReadonlyMap<string, string>;
}

export function readHead(page: Uint8Array, maxBytes: number): ReadHead {
  const html = Buffer.from(page.subarray(0, maxBytes)).toString('utf8');
  const end = html.indexOf('</head>');
  if (end < 0) throw new Error(`No end of the head within ${maxBytes} bytes`);
  const head = html.slice(0, end);
  const tags = new Map<string, string>();
  for (const [meta] of head.matchAll(/<meta\b[^>]*>/g)) {
    const name = attribute(meta, 'property') ?? attribute(meta, 'name');
    // The first of several counts.
    if (name && !tags.has(name)) tags.set(name, attribute(meta, 'content') ?? '');
  }
  const links = new Map<string, string>();
  for (const [link] of head.matchAll(/<link\b[^>]*>/g)) {
    const name = [attribute(link, 'rel'), attribute(link, 'hreflang')].filter(Boolean).join(' ');
    if (!links.has(name)) links.set(name, attribute(link, 'href') ?? '');
  }
  return { title: plainText(/<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''), tags, links };
}

/** The first of these tags that says anything. */
export function findTag({ tags }: ReadHead, names: readonly string[]): string {
  return names.map((name) => tags.get(name)).find((value) => value) ?? '';
}

function attribute(element: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(element);
  return found ? plainText(found[1] ?? '') : null;
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

function plainText(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole);
}
