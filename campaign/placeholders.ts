// Placeholders in the campaign's texts: "report it to {org}". Values are put in once and as text:
// a value that looks like a placeholder stays as it is.

export type TextPiece = { kind: 'text'; text: string } | { kind: 'placeholder'; name: string };

/** The text as pieces, for whoever puts a link where a placeholder stands. */
export function splitPlaceholders(text: string): TextPiece[] {
  return text
    .split(/\{([A-Za-z][A-Za-z0-9]*)\}/)
    .map(
      (piece, index): TextPiece =>
        index % 2 === 1 ? { kind: 'placeholder', name: piece } : { kind: 'text', text: piece },
    )
    .filter((piece) => piece.kind === 'placeholder' || piece.text !== '');
}

/** The text with its values. A placeholder without value stays visible: publication refuses it. */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return splitPlaceholders(text)
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      return Object.hasOwn(values, piece.name) ? values[piece.name] : `{${piece.name}}`;
    })
    .join('');
}

/** The placeholders of a text that are not among the allowed ones. */
export function findUnknownPlaceholders(text: string, allowed: readonly string[]): string[] {
  return splitPlaceholders(text)
    .filter((piece) => piece.kind === 'placeholder')
    .map((piece) => piece.name)
    .filter((name) => !allowed.includes(name));
}
