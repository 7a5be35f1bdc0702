// Lists of addresses out of the desk and into it, as staff send them.
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ImportPreview } from '@/staff/address-files/say-plan';
import { type Desk, openDesk } from './open-desk';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk?.close());

const list = 'emergency-numbers';

async function takeOut(format: 'csv' | 'json', language = 'nl'): Promise<string> {
  const answer = await desk.send(
    'editor',
    'GET',
    `/address-files/export?list=${list}&format=${format}`,
    undefined,
    { 'Accept-Language': language },
  );
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Cache-Control')).toBe('private, no-store');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}

function send(step: string, file: string, language = 'nl'): Promise<Response> {
  return desk.send('editor', 'POST', `/address-files/${step}`, new TextEncoder().encode(file), {
    'Accept-Language': language,
  });
}

async function look(file: string, language = 'nl'): Promise<ImportPreview> {
  const answer = await send(`preview?list=${list}`, file, language);
  expect(answer.status).toBe(200);
  return (await answer.json()) as ImportPreview;
}

const bringIn = (file: string, { seen }: Pick<ImportPreview, 'seen'>) =>
  send(`import?list=${list}&seen=${seen}`, file);

async function phoneOf(country: string): Promise<string | null | undefined> {
  const { emergencyNumbers } = await desk.snapshot();
  return emergencyNumbers.find((row) => row.country === country)?.phone;
}

it('changes nothing when a list is brought in as it was taken out', async () => {
  for (const format of ['csv', 'json'] as const) {
    const preview = await look(await takeOut(format));
    expect(preview).toMatchObject({ changed: [], created: [], problems: [], left: 0 });
    expect(preview.unchanged).toBeGreaterThan(50);
  }
});

it('brings in what was looked at, publishes it at once and writes down who did', async () => {
  const file = 'country;phone;checkedOn\r\nBE;112;2026-11-20\r\nAQ;911;\r\n';
  const preview = await look(file);
  expect(preview.changed).toMatchObject([{ line: 2, title: 'BE' }]);
  expect(preview.created).toMatchObject([{ line: 3, title: 'AQ' }]);
  expect(await phoneOf('AQ')).toBeUndefined();

  const made = await bringIn(file, preview);
  expect(made.status).toBe(201);
  expect(await phoneOf('AQ')).toBe('911');
  const { emergencyNumbers } = await desk.snapshot();
  expect(emergencyNumbers.find(({ country }) => country === 'BE')?.checkedOn).toBe('2026-11-20');
  const found = await desk.send('editor', 'GET', `/${list}?where[country][equals]=BE`);
  expect((await found.json()).docs[0].confirmedBy).toBe('editor@example.org');
  const trail = await desk.send('administrator', 'GET', '/audit?sort=-id&limit=5');
  const { docs } = (await trail.json()) as { docs: { action: string; actor: string }[] };
  expect(docs).toContainEqual(
    expect.objectContaining({ action: 'addresses-imported', actor: 'editor@example.org' }),
  );
});

it('changes nothing at all where one row is wrong, and names its line and field', async () => {
  const file = 'country,phone,sourceUrl\nFR,17,\nDE,110,javascript:alert(1)\nXX,1,\n';
  const preview = await look(file, 'de');
  expect(preview.problems).toEqual([
    'Zeile 3, Wo das gelesen wurde – keine Webadresse, die mit https:// oder http:// beginnt',
    'Zeile 4, Land – kein Land: zwei Großbuchstaben (BE), EU oder * für die ganze Welt',
  ]);
  const before = await phoneOf('FR');
  expect((await bringIn(file, preview)).status).toBe(409);
  expect(await phoneOf('FR')).toBe(before);
});

it('refuses what somebody has changed since it was looked at', async () => {
  const file = 'country,phone\nLU,113\nNL,112\n';
  const preview = await look(file);
  const found = await desk.send('editor', 'GET', `/${list}?where[country][equals]=LU`);
  const [row] = ((await found.json()) as { docs: { id: number }[] }).docs;
  await desk.send('administrator', 'PATCH', `/${list}/${row?.id}`, { phone: '114' });
  const refused = await bringIn(file, preview);
  expect(refused.status).toBe(409);
  expect((await refused.json()).errors[0].message).toContain('sinds je keek');
  expect(await phoneOf('LU')).toBe('114');
  // Another file under the same name is not what was looked at either.
  const again = await look(file);
  expect((await bringIn(file.replace('113', '115'), again)).status).toBe(409);
  expect((await bringIn(file, again)).status).toBe(201);
  expect(await phoneOf('LU')).toBe('113');
});

it('proposes where another person has to approve', async () => {
  const { docs } = (await (await desk.send('administrator', 'GET', '/publishing')).json()) as {
    docs: { id: number }[];
  };
  await desk.send('administrator', 'PATCH', `/publishing/${docs[0]?.id}`, { hasFourEyes: true });
  const file = 'country,phone\nLU,116\n';
  const made = await bringIn(file, await look(file));
  expect(await made.json()).toMatchObject({ isWaiting: true, publication: null });
  expect(await phoneOf('LU')).toBe('113');
});

it.each([
  ['PK\u0003\u0004', 400],
  ['', 400],
  ['x'.repeat(1024 * 1024 + 1), 413],
])('refuses a file that is no list (%#)', async (file, status) => {
  const answer = await send(`preview?list=${list}`, file, 'fr');
  expect(answer.status).toBe(status);
  expect((await answer.json()).errors[0].message).toMatch(/Excel|vide|Mo/);
});

it('knows no list but these', async () => {
  expect((await send('preview?list=users', 'email\nx')).status).toBe(400);
  const answer = await desk.send('editor', 'GET', '/address-files/export?list=users&format=csv');
  expect(answer.status).toBe(400);
});
