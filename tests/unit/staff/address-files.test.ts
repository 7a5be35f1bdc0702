// Lists of addresses as files: what is taken out says what is stored, and whatever a file holds ends as
// changes that can be looked at, or as problems with their line and field.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AddressList, addressLists, listShapes } from '@/staff/address-files/address-lists';
import {
  digestOf,
  type ImportPlan,
  planImport,
  type StoredAddress,
} from '@/staff/address-files/plan-import';
import { readTable, type Table } from '@/staff/address-files/read-table';
import { writeCsv, writeJson } from '@/staff/address-files/write-file';

const utf8 = (text: string) => new TextEncoder().encode(text);

function tableOf(text: string | Uint8Array): Table {
  const read = readTable(typeof text === 'string' ? utf8(text) : text);
  if ('problem' in read) throw new Error(read.problem);
  return read.table;
}

function problemOf(text: string | Uint8Array): string {
  const read = readTable(typeof text === 'string' ? utf8(text) : text);
  return 'problem' in read ? read.problem : 'none';
}

const brussels: StoredAddress = {
  id: 7,
  country: 'BE',
  name: 'Hulplijn 1712',
  phone: '1712',
  url: 'https://1712.be',
  audience: ['victims', 'children'],
  languages: ['nl'],
  anonymous: 'yes',
  free: 'yes',
  isVerified: true,
  isShown: true,
  checkedOn: '2026-11-02T12:00:00.000Z',
  note: null,
  sourceUrl: null,
};

const headings = 'country,name,phone,url,languages,checkedOn';
const plan = (rows: string, stored = [brussels]): ImportPlan =>
  planImport('help-lines', tableOf(`${headings}\r\n${rows}`), stored);
const codes = ({ problems }: ImportPlan) =>
  problems.map(({ code, field, line }) => [line, field, code]);

describe('a list that is taken out and brought in again', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      "'=x",
      '"a"\r\n"b"',
      ';;,\t',
      ' ',
      '\uFEFF',
      'sep=;',
      '+32 2 475',
      '\r',
    ),
  );
  const documents = (list: AddressList) =>
    fc
      .array(
        fc.record(
          Object.fromEntries(
            listShapes[list].columns.map(({ name }) => [
              name,
              /^is|Straight/.test(name)
                ? fc.boolean()
                : /languages|audience/.test(name)
                  ? fc.array(fc.constantFrom('fr', 'nl', 'x y', '=1'), { maxLength: 3 })
                  : name === 'checkedOn'
                    ? fc.constantFrom(null, '2026-11-02T12:00:00.000Z')
                    : fc.option(text),
            ]),
          ),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((items) =>
        items.map((item, index) => ({
          ...item,
          id: index + 1,
          // Each has a name of its own, whatever else stands in it.
          ...Object.fromEntries(
            listShapes[list].key.map((name) => [name, `${item[name]}${index}`]),
          ),
        })),
      );

  it.each(addressLists)('changes nothing, whatever stands in it (%s)', (list) => {
    fc.assert(
      fc.property(documents(list), fc.constantFrom('fr', 'nl', 'de', 'en'), (stored, language) => {
        // No database keeps such a sign.
        fc.pre(!JSON.stringify(stored).includes('\\u0000'));
        for (const file of [writeCsv(list, stored, language), writeJson(list, stored)]) {
          const { problems, rows, unchanged } = planImport(list, tableOf(file), stored);
          expect(problems).toEqual([]);
          expect(rows).toEqual([]);
          expect(unchanged).toBe(stored.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('can be opened in a spreadsheet without running anything', () => {
    const file = writeCsv('help-lines', [{ ...brussels, phone: '+32 2 475', note: '=1+1' }], 'nl');
    expect(file).toContain(`"'+32 2 475"`);
    expect(file).toContain(`"'=1+1"`);
    expect(file.split('\r\n')[0]).toContain('"country";"name"');
  });

  it('is read as Excel writes it: semicolons, tabs in UTF-16, its own hint, old line ends', () => {
    const rows = 'country;phone\r\nBE;112\r\n;\r\n';
    const wanted = { columns: ['country', 'phone'], rows: [{ line: 2, cells: ['BE', '112'] }] };
    expect(tableOf(`\uFEFF${rows}`)).toEqual(wanted);
    expect(tableOf(rows.replaceAll('\r\n', '\n'))).toEqual(wanted);
    expect(tableOf(rows.replaceAll('\r\n', '\r'))).toEqual(wanted);
    expect(tableOf(`sep=;\r\n${rows}`).rows[0]?.line).toBe(3);
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${rows.replaceAll(';', '\t')}`, 'utf16le'));
    expect(tableOf(utf16)).toEqual(wanted);
    expect(tableOf('country,phone\n"BE","11\n2"\nFR,112').rows[1]).toEqual({
      line: 3,
      cells: ['FR', '112'],
    });
  });
});

describe('a file that is no list', () => {
  it.each([
    ['', 'empty-file'],
    [' \r\n ', 'empty-file'],
    ['country,phone\n"BE,112', 'broken-quotes'],
    ['[{"country":', 'not-json'],
    ['{"rows":"BE"}', 'not-json'],
    ['[1, 2]', 'not-json'],
    [`country\n${'BE\n'.repeat(2001)}`, 'too-many-rows'],
    ['x'.repeat(1024 * 1024 + 1), 'file-too-large'],
    [new Uint8Array([0x50, 0x4b, 3, 4]), 'workbook'],
    [new Uint8Array([0x63, 0xe9, 0x2c]), 'not-utf-8'],
    [new Uint8Array([0x63, 0, 0x2c]), 'not-utf-8'],
  ])('is refused as what it is', (file, problem) => {
    expect(problemOf(file)).toBe(problem);
  });

  it('is never more than a problem, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = readTable(bytes);
        if ('table' in read) planImport('reporting-points', read.table, []);
      }),
    );
  });
});

describe('what a file would change', () => {
  it('is said field by field, and only where it differs', () => {
    const { rows, unchanged, left } = plan(
      'BE,Hulplijn 1712,1712,https://1712.be/nl,nl fr,2026-11-20\r\nFR,119,119,,fr,',
    );
    expect(unchanged).toBe(0);
    expect(left).toBe(0);
    expect(rows[0]).toMatchObject({ id: 7, line: 2, title: 'BE · Hulplijn 1712' });
    expect(rows[0]?.fields).toEqual([
      { field: 'url', before: 'https://1712.be', after: 'https://1712.be/nl' },
      { field: 'languages', before: 'nl', after: 'nl fr' },
      { field: 'checkedOn', before: '2026-11-02', after: '2026-11-20' },
    ]);
    expect(rows[1]).toMatchObject({ id: null, line: 3 });
  });

  it('ends the confirmation of an address that changes, and says so', () => {
    const { rows } = plan('BE,Hulplijn 1712,1713,https://1712.be,nl,2026-11-02');
    expect(rows[0]?.fields).toEqual([
      { field: 'phone', before: '1712', after: '1713' },
      { field: 'checkedOn', before: '2026-11-02', after: '' },
    ]);
  });

  it('leaves rows that it does not name, and fields that it has no column for', () => {
    const { rows, left } = planImport('help-lines', tableOf('country,name,free\nBE,1712,no'), [
      brussels,
      { ...brussels, id: 8, name: '1712' },
    ]);
    expect(left).toBe(1);
    expect(rows[0]?.data).toEqual({ free: 'no' });
  });

  it('reads days and yes and no as spreadsheets in the desk’s languages make them', () => {
    const days = ['20.11.2026', '20-11-2026', '20/11/2026', '2026-11-20'];
    for (const day of days) {
      const { rows } = plan(`BE,Hulplijn 1712,1712,https://1712.be,nl,${day}`);
      expect(rows[0]?.fields[0]?.after).toBe('2026-11-20');
    }
    for (const word of ['NON', 'FALSCH', 'nee', 'FALSE', '0']) {
      const table = tableOf(`country;name;isShown\nBE;Hulplijn 1712;${word}`);
      expect(planImport('help-lines', table, [brussels]).rows[0]?.data).toEqual({ isShown: false });
    }
  });

  it('changes with what is stored: what was looked at is named exactly', () => {
    const row = 'BE,Hulplijn 1712,1713,https://1712.be,nl,2026-11-02';
    const seen = digestOf('help-lines', plan(row));
    expect(digestOf('help-lines', plan(row))).toBe(seen);
    const since = { ...brussels, phone: '1714' };
    expect(digestOf('help-lines', plan(row, [since]))).not.toBe(seen);
    expect(digestOf('emergency-numbers', plan(row))).not.toBe(seen);
  });
});

describe('a list from before it was asked which images a reporting point takes', () => {
  const hotline: StoredAddress = {
    ...{ id: 3, slug: 'be-hotline', organisation: 'Hotline', url: 'https://hotline.example' },
    ...{ country: 'BE', kind: 'hotline', languages: ['nl'], anonymous: 'yes' },
    ...{ informsPolice: 'yes', takesDrawings: 'no', takesGeneratedImages: 'yes' },
    ...{ verification: 'url', isPrimary: true, leadsStraight: false, isShown: true },
    ...{ checkedOn: null, note: null, sourceUrl: null },
  };
  const older = 'slug,organisation,url,country,kind,anonymous,informsPolice,verification';
  const points = (file: string) => planImport('reporting-points', tableOf(file), [hotline]);
  const row = (slug: string) => `${slug},New,https://new.example,FR,hotline,yes,no,url`;

  it('can still be brought in, and says nothing of it', () => {
    const { problems, rows } = points(`${older}\n${row('be-hotline')}\n${row('fr-new')}`);
    expect(problems).toEqual([]);
    expect(rows.map(({ data }) => Object.keys(data).filter((it) => /takes/.test(it)))).toEqual([
      [],
      [],
    ]);
  });

  it('is told by line and field what is no answer', () => {
    const today = `${older},takesDrawings,takesGeneratedImages`;
    const read = points(
      `${today}\n${row('be-hotline')},No,yes\n${row('fr-new')},perhaps,\n${row('fr-two')},ja,no`,
    );
    expect(codes(read)).toEqual([
      [3, 'takesDrawings', 'not-an-option'],
      [3, 'takesGeneratedImages', 'required'],
      [4, 'takesDrawings', 'not-an-option'],
    ]);
    expect(read.problems[0]?.detail).toBe('yes, no, unknown');
  });

  it('changes one answer and leaves the other', () => {
    const json = JSON.stringify([{ slug: 'be-hotline', takesDrawings: 'yes' }]);
    expect(points(json).rows[0]?.fields).toEqual([
      { field: 'takesDrawings', before: 'no', after: 'yes' },
    ]);
  });
});

describe('what is wrong with a file', () => {
  it.each([
    ['BE,Hulplijn 1712,1712,javascript:alert(1),nl,', [2, 'url', 'not-a-web-address']],
    ['BE,Hulplijn 1712,1712,https://user:word@1712.be,nl,', [2, 'url', 'not-a-web-address']],
    ['XX,A line,1712,,nl,', [2, 'country', 'not-a-place']],
    ['be,A line,1712,,nl,', [2, 'country', 'not-a-place']],
    [',A line,1712,,nl,', [2, 'country', 'required']],
    ['BE,,1712,,nl,', [2, 'name', 'required']],
    ['BE,A line,1712,,<script>,', [2, 'languages', 'not-an-option']],
    ['BE,A line,1712,,nl,2999-01-01', [2, 'checkedOn', 'in-future']],
    ['BE,A line,1712,,nl,2026-02-30', [2, 'checkedOn', 'not-a-day']],
    ['BE,A line,1712,,nl,03/04/2026', [2, 'checkedOn', 'not-a-day']],
    [`BE,A line,${'1'.repeat(61)},,nl,`, [2, 'phone', 'too-long']],
    ['BE,A line', [2, null, 'wrong-number-of-cells']],
    ['BE,A line,1,,nl,,more', [2, null, 'wrong-number-of-cells']],
    ['BE,A,1,,nl,\r\nBE, A ,2,,nl,', [3, null, 'row-twice']],
  ])('has its line and its field: %s', (rows, expected) => {
    const found = plan(rows, []);
    expect(codes(found)).toContainEqual(expected);
    expect(found.rows).toEqual([]);
  });

  it.each([
    ['country,name,colour\nBE,x,red', 'unknown-column'],
    ['country,name,name\nBE,x,y', 'column-twice'],
    ['country,phone\nBE,112', 'missing-column'],
    ['country,name,__proto__\nBE,x,y', 'unknown-column'],
  ])('is told before any row is read: %s', (file, code) => {
    const found = planImport('help-lines', tableOf(file), []);
    expect(codes(found)).toEqual([[null, null, code]]);
  });

  it('says where the list itself has the same name twice', () => {
    const found = plan('BE,Hulplijn 1712,1,,nl,', [brussels, { ...brussels, id: 9 }]);
    expect(codes(found)).toEqual([[2, null, 'stored-twice']]);
  });
});
