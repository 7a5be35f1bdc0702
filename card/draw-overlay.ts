// Draws the writing and its ground as SVG; the only place that knows satori. One call measures all
// words at once, one draws: every glyph comes out as a path, so that nothing depends on fonts later.
import { type CSSProperties, createElement, Fragment, type ReactNode } from 'react';
import satori, { type Font } from 'satori';
import type { CardFonts } from '@/card/card-fonts';
import type { CardLayout, Face, PlacedMark, PlacedText } from '@/card/card-layout';
import { formats, type OverlayContent, type OverlaySpec, type Size } from '@/card/card-spec';
import { requireDesign } from '@/card/designs/designs';
import { writeWithMarker } from '@/card/drawing/marker-signs';
import { layOutCard } from '@/card/lay-out-card';
import { type Fit, judgeFit, textsToSet } from '@/card/overlay-fit';
import { faces, type Measure, splitWords } from '@/card/text-faces';

/** Measured at a size at which the engine's rounding to whole pixels does not matter. */
const measuringPx = 400;

/** Draws one overlay: an SVG of the format's size, glyphs as paths, and how its texts fit. */
export async function drawOverlay(
  spec: OverlaySpec,
  fonts: CardFonts,
): Promise<{ svg: string; fit: Fit }> {
  const { inks } = requireDesign(spec.design);
  const size = formats[spec.format];
  const { layout, ground } = await layOut(spec, fonts);
  const picture = drawing(size, [
    ground,
    ...layout.marks.flatMap(drawMark),
    ...drawPlate(layout.logo, inks.logoPlate),
  ]);
  const writing = [...drawLogo(layout.logo), ...layout.texts.map(drawText)];
  const svg = await runSatori(frame(size, [picture, ...writing]), size, fonts);
  return { svg, fit: judgeFit(spec.content, layout, fonts) };
}

/** How an overlay's texts come out, without drawing it: what publishing asks about every card. */
export async function fitOverlay(spec: OverlaySpec, fonts: CardFonts): Promise<Fit> {
  const { layout } = await layOut(spec, fonts);
  return judgeFit(spec.content, layout, fonts);
}

/** The same overlay before anything is written on it: what the contrast of texts is judged against. */
export async function drawGround(spec: OverlaySpec, fonts: CardFonts): Promise<string> {
  const size = formats[spec.format];
  const { ground } = await layOut(spec, fonts);
  return runSatori(frame(size, [drawing(size, [ground])]), size, fonts);
}

async function layOut(
  { format, placement, content, design: designName }: OverlaySpec,
  fonts: CardFonts,
): Promise<{ layout: CardLayout; ground: ReactNode }> {
  const design = requireDesign(designName);
  const measure = await measureContent(content, fonts);
  const layout = layOutCard(content, design.textPlan(format, placement), design.inks, measure);
  const drawn = design.drawGround(format, placement, layout, content);
  return { layout, ground: createElement(Fragment, { key: 'ground' }, drawn) };
}

function drawMark(mark: PlacedMark): ReactNode[] {
  return writeWithMarker(mark).map((d) => createElement('path', { key: d, d, fill: mark.colour }));
}

/** Room between a logo and the end of what it stands on. */
const platePx = 10;

function drawPlate(logo: CardLayout['logo'], fill: string | null): ReactNode[] {
  if (!logo || fill === null) return [];
  const { x, y, width, height } = logo.box;
  const plate = {
    x: x - platePx,
    y: y - platePx,
    width: width + 2 * platePx,
    height: height + 2 * platePx,
  };
  return [createElement('rect', { key: 'plate', ...plate, rx: platePx, fill })];
}

function drawLogo(logo: CardLayout['logo']): ReactNode[] {
  if (!logo) return [];
  const { x, y, width, height } = logo.box;
  const style: CSSProperties = { boxSizing: 'border-box', position: 'absolute', left: x, top: y };
  return [createElement('img', { key: 'logo', src: logo.source, width, height, style })];
}

function drawText(text: PlacedText, index: number): ReactNode {
  const face = faces[text.face];
  return createElement(
    'div',
    {
      key: `text-${index}`,
      style: {
        ...styleOf(text.face, text.sizePx),
        left: text.x,
        top: text.baseline - face.baseline * text.sizePx,
        color: text.colour,
        ...(text.face === 'hand'
          ? { WebkitTextStroke: `${(text.sizePx * 0.018).toFixed(2)}px ${text.colour}` }
          : {}),
        ...(text.tiltDeg === 0 ? {} : { transform: `rotate(${text.tiltDeg.toFixed(2)}deg)` }),
      },
    },
    text.text,
  );
}

function styleOf(face: Face, sizePx: number): CSSProperties {
  return {
    boxSizing: 'border-box',
    position: 'absolute',
    whiteSpace: 'nowrap',
    fontFamily: faces[face].families.join(', '),
    fontWeight: faces[face].weight,
    fontSize: sizePx,
    lineHeight: 1,
  };
}

function drawing({ widthPx, heightPx }: Size, content: ReactNode): ReactNode {
  const attributes = {
    key: 'drawing',
    width: widthPx,
    height: heightPx,
    viewBox: `0 0 ${widthPx} ${heightPx}`,
  };
  const style: CSSProperties = { boxSizing: 'border-box', position: 'absolute', left: 0, top: 0 };
  return createElement(
    'svg',
    { ...attributes, xmlns: 'http://www.w3.org/2000/svg', style },
    content,
  );
}

function frame({ widthPx, heightPx }: Size, children: ReactNode[]): ReactNode {
  const style: CSSProperties = {
    boxSizing: 'border-box',
    display: 'flex',
    position: 'relative',
    width: widthPx,
    height: heightPx,
  };
  return createElement('div', { style }, children);
}

/** Widths at size 1 that were measured with a set of fonts; words come again in every overlay. */
const knownWidths = new WeakMap<CardFonts, Map<string, number>>();
/** Staff's preview measures a new word with every key: begin afresh rather than grow for ever. */
const maxKnownWidths = 20_000;

/** Has the engine measure every piece of text that is not yet known, all in one pass. */
async function measureContent(content: OverlayContent, fonts: CardFonts): Promise<Measure> {
  let widths = knownWidths.get(fonts);
  if (!widths || widths.size > maxKnownWidths) {
    widths = new Map();
    knownWidths.set(fonts, widths);
  }
  const known = widths;
  const unknown = piecesOf(content).filter(({ face, text }) => !known.has(`${face} ${text}`));
  if (unknown.length > 0) {
    const children = unknown.map(({ face, text }) =>
      createElement('div', { key: `${face} ${text}`, style: styleOf(face, measuringPx) }, text),
    );
    const size = { widthPx: measuringPx, heightPx: measuringPx };
    await runSatori(frame(size, children), size, fonts, (key, widthPx) =>
      known.set(key, widthPx / measuringPx),
    );
  }
  return (face, text) => {
    const width = known.get(`${face} ${text}`);
    if (width === undefined) throw new Error(`Text was laid out without being measured: ${text}`);
    return width;
  };
}

/** Every unbreakable piece of every text, in the face that it will be set in. */
function piecesOf(content: OverlayContent): { face: Face; text: string }[] {
  return textsToSet(content).flatMap(({ face, text }) =>
    splitWords(text).flatMap((word) => word.pieces.map((piece) => ({ face, text: piece.text }))),
  );
}

const engineFonts = new WeakMap<CardFonts, Font[]>();

/** The engine keeps what it parsed under the array it was given: hand it the same one always. */
function fontsForEngine(fonts: CardFonts): Font[] {
  let known = engineFonts.get(fonts);
  if (!known) {
    known = fonts.map(({ family, weight, data }) => ({
      name: family,
      weight,
      data: Buffer.from(data.buffer, data.byteOffset, data.byteLength),
    }));
    engineFonts.set(fonts, known);
  }
  return known;
}

function runSatori(
  content: ReactNode,
  { widthPx, heightPx }: Size,
  fonts: CardFonts,
  onWidth?: (key: string, width: number) => void,
): Promise<string> {
  return satori(content, {
    width: widthPx,
    height: heightPx,
    fonts: fontsForEngine(fonts),
    ...(onWidth && {
      onNodeDetected: (node) => {
        if (typeof node.key === 'string') onWidth(node.key, node.width);
      },
    }),
  });
}
