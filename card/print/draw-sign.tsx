// A sign to be written by hand and photographed with the pet, as in the campaign of 2020: one sheet
// with letters to trace, one with lines to write on. Black on white: it saves ink, and the marker
// has to be the darkest thing on it.
import type { CardFonts } from '@/card/card-fonts';
import type { Inks } from '@/card/card-layout';
import type { OverlayContent } from '@/card/card-spec';
import { outlineMessage, writeFoot } from '@/card/print/draw-print';
import { isWhole } from '@/card/print/lay-out-print';
import { layOutSign, type SignLayout, type SignWords } from '@/card/print/lay-out-sign';
import { measureWith } from '@/card/print/letters';
import { type Paper, sheetSize } from '@/card/print/paper';
import { type PrintAbout, PrintDocument, type PrintSheet } from '@/card/print/pdf-document';

const ink = '#1b2947';
const guide = '#8b91a0';

export const signInks: Inks = {
  sentence: ink,
  number: ink,
  hashtag: ink,
  estimate: ink,
  call: ink,
  address: ink,
  source: '#47526d',
  logoPlate: null,
};

/** The sign as a PDF file of two sheets; null where a text has no room on it. */
export async function drawSign(
  content: OverlayContent,
  words: SignWords,
  paper: Paper,
  about: PrintAbout,
  fonts: CardFonts,
): Promise<Uint8Array | null> {
  const layout = layOutSign(content, words, signInks, measureWith(fonts), paper);
  if (!layout || !isWhole(layout.print)) return null;
  const document = await PrintDocument.create(fonts);

  const toTrace = document.addSheet(paper);
  await outlineMessage(toTrace, layout.print, fonts);
  await finishSheet(toTrace, layout);

  const toWriteOn = document.addSheet(paper);
  await toWriteOn.writeTexts(layout.toWrite);
  toWriteOn.drawShapes(<GuideLines layout={layout} />);
  await finishSheet(toWriteOn, layout);

  return document.finish(about);
}

async function finishSheet(sheet: PrintSheet, { print, strip, ...layout }: SignLayout) {
  await writeFoot(sheet, print, ink);
  sheet.drawShapes(<FoldLine y={layout.foldY} paper={layout.paper} />);
  await sheet.writeTexts([...strip.fold, ...strip.numerals, ...strip.steps]);
  sheet.close();
}

function GuideLines({ layout: { lines, paper, toWrite } }: { layout: SignLayout }) {
  const left = toWrite[0]?.x ?? 0;
  const right = sheetSize(paper).widthPx - left;
  return (
    <>
      {lines.map(({ y, isFaint }) => (
        <path
          key={y}
          d={`M${left} ${y}L${right} ${y}`}
          fill="none"
          stroke={guide}
          strokeWidth={isFaint ? 1.4 : 2.2}
          strokeOpacity={isFaint ? 0.6 : 1}
          strokeDasharray={isFaint ? '0.1 9' : '0.1 6'}
        />
      ))}
    </>
  );
}

/** From edge to edge, so that it can be folded along. */
function FoldLine({ y, paper }: { y: number; paper: Paper }) {
  return (
    <path
      d={`M0 ${y}L${sheetSize(paper).widthPx} ${y}`}
      fill="none"
      stroke={guide}
      strokeWidth={1.6}
      strokeDasharray="14 9"
    />
  );
}
