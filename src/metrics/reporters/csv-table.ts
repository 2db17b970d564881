export type Cell = string | number;

/** What a spreadsheet takes for the beginning of a formula, in half and full width, with blanks before it as well. */
const formula = /^\s*[=+\-@＝＋－＠]/;

/**
 * Returns rows as CSV by RFC 4180: CRLF after every row, cells quoted where they have to be. Texts that a spreadsheet would
 * run as a formula get an apostrophe in front; numbers stay as they are.
 */
export function csvTable(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const text = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
