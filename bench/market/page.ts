/** One line of the reproductions. */
export interface Line {
  readonly figure: string;
  readonly ours: string;
  readonly theirs: string;
  readonly difference: string;
  readonly how: string;
}

/** A part of the page: what is reproduced, the lines, and what is to be known. */
export interface Part {
  readonly title: string;
  /** Of what data, from where, and what was done. */
  readonly says: string;
  readonly lines: readonly Line[];
  /** Sentences below the table: what does not hold, and why. */
  readonly notes: readonly string[];
}

/** The page as Markdown. */
export function pageOf(parts: readonly Part[], head: readonly string[]): string {
  return `${[...head, ...parts.map(partOf)].join("\n\n")}\n`;
}

function partOf({title, says, lines, notes}: Part): string {
  const rows = lines.map(({figure, ours, theirs, difference, how}) => row([figure, ours, theirs, difference, how]));
  const table = [
    row(["figure", "ours", "theirs", "difference", "how"]),
    row(["---", "---", "---", "---", "---"]),
    ...rows
  ];
  const below = notes.map((note) => `- ${note}`).join("\n");
  return [`## ${title}`, says, table.join("\n"), ...(below === "" ? [] : [below])].join("\n\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
}

/** A number to so many places; an en dash for none. */
export function told(value: number | null | undefined, places = 2): string {
  return value === null || value === undefined || !Number.isFinite(value)
    ? "–"
    : value.toFixed(places).replace(/^-(0\.?0*)$/, "$1");
}

/** Signed, for differences. */
export function signed(value: number | null, places = 2): string {
  const text = told(value, places);
  return value !== null && value > 0 && !/^0\.?0*$/.test(text) ? `+${text}` : text;
}

/** Root mean square of the differences of two columns. */
export function rootMeanSquare(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(a.reduce((sum, value, i) => sum + (value - (b[i] ?? 0)) ** 2, 0) / a.length);
}

/** A CSV without quotes as rows by column name. */
export function rowsOfCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = text.trim().split(/\r?\n/);
  const names = head.split(",").map((name) => name.replaceAll('"', ""));
  return lines.map((line) => {
    const cells = line.split(",").map((cell) => cell.replaceAll('"', ""));
    return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
  });
}
