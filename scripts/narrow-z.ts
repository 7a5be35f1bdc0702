// Makes our two files of the hand from the original font: its z is so wide that "gezien" reads as two
// words. The Open Font Licence allows it, and its owner reserves no name.
//   npx tsx scripts/narrow-z.ts <covered-by-your-grace-regular.ttf as published>
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const outlineFile = 'card/fonts/covered-by-your-grace-regular.ttf';
const webFile = 'components/typefaces/covered-by-your-grace-latin.woff2';

const share = 0.7;
const letters = { z: { advance: 752 }, Z: { advance: 748 } };

interface Table {
  /** Of its entry in the font's directory. */
  entryAt: number;
  at: number;
  length: number;
}

/** The tables that browsers need, by their numbers in WOFF2; glyf and loca stand together. */
const webTables = {
  cmap: 0,
  head: 1,
  hhea: 2,
  hmtx: 3,
  maxp: 4,
  name: 5,
  'OS/2': 6,
  post: 7,
  glyf: 10,
  loca: 11,
};

const [original] = process.argv.slice(2);
if (!original) throw new Error('Expected the original font’s file');
const font = readFileSync(original);
const tables = readTables();
for (const [letter, { advance }] of Object.entries(letters)) narrowLetter(letter, advance);
writeCheckSums();
writeFileSync(outlineFile, font);
writeFileSync(webFile, webFont());

function readTables(): Map<string, Table> {
  return new Map(
    Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
      const entryAt = 12 + 16 * index;
      const name = font.toString('latin1', entryAt, entryAt + 4);
      const at = font.readUInt32BE(entryAt + 8);
      return [name, { entryAt, at, length: font.readUInt32BE(entryAt + 12) }];
    }),
  );
}

function requireTable(name: string): Table {
  const table = tables.get(name);
  if (!table) throw new Error(`The font has no table ${name}`);
  return table;
}

/** Every x towards the letter's left edge, in place: no coordinate needs more bytes than it had. */
function narrowLetter(letter: string, expectedAdvance: number): void {
  const id = findGlyph(letter);
  const metricsAt = requireTable('hmtx').at + 4 * id;
  const advance = font.readUInt16BE(metricsAt);
  if (advance !== expectedAdvance) throw new Error(`This ${letter} is ${advance} wide already`);

  const glyphAt = requireTable('glyf').at + glyphOffset(id);
  const [left, right] = [font.readInt16BE(glyphAt + 2), font.readInt16BE(glyphAt + 6)];
  const contours = font.readInt16BE(glyphAt);
  const points = font.readUInt16BE(glyphAt + 10 + 2 * (contours - 1)) + 1;
  let at = glyphAt + 10 + 2 * contours;
  at += 2 + font.readUInt16BE(at);

  const flags: number[] = [];
  while (flags.length < points) {
    const flag = font.readUInt8(at++);
    const isRepeated = (flag & 8) !== 0;
    const repeats = isRepeated ? font.readUInt8(at++) : 0;
    flags.push(...Array(repeats + 1).fill(flag));
  }

  const narrow = (x: number) => Math.round(left + (x - left) * share);
  let before = 0;
  let narrowedBefore = 0;
  for (const flag of flags) {
    const isByte = (flag & 2) !== 0;
    const isPositiveOrSame = (flag & 16) !== 0;
    if (!isByte && isPositiveOrSame) continue;
    const sign = isPositiveOrSame ? 1 : -1;
    const x = before + (isByte ? sign * font.readUInt8(at) : font.readInt16BE(at));
    const step = narrow(x) - narrowedBefore;
    at = isByte ? font.writeUInt8(step * sign, at) : font.writeInt16BE(step, at);
    before = x;
    narrowedBefore = narrow(x);
  }
  font.writeInt16BE(narrow(right), glyphAt + 6);
  font.writeUInt16BE(advance - (right - narrow(right)), metricsAt);
}

function glyphOffset(id: number): number {
  const { at } = requireTable('loca');
  const isLong = font.readInt16BE(requireTable('head').at + 50) === 1;
  return isLong ? font.readUInt32BE(at + 4 * id) : 2 * font.readUInt16BE(at + 2 * id);
}

/** By the segments of the character map's format 4. */
function findGlyph(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  const { at } = requireTable('cmap');
  for (let index = 0; index < font.readUInt16BE(at + 2); index++) {
    const map = at + font.readUInt32BE(at + 8 + 8 * index);
    if (font.readUInt16BE(map) !== 4) continue;
    const segments = font.readUInt16BE(map + 6) / 2;
    for (let segment = 0; segment < segments; segment++) {
      const field = (column: number) =>
        map + 14 + 2 * segments * column + (column > 0 ? 2 : 0) + 2 * segment;
      if (code > font.readUInt16BE(field(0)) || code < font.readUInt16BE(field(1))) continue;
      const delta = font.readUInt16BE(field(2));
      const range = font.readUInt16BE(field(3));
      if (range === 0) return (code + delta) & 0xffff;
      const start = font.readUInt16BE(field(1));
      return (font.readUInt16BE(field(3) + range + 2 * (code - start)) + delta) & 0xffff;
    }
  }
  throw new Error(`The font has no ${letter}`);
}

function writeCheckSums(): void {
  const adjustmentAt = requireTable('head').at + 8;
  font.writeUInt32BE(0, adjustmentAt);
  for (const { at, entryAt, length } of tables.values()) {
    font.writeUInt32BE(checkSum(font.subarray(at, at + length)), entryAt + 4);
  }
  font.writeUInt32BE((0xb1b0afba - checkSum(font)) >>> 0, adjustmentAt);
}

/** Of 32-bit words, the last filled up with zeros. */
function checkSum(bytes: Buffer): number {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

/** WOFF2 with its tables as they are: https://www.w3.org/TR/WOFF2/ */
function webFont(): Buffer {
  const asItIs = 3 << 6;
  const chosen = Object.entries(webTables).map(([name, number]) => {
    const { at, length } = requireTable(name);
    const isOutline = name === 'glyf' || name === 'loca';
    return { flags: isOutline ? number | asItIs : number, bytes: font.subarray(at, at + length) };
  });
  const directory = Buffer.concat(
    chosen.map(({ flags, bytes }) => Buffer.from([flags, ...base128(bytes.length)])),
  );
  const data = brotliCompressSync(Buffer.concat(chosen.map(({ bytes }) => bytes)), {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    },
  });
  const head = Buffer.alloc(48);
  const unpaddedBytes = head.length + directory.length + data.length;
  const padding = Buffer.alloc((4 - (unpaddedBytes % 4)) % 4);
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  head.write('wOF2', 0, 'latin1');
  font.copy(head, 4, 0, 4);
  head.writeUInt32BE(unpaddedBytes + padding.length, 8);
  head.writeUInt16BE(chosen.length, 12);
  const tablesBytes = chosen.reduce((sum, { bytes }) => sum + padded(bytes.length), 0);
  head.writeUInt32BE(12 + 16 * chosen.length + tablesBytes, 16);
  head.writeUInt32BE(data.length, 20);
  return Buffer.concat([head, directory, data, padding]);
}

/** Seven bits a byte, the highest first. */
function base128(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}
