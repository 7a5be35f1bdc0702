// A PDF of sheets drawn in our units, downwards from the top left: drawings as vectors, texts as
// real text in embedded typefaces, pictures as they are. The only place that knows pdf-lib.
import { PDFDocument, type PDFFont, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import fontkit from '@pdf-lib/fontkit';
import type { ReactNode } from 'react';
import type { CardFont, CardFonts } from '@/card/card-fonts';
import type { Face, PlacedText } from '@/card/card-layout';
import type { Rect, Size } from '@/card/card-spec';
import { parseFont, poseOf, type Run, runsWidth, splitRuns } from '@/card/print/letters';
import { type Paper, pointsPerUnit, sheetSize } from '@/card/print/paper';
import { colour, fine, number, shapeOperators } from '@/card/print/pdf-shapes';

export interface PrintAbout {
  title: string;
  /** What it shows, in words: for whoever searches their files. */
  subject: string;
  author: string;
  locale: string;
  madeAt: Date;
}

/** `unseen`: for whoever copies, searches or hears what is drawn as shapes. */
export type Lettering = 'solid' | 'unseen';

/** What the picture that can be exchanged is called in the file: maker/put-photo.ts looks for it. */
export const photoName = 'Photo';

/**
 * fontkit as this pdf-lib wants it: finding a method `encode`, pdf-lib takes the subset for one of a
 * later fontkit, whose method of that name takes no stream.
 */
const subsettingFontkit: Parameters<PDFDocument['registerFontkit']>[0] = {
  create(data) {
    const font = fontkit.create(data);
    const createSubset = font.createSubset.bind(font);
    font.createSubset = () => {
      const subset = createSubset();
      return {
        includeGlyph: (glyph) => subset.includeGlyph(glyph),
        encodeStream: () => subset.encodeStream(),
      };
    };
    return font;
  },
};

export class PrintDocument {
  readonly #document: PDFDocument;
  readonly #fonts: CardFonts;
  readonly #embedded = new Map<CardFont, PDFFont>();
  #photo: { page: PDFPage; jpeg: Uint8Array; size: Size } | null = null;

  private constructor(document: PDFDocument, fonts: CardFonts) {
    this.#document = document;
    this.#fonts = fonts;
  }

  static async create(fonts: CardFonts): Promise<PrintDocument> {
    const document = await PDFDocument.create({ updateMetadata: false });
    document.registerFontkit(subsettingFontkit);
    return new PrintDocument(document, fonts);
  }

  /** A new sheet at the end. Everything is drawn above what was drawn before it. */
  addSheet(paper: Paper): PrintSheet {
    const { widthPx, heightPx } = sheetSize(paper);
    const scale = pointsPerUnit(paper);
    const page = this.#document.addPage([widthPx * scale, heightPx * scale]);
    return new PrintSheet(this, page, scale, heightPx);
  }

  /** Announces the picture that can be exchanged, for one page. */
  announcePhoto(page: PDFPage, jpeg: Uint8Array, size: Size): void {
    this.#photo = { page, jpeg, size };
  }

  async embedPng(dataAddress: string): Promise<PDFRef> {
    return (await this.#document.embedPng(dataAddress)).ref;
  }

  async embedFont(font: CardFont): Promise<PDFFont> {
    const known = this.#embedded.get(font);
    if (known) return known;
    const embedded = await this.#document.embedFont(font.data, { subset: true });
    this.#embedded.set(font, embedded);
    return embedded;
  }

  runsOf(text: string, face: Face): Run[] {
    return splitRuns(text, face, this.#fonts);
  }

  /** The file. Its photo's object is the last one before the table of contents. */
  async finish({ title, subject, author, locale, madeAt }: PrintAbout): Promise<Uint8Array> {
    const document = this.#document;
    document.setTitle(title, { showInWindowTitleBar: true });
    document.setSubject(subject);
    document.setAuthor(author);
    document.setLanguage(locale);
    document.setProducer('Pawcard');
    document.setCreator('Pawcard');
    document.setCreationDate(madeAt);
    document.setModificationDate(madeAt);
    // Typefaces and logos are written now, so that nothing comes after the photo.
    await document.flush();
    if (this.#photo) this.#addPhoto(this.#photo);
    return document.save({ useObjectStreams: false, addDefaultPage: false });
  }

  #addPhoto({ page, jpeg, size }: { page: PDFPage; jpeg: Uint8Array; size: Size }): void {
    const { context } = this.#document;
    const stream = context.stream(jpeg, {
      Type: 'XObject',
      Subtype: 'Image',
      Name: photoName,
      Width: size.widthPx,
      Height: size.heightPx,
      ColorSpace: 'DeviceRGB',
      BitsPerComponent: 8,
      Filter: 'DCTDecode',
    });
    page.node.setXObject(PDFName.of(photoName), context.register(stream));
  }
}

/** One page. Its resources are named as they are needed. */
export class PrintSheet {
  readonly #document: PrintDocument;
  readonly #page: PDFPage;
  readonly #operators: string[] = [];
  readonly #opacities = new Map<string, PDFName>();
  readonly #fonts = new Map<CardFont, { font: PDFFont; name: string }>();

  constructor(document: PrintDocument, page: PDFPage, scale: number, heightUnits: number) {
    this.#document = document;
    this.#page = page;
    const matrix = [fine(scale), '0', '0', fine(-scale), '0', fine(heightUnits * scale)];
    this.#operators.push(`${matrix.join(' ')} cm\n`);
  }

  drawShapes(shapes: ReactNode): void {
    this.#operators.push(shapeOperators(shapes, (fill, stroke) => this.#opacityName(fill, stroke)));
  }

  /** The picture that can be exchanged later for one of any size: it is stretched over the box. */
  drawPhoto(jpeg: Uint8Array, size: Size, box: Rect): void {
    this.#document.announcePhoto(this.#page, jpeg, size);
    this.#drawPicture(`/${photoName}`, box);
  }

  async drawLogo(dataAddress: string, box: Rect): Promise<void> {
    const ref = await this.#document.embedPng(dataAddress);
    this.#drawPicture(this.#page.node.newXObject('Logo', ref).asString(), box);
  }

  #drawPicture(name: string, { x, y, width, height }: Rect): void {
    const matrix = [width, 0, 0, -height, x, y + height].map(number).join(' ');
    this.#operators.push(`q\n${matrix} cm\n${name} Do\nQ\n`);
  }

  /** Texts in reading order, each followed by a space for whoever copies or hears them. */
  async writeTexts(texts: readonly PlacedText[], lettering: Lettering = 'solid'): Promise<void> {
    for (const text of texts) await this.#writeText(text, lettering);
  }

  async #writeText(text: PlacedText, lettering: Lettering): Promise<void> {
    const { face, sizePx } = text;
    const runs = this.#document.runsOf(`${text.text} `, face);
    const lines: string[] = [];
    for (const run of runs) {
      const { font, name } = await this.#fontNamed(run.font);
      lines.push(`/${name} ${number(sizePx)} Tf`, `${showOperand(run, font)} TJ`);
    }
    this.#operators.push(
      [
        'q',
        // Text has no opacity of its own: it would keep that of the shape before it otherwise.
        `/${this.#opacityName(1, 1)} gs`,
        `${colour(text.colour)} rg ${colour(text.colour)} RG`,
        letteringOperators(lettering, face, sizePx),
        'BT',
        `${matrixOf(text, runsWidth(runs))} Tm`,
        ...lines,
        'ET',
        'Q\n',
      ].join('\n'),
    );
  }

  /** To be called once, when all of the sheet is drawn. */
  close(): void {
    const { context } = this.#page.doc;
    const content = context.flateStream(this.#operators.join(''));
    this.#page.node.addContentStream(context.register(content));
  }

  async #fontNamed(font: CardFont): Promise<{ font: PDFFont; name: string }> {
    const known = this.#fonts.get(font);
    if (known) return known;
    const embedded = await this.#document.embedFont(font);
    const key = this.#page.node.newFontDictionary('Face', embedded.ref);
    const named = { font: embedded, name: key.asString().slice(1) };
    this.#fonts.set(font, named);
    return named;
  }

  #opacityName(fill: number, stroke: number): string {
    const { node, doc } = this.#page;
    const wanted = `${fill} ${stroke}`;
    let name = this.#opacities.get(wanted);
    if (!name) {
      name = node.newExtGState('Opacity', doc.context.obj({ ca: fill, CA: stroke }));
      this.#opacities.set(wanted, name);
    }
    return name.asString().slice(1);
  }
}

function letteringOperators(lettering: Lettering, face: Face, sizePx: number): string {
  if (lettering === 'unseen') return '3 Tr';
  // The hand is drawn a little bolder than its typeface, as on cards.
  return face === 'hand' ? `2 Tr ${number(sizePx * 0.018)} w 1 j` : '0 Tr';
}

function matrixOf(text: PlacedText, width: number): string {
  const { along, origin } = poseOf(text, width);
  const directions = [along.x, along.y, along.y, -along.x].map(fine).join(' ');
  return `${directions} ${number(origin.x)} ${number(origin.y)}`;
}

/** The glyphs of a run with their kerning, as PDF's TJ takes them. */
function showOperand({ font, text }: Run, embedded: PDFFont): string {
  const parsed = parseFont(font);
  const { glyphs, positions } = parsed.layout(text);
  const codes = embedded.encodeText(text).asString();
  const parts = glyphs.map((glyph, index) => {
    const closer = glyph.advanceWidth - (positions[index]?.xAdvance ?? glyph.advanceWidth);
    const kerning = closer === 0 ? '' : ` ${number((closer * 1000) / parsed.unitsPerEm)} `;
    return `<${codes.slice(index * 4, index * 4 + 4)}>${kerning}`;
  });
  return `[${parts.join('')}]`.replaceAll('><', '');
}
