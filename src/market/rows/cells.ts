/** A row of a table or a mapping of a document, with where a person can open it. */
export interface Row {
  readonly value: unknown;
  readonly at: string;
}

/** The cells of a row by folded name: `Total laid off` and `total_laid_off` are the same; `%` is `pct`, `#` is `no`. */
export type Cells = ReadonlyMap<string, unknown>;

/** Whether a value is a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The cells of a row; none when it is no mapping. Empty cells are left out. */
export function cellsOf(value: unknown): Cells {
  if (!isMapping(value)) return new Map();
  const filled = Object.entries(value).filter(([, cell]) => cell !== null && cell !== undefined && cell !== "");
  return new Map(filled.map(([name, cell]) => [fold(name), typeof cell === "string" ? cell.trim() : cell]));
}

const blank = /^(?:null|nan|none|n\/?a|undefined|unknown|-|–|—)$/i;

/** The cells of a row of a table in which words such as `NULL` and `N/A` stand for nothing. */
export function filledCells(value: unknown): Cells {
  return new Map([...cellsOf(value)].filter(([, cell]) => typeof cell !== "string" || !blank.test(cell)));
}

/** A cell as text, under the first of the names that is there; null when none is. Control characters become blanks; longer texts are cut at 2,000. */
export function textIn(cells: Cells, ...names: readonly string[]): string | null {
  for (const name of names) {
    const cell = cells.get(name);
    if (typeof cell === "string" && cell !== "") return cell.slice(0, 2000).replace(/\p{Cc}/gu, " ");
    if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
    if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  }
  return null;
}

/** A cell as a number: `39,000`, `39 000`, `40 %` → 40; null when it is none. */
export function numberIn(cells: Cells, ...names: readonly string[]): number | null {
  const text = textIn(cells, ...names);
  if (text === null) return null;
  const plain = text.replace(/(?<=\d)[,\s\u00a0\u202f'](?=\d{3}(?:\D|$))/g, "").replace(/\s*%$/, "");
  return /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : null;
}

/** A cell as yes or no; null when it is neither. */
export function flagIn(cells: Cells, ...names: readonly string[]): boolean | null {
  const text = textIn(cells, ...names)?.toLowerCase();
  if (text === undefined) return null;
  if (/^(?:true|yes|y|1|t)$/.test(text)) return true;
  return /^(?:false|no|n|0|f)$/.test(text) ? false : null;
}

function fold(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replaceAll("%", " pct ")
    .replaceAll("#", " no ")
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "");
}
