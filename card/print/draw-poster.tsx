// A poster: A4, the card's look in the proportions of paper, with a code that leads to where to
// report. Drawn with the campaign's own picture, which a visitor's device puts its photo in place of
// (maker/put-photo.ts): no visitor's photo ever comes here.
import type { CardFonts } from '@/card/card-fonts';
import type { OverlayContent, Rect, Size } from '@/card/card-spec';
import { note, notePaper } from '@/card/designs/note';
import { Highlighter } from '@/card/drawing/highlighter';
import { TornPaper } from '@/card/drawing/torn-paper';
import { writeFoot, writeMessage } from '@/card/print/draw-print';
import { isWhole, layOutPoster, type PosterLayout } from '@/card/print/lay-out-print';
import { measureWith } from '@/card/print/letters';
import { posterAreas, sheetSize } from '@/card/print/paper';
import { type PrintAbout, PrintDocument } from '@/card/print/pdf-document';
import { makeQr, qrPath, quietModules } from '@/card/qr-code';

export interface PosterInput {
  content: OverlayContent;
  /** What the code leads to. */
  reportUrl: string;
  /** A baseline JPEG in the proportions of `posterAreas.photoArea`. */
  picture: { jpeg: Uint8Array; size: Size };
  about: PrintAbout;
}

/** The poster as a PDF file; null where a text has no room on it. */
export async function drawPoster(
  { content, reportUrl, picture, about }: PosterInput,
  fonts: CardFonts,
): Promise<Uint8Array | null> {
  const code = makeQr(reportUrl, 'Q');
  const layout = layOutPoster(content, note.inks, measureWith(fonts), code.size);
  if (!isWhole(layout)) return null;
  const document = await PrintDocument.create(fonts);
  const sheet = document.addSheet('a4');
  sheet.drawPhoto(picture.jpeg, picture.size, posterAreas.photoArea);
  sheet.drawShapes(ground(layout));
  await writeMessage(sheet, layout);
  await writeFoot(sheet, layout, note.inks.call);
  // Nothing of the paper's flecks comes into the code's light margin.
  const margin = (layout.qr.width / code.size) * quietModules;
  sheet.drawShapes(
    <>
      <path d={outline(layout.qr, margin)} fill={notePaper.sheet} />
      <path d={qrPath(code, layout.qr)} fill={note.inks.address} />
    </>,
  );
  sheet.close();
  return document.finish(about);
}

function outline({ x, y, width, height }: Rect, by: number): string {
  const [left, top] = [x - by, y - by];
  const [right, bottom] = [x + width + by, y + height + by];
  return `M${left} ${top}L${right} ${top}L${right} ${bottom}L${left} ${bottom}Z`;
}

function ground({ stripTop, message }: PosterLayout) {
  const { widthPx, heightPx } = sheetSize('a4');
  const strip = { x: 0, y: stripTop, width: widthPx, height: heightPx - stripTop };
  return (
    <>
      <TornPaper sheet={strip} torn={['top']} colours={notePaper} seed="poster" />
      {message.figure && (
        <Highlighter behind={message.figure} colour="#ffe04f" colourTwice="#ffd21f" seed="figure" />
      )}
    </>
  );
}
