import { describe, expect, it } from 'vitest';
import { type InterfaceWords, wordsOf } from '@/campaign/messages/interface-words';
import { firstMessages } from '@/campaign/messages/message-catalogue';
import { hasPage, shownLocale } from '@/campaign/shown-locale';
import { pageNames } from '@/campaign/snapshot';
import { launchTexts } from '@/publication/public-texts';
import {
  addLanguage,
  changeLanguage,
  desk,
  languageId,
  pageId,
  publishFigure,
  publishPage,
  useLanguagesDesk,
} from './languages-desk';
import { messageOf } from './open-desk';

useLanguagesDesk();

const card = {
  reportCall: '¿Has visto imágenes así? No las compartas, denúncialas:',
  sourceLine: 'Fuente: {source}, {year}',
  estimateMark: 'estimación',
  caption: '{sentence} {report} {source} {hashtag}',
  altText: 'Tarjeta con una mascota y el mensaje: «{sentence}» Para denunciar: {url}',
  thanks: 'Gracias. Guarda esta dirección: {url}',
};
const sentences: Record<string, string> = {
  'ratio-78':
    'Por cada foto de gato se comparten {n, plural, one {<number>{n}</number> imagen} many {<number>{n}</number> imágenes} other {<number>{n}</number> imágenes}} de abusos sexuales a menores.',
  'iwf-2024-interval': 'Cada <number>{n}</number> se confirma una página con esas imágenes.',
};
/** Any words will do, as long as they keep the placeholders. */
const words: InterfaceWords = wordsOf(firstMessages.en);

describe('a language that staff add', () => {
  it('is refused where the cards’ fonts cannot write it, with why', async () => {
    for (const code of ['el', 'ar', 'ru']) {
      const response = await addLanguage(code);
      expect(response.status).toBe(400);
      expect(await messageOf(response)).toContain('fonts of the cards');
    }
    expect((await addLanguage('fr')).status).toBe(400);
  });

  it('finds its texts laid out, and changes nothing that is public', async () => {
    const before = await desk.snapshot();
    expect((await addLanguage('es')).status).toBe(201);
    expect(await desk.snapshot()).toEqual(before);
    for (const slug of ['home', 'card', 'report']) {
      expect(await pageId(slug, 'es'), slug).toBeGreaterThan(0);
    }
    const editions = await desk.payload.find({ collection: 'editions' });
    const query = `collection=copy&document=card&edition=${editions.docs[0]?.id}`;
    const response = await desk.send('editor', 'GET', `/writing-desk?${query}`);
    const { texts } = (await response.json()) as { texts: Record<string, object> };
    expect(Object.keys(texts)).toEqual(['fr', 'nl', 'de', 'en', 'es']);
    expect(Object.values(texts.es ?? {}).every((text) => text === '')).toBe(true);
  });

  it('is listed with what it lacks', async () => {
    const { loadAttention } = await import('@/staff/attention/load-attention');
    const { docs } = await desk.payload.find({ collection: 'users', limit: 1 });
    const user = docs[0] ? { ...docs[0], collection: 'users' as const } : null;
    const unwatched = { kind: 'not-watched' } as const;
    const { missing } = await loadAttention(desk.payload, user as never, unwatched, new Date());
    const of = (document: string) => missing.find((it) => it.document === document);
    expect(of('card')).toMatchObject({ locale: 'es', missing: 6 });
    expect(of('card')?.link).toBe(`/admin/collections/copy/${await pageId('card', 'es')}`);
    expect(of('ratio-78')).toMatchObject({ locale: 'es', missing: 1 });
    // The reporting point; none of its pages is to be public yet.
    expect(of('es')).toMatchObject({ locale: 'es', missing: 1 });
    expect(of('home')).toBeUndefined();
  });

  it('is not made public before its cards are whole, and it is said what is missing', async () => {
    const response = await changeLanguage('es', { isPublic: true });
    expect(response.status).toBe(400);
    const message = await messageOf(response);
    expect(message).toContain('Español');
    expect(message).toContain('ratio-78');
    expect((await desk.snapshot()).locales).not.toContain('es');
    expect(
      (await desk.payload.findByID({ collection: 'languages', id: await languageId('es') }))
        .isPublic,
    ).toBe(false);
  });

  it('shows its card while it is being written', async () => {
    const response = await desk.send('editor', 'POST', '/preview-overlay', {
      locale: 'es',
      format: 'portrait',
      design: 'note',
      statistic: {
        slug: 'ratio-78',
        method: 'value',
        rounding: 'whole',
        saidAs: 'number',
        inputs: [
          {
            value: 78,
            period: '2020',
            source: { name: 'a', title: 'b', url: 'https://a.example' },
          },
        ],
        sentence: sentences['ratio-78'],
        sourceName: 'Child Focus',
        year: '2020',
      },
    });
    expect(response.status).toBe(200);
    expect(((await response.json()) as { sentence: string }).sentence).toContain('78 imágenes');
  });

  it('has cards once their texts, its figures’ sentences and its address are there', async () => {
    await publishPage('card', 'es', card);
    for (const [slug, sentence] of Object.entries(sentences)) {
      await publishFigure(slug, 'es', { sentence });
    }
    const points = await desk.payload.find({
      collection: 'reporting-points',
      where: { slug: { equals: 'international-portal' } },
    });
    const response = await changeLanguage('es', {
      isPublic: true,
      fallback: 'fr',
      reportingPoint: points.docs[0]?.id,
    });
    expect(await messageOf(response)).toBe('');

    const snapshot = await desk.snapshot();
    expect(snapshot.locales).toEqual(['fr', 'nl', 'de', 'en', 'es']);
    expect(snapshot.copy.es.card.reportCall).toBe(card.reportCall);
    expect(pageNames.filter((page) => hasPage(snapshot, 'es', page))).toEqual([]);
    expect(shownLocale(snapshot, 'es', 'home')).toBe('fr');
    const { publishedOverlays } = await import('@/publication/published-overlays');
    const { loadCardFonts } = await import('@/server/card-fonts');
    const spanish = publishedOverlays(snapshot, await loadCardFonts()).filter(
      ({ locale }) => locale === 'es',
    );
    expect(spanish).toHaveLength(60);
  });

  it('can no longer lose a text of its cards', async () => {
    const response = await desk.send('editor', 'PATCH', `/copy/${await pageId('card', 'es')}`, {
      card: { ...card, sourceLine: 'Fuente: {source}' },
      _status: 'published',
    });
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain('Español');
  });

  it('has a page once the words and texts of that page are whole', async () => {
    const without = await changeLanguage('es', { pages: ['report'], words: {} });
    expect(without.status).toBe(400);
    expect(await messageOf(without)).toContain('Español');

    await publishPage('report', 'es', (await desk.snapshot()).copy.en.report);
    const broken = { ...words, 'report.phone': 'Teléfono' };
    const response = await changeLanguage('es', { pages: ['report'], words: broken });
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain('phone');

    const answer = await changeLanguage('es', { pages: ['report'], words });
    expect(await messageOf(answer)).toBe('');
    const snapshot = await desk.snapshot();
    expect(pageNames.filter((page) => hasPage(snapshot, 'es', page))).toEqual(['report']);
    const { messagesFor } = await import('@/campaign/messages/message-catalogue');
    expect(messagesFor(snapshot, 'es').report.where).toBe(words['report.where']);
  });

  it('has its words signed off by a native reader, and the launch counts them', async () => {
    const query = 'collection=languages&document=es';
    const read = async () => {
      const response = await desk.send('editor', 'GET', `/writing-desk?${query}`);
      return (await response.json()) as {
        texts: Record<string, Record<string, string>>;
        signOffs: { text: string; reader: string }[];
      };
    };
    const { texts } = await read();
    expect(Object.keys(texts)).toEqual(['es']);
    const standing = [...new Set(Object.values(texts.es ?? {}))];
    expect(standing.length).toBeGreaterThan(100);
    const signOff = (chosen: string[]) =>
      desk.send('editor', 'POST', '/sign-off-texts', {
        collection: 'languages',
        document: 'es',
        locale: 'es',
        texts: chosen,
        reader: 'Lucía',
        isChecked: true,
      });
    expect((await signOff(['Palabras que no están.'])).status).toBe(409);
    expect((await signOff(standing)).status).toBe(200);
    expect((await read()).signOffs).toHaveLength(standing.length);
    const { locales } = await desk.snapshot();
    expect(locales).toContain('es');
    const all = launchTexts(await desk.snapshot()).filter((text) => text.locale === 'es');
    const words = all.filter(({ collection }) => collection === 'languages');
    expect(words.map(({ text }) => text).every((text) => standing.includes(text))).toBe(true);
    expect(words.length).toBeGreaterThan(0);
  });

  it('goes with an earlier publication, and its texts stay', async () => {
    const { docs } = await desk.payload.find({ collection: 'publications', sort: 'holdsFrom' });
    const restored = await desk.send(
      'administrator',
      'POST',
      `/publications/${docs[0]?.id}/restore`,
      {},
    );
    expect(await messageOf(restored)).toBe('');
    expect((await desk.snapshot()).locales).toEqual(['fr', 'nl', 'de', 'en']);
    const { docs: figures } = await desk.payload.find({
      collection: 'statistics',
      locale: 'es',
      where: { slug: { equals: 'ratio-78' } },
    });
    expect(figures[0]?.sentence).toBe(sentences['ratio-78']);
    expect((await changeLanguage('es', { isPublic: true })).status).toBe(200);
    expect((await desk.snapshot()).addedLanguages.es?.pages).toEqual(['report']);
  });

  it('has texts in the next edition too', async () => {
    const { docs } = await desk.payload.find({ collection: 'editions' });
    const made = await desk.send('editor', 'POST', '/editions/prepare', {
      from: docs[0]?.id,
      name: 'Next',
      hashtag: '#next',
      startsOn: '2027-11-18',
      endsOn: '2027-11-30',
    });
    const { id } = (await made.json()) as { id: number };
    const { docs: texts } = await desk.payload.find({
      collection: 'copy',
      draft: true,
      pagination: false,
      where: { edition: { equals: id }, locale: { equals: 'es' } },
    });
    expect(texts.map(({ _status, slug }) => `${slug} ${_status}`).sort()).toEqual([
      'card published',
      'home draft',
      'report published',
    ]);
  });

  it('is removed by an administrator, and its texts are found again when it comes back', async () => {
    const id = await languageId('es');
    expect((await desk.send('editor', 'DELETE', `/languages/${id}`)).status).toBe(403);
    expect((await desk.send('administrator', 'DELETE', `/languages/${id}`)).status).toBe(200);
    expect((await desk.snapshot()).locales).toEqual(['fr', 'nl', 'de', 'en']);
    expect((await addLanguage('es')).status).toBe(201);
    const { texts } = (await (
      await desk.send('editor', 'GET', '/writing-desk?collection=statistics&document=ratio-78')
    ).json()) as { texts: Record<string, Record<string, string>> };
    expect(texts.es?.sentence).toBe(sentences['ratio-78']);
  });
});

describe('a language of the product', () => {
  it('leaves the site and comes back with its texts', async () => {
    const before = await desk.snapshot();
    expect((await changeLanguage('nl', { isPublic: false })).status).toBe(200);
    const without = await desk.snapshot();
    expect(without.locales).toEqual(['fr', 'de', 'en']);
    expect(Object.keys(without.copy)).toEqual(['fr', 'de', 'en']);
    expect((await changeLanguage('nl', { isPublic: true })).status).toBe(200);
    expect((await desk.snapshot()).copy).toEqual(before.copy);
  });

  it('is English at least', async () => {
    const response = await changeLanguage('en', { isPublic: false });
    expect(response.status).toBe(400);
    expect(await messageOf(response)).toContain('English stays public');
    const id = await languageId('en');
    expect((await desk.send('administrator', 'DELETE', `/languages/${id}`)).status).toBe(400);
    expect((await desk.snapshot()).locales).toContain('en');
  });

  it('stands where staff put it', async () => {
    expect((await changeLanguage('de', { position: 1 })).status).toBe(200);
    expect((await changeLanguage('fr', { position: 4 })).status).toBe(200);
    expect((await desk.snapshot()).locales.slice(0, 2)).toEqual(['de', 'nl']);
  });
});
