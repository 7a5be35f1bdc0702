// Reads what a PDF says and shows, the way a reader does: its texts through the typefaces' own
// tables of characters, its pictures by their size.
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';

export interface ReadPdf {
  document: PDFDocument;
  pages: { text: string; fonts: PDFDict[]; pictures: PDFRawStream[] }[];
  language: string | null;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await PDFDocument.load(bytes, {
    updateMetadata: false,
    throwOnInvalidObject: true,
  });
  const language = document.catalog.lookup(PDFName.of('Lang'));
  return {
    document,
    pages: document.getPages().map((page) => ({
      text: textOf(page),
      fonts: resourcesOf(page, 'Font').map(([, font]) => font as PDFDict),
      pictures: resourcesOf(page, 'XObject').map(([, picture]) => picture as PDFRawStream),
    })),
    language:
      language instanceof PDFString || language instanceof PDFHexString
        ? language.decodeText()
        : null,
  };
}

export function numberIn(dictionary: PDFDict, key: string): number {
  return dictionary.lookup(PDFName.of(key), PDFNumber).asNumber();
}

/** True where a typeface's letters are in the file. */
export function isEmbedded(font: PDFDict): boolean {
  const [descendant] = font.lookup(PDFName.of('DescendantFonts'), PDFArray).asArray();
  const described = font.context.lookup(descendant, PDFDict);
  const descriptor = described.lookup(PDFName.of('FontDescriptor'), PDFDict);
  return descriptor.lookup(PDFName.of('FontFile2')) instanceof PDFRawStream;
}

function resourcesOf(page: PDFPage, kind: 'Font' | 'XObject') {
  const entries = page.node.Resources()?.lookupMaybe(PDFName.of(kind), PDFDict)?.entries() ?? [];
  return entries.map(
    ([name, object]) => [name.asString(), page.doc.context.lookup(object)] as const,
  );
}

/** Everything written on a page, in the order of the file. */
function textOf(page: PDFPage): string {
  const tables = new Map(
    resourcesOf(page, 'Font').map(([name, font]) => [name, charactersOf(font as PDFDict)]),
  );
  let characters = new Map<string, string>();
  let text = '';
  for (const [, face, shown = ''] of contentOf(page).matchAll(/(\/\S+) \S+ Tf|\[([^\]]*)\] TJ/g)) {
    if (face !== undefined) characters = tables.get(face) ?? new Map();
    for (const [, codes = ''] of shown.matchAll(/<([0-9a-f]*)>/gi)) {
      for (const code of codes.match(/.{4}/g) ?? []) {
        text += characters.get(code.toLowerCase()) ?? '\ufffd';
      }
    }
  }
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function contentOf(page: PDFPage): string {
  const contents = page.node.Contents();
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((stream) => page.doc.context.lookup(stream))
    .map((stream) => decodedText(stream as PDFRawStream))
    .join('\n');
}

/** Which character each code stands for, as the typeface says. */
function charactersOf(font: PDFDict): Map<string, string> {
  const table = decodedText(font.lookup(PDFName.of('ToUnicode')) as PDFRawStream);
  return new Map(
    [...table.matchAll(/^<([0-9a-f]{4})>\s*<([0-9a-f]+)>$/gim)].map(([, code = '', hex = '']) => [
      code.toLowerCase(),
      (hex.match(/.{4}/g) ?? [])
        .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
        .join(''),
    ]),
  );
}

function decodedText(stream: PDFRawStream): string {
  return Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
}
