/** What a cell of a table can hold; null and undefined are an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/**
 * A table as CSV after RFC 4180, with a line of names.
 *
 * Spreadsheets run a text that begins with `=`, `+`, `-`, `@`, a tab or a line end as a formula; such a text is led by an
 * apostrophe. Signs that turn the direction of writing, with which a text can show other than it is, are left out. Numbers
 * stay numbers.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

/** One cell of a CSV table; see `csvOf` for what it does to a text. */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const plain = value.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
  const text = /^[\s\u0000]*[=+\-@\t\r\n＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
