// What poster and sign have in common: writing the message, the signature and the footer.
import type { CardFonts } from '@/card/card-fonts';
import type { PlacedMark, PlacedText } from '@/card/card-layout';
import { writeWithMarker } from '@/card/drawing/marker-signs';
import { PenRule } from '@/card/drawing/pen-rule';
import type { PrintLayout } from '@/card/print/lay-out-print';
import { letterPaths } from '@/card/print/letters';
import type { Lettering, PrintSheet } from '@/card/print/pdf-document';

/** Light enough to vanish under a marker, dark enough for a tired printer. */
const traceColour = '#6f7686';

/** The sentence with its figure. */
export async function writeMessage(sheet: PrintSheet, layout: PrintLayout): Promise<void> {
  sheet.drawShapes(layout.message.marks.map(drawMark));
  await writeInOrder(sheet, layout, 'solid');
}

/** The same as outlines to be traced. */
export async function outlineMessage(
  sheet: PrintSheet,
  layout: PrintLayout,
  fonts: CardFonts,
): Promise<void> {
  const { texts, marks } = layout.message;
  const letters = texts.map((text) => letterPaths(text, fonts));
  for (const paths of [...marks.map(writeWithMarker), ...letters])
    sheet.drawShapes(outlined(paths));
  await writeInOrder(sheet, layout, 'unseen');
}

async function writeInOrder(
  sheet: PrintSheet,
  { message: { texts, marks }, textsBeforeFigure }: PrintLayout,
  lettering: Lettering,
): Promise<void> {
  await sheet.writeTexts(texts.slice(0, textsBeforeFigure), lettering);
  await sheet.writeTexts(marks.map(unseenMark), 'unseen');
  await sheet.writeTexts(texts.slice(textsBeforeFigure), lettering);
}

/** Line of the pen and hashtag, then who to tell and whose figure it is. */
export async function writeFoot(
  sheet: PrintSheet,
  { signature, footer }: PrintLayout,
  colour: string,
): Promise<void> {
  sheet.drawShapes(<PenRule {...signature.rule} colour={colour} opacity={0.28} />);
  sheet.drawShapes(signature.marks.map(drawMark));
  await sheet.writeTexts(signature.marks.map(unseenMark), 'unseen');
  await sheet.writeTexts(signature.texts);
  await sheet.writeTexts(footer.texts);
  if (footer.logo) await sheet.drawLogo(footer.logo.source, footer.logo.box);
}

function drawMark(mark: PlacedMark) {
  return writeWithMarker(mark).map((d) => <path key={d} d={d} fill={mark.colour} />);
}

/** Our own signs are pen strokes: whoever copies or hears the sheet gets them as this text. */
function unseenMark({ text, x, y, heightPx, colour }: PlacedMark): PlacedText {
  const baseline = y + heightPx;
  return { text, face: 'printStrong', sizePx: heightPx, colour, x, baseline, tiltDeg: 0 };
}

/** Strokes overlap: paper covers the dots inside, as if all had been cut from one stencil. */
function outlined(paths: string[]) {
  return (
    <>
      {paths.map((d) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke={traceColour}
          strokeWidth={4.4}
          strokeDasharray="0.1 6.5"
        />
      ))}
      {paths.map((d) => (
        <path key={`inside ${d}`} d={d} fill="#ffffff" />
      ))}
    </>
  );
}
