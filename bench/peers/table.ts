/** What one peer did, or why it did nothing. */
export type Line =
  | {readonly name: string; readonly why: string}
  | {readonly name: string; readonly seconds: number; readonly characters: number; readonly hits: number};

/** The lines as a table; the last column is how many times quicker the first line is. */
export function tableOf(lines: readonly Line[]): string {
  const first = lines.find((line) => "seconds" in line);
  const own = first === undefined ? null : speedOf(first);
  const rows = lines.map((line) => {
    const speed = speedOf(line);
    if (speed === null || !("hits" in line))
      return `| ${line.name} | – | – | ${"why" in line ? line.why : "no text read"} |`;
    const ratio = own === null ? "–" : `${(own / speed).toFixed(1)}×`;
    return `| ${line.name} | ${speed.toFixed(2)} | ${ratio} | ${line.hits} hits |`;
  });
  return `${["| program | MB/s | Assay's plain matching is | |", "| --- | --- | --- | --- |", ...rows].join("\n")}\n`;
}

/** Millions of characters a second; null when none were read. */
function speedOf(line: Line): number | null {
  return "seconds" in line && line.seconds > 0 ? line.characters / 1e6 / line.seconds : null;
}
