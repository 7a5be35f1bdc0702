// One line of a CSV file for spreadsheets. Threat: a value that begins like a formula is run when the
// file is opened. Layer: such a value gets an apostrophe before it, which spreadsheets do not show.
// Residual risk: programs that read the file as data see the apostrophe too.

/** With the signs' full-width forms, which spreadsheets take for the same; marked once or more, too. */
const beginsLikeFormula = /^'*[\s]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Every value in quotes, after RFC 4180; ends with CRLF. */
export function csvLine(values: readonly string[], separator: ',' | ';' = ','): string {
  const cells = values.map((value) => {
    const harmless = beginsLikeFormula.test(value) ? `'${value}` : value;
    return `"${harmless.replaceAll('"', '""')}"`;
  });
  return `${cells.join(separator)}\r\n`;
}

/** What `csvLine` was given, from what it wrote: without the apostrophe that it put before. */
export function withoutFormulaMark(cell: string): string {
  const unmarked = cell.slice(1);
  return cell.startsWith("'") && beginsLikeFormula.test(unmarked) ? unmarked : cell;
}
