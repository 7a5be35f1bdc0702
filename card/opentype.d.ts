// What the glyph check uses of satori's own font parser, which ships without types.
declare module '@shuding/opentype.js' {
  interface ParsedFont {
    /** 0: the font has no such character. */
    charToGlyphIndex(character: string): number;
  }
  const opentype: { parse(data: ArrayBuffer): ParsedFont };

  export type { ParsedFont };
  export default opentype;
}
