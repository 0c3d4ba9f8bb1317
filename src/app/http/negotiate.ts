/** A form in which an answer can be had. */
export type Form = "json" | "csv";

const types: Readonly<Record<Form, string>> = {json: "application/json", csv: "text/csv"};

/**
 * The form that the other side wants most of those that there are.
 *
 * @param accept an Accept header; absent: anything
 * @returns null when it wants none of them
 */
export function wantedForm(accept: string | undefined, forms: readonly Form[]): Form | null {
  const ranges = (accept ?? "*/*").split(",").map(rangeOf);
  const ranked = forms.map((form) => ({form, weight: weightOf(types[form], ranges)}));
  const best = ranked.sort((a, b) => b.weight - a.weight)[0];
  return best === undefined || best.weight === 0 ? null : best.form;
}

interface Range {
  readonly type: string;
  readonly weight: number;
}

function rangeOf(text: string): Range {
  const [type = "", ...options] = text.split(";").map((piece) => piece.trim().toLowerCase());
  const q = options.find((option) => option.startsWith("q="))?.slice(2);
  const weight = q === undefined ? 1 : Number(q);
  return {type, weight: Number.isFinite(weight) ? Math.min(1, Math.max(0, weight)) : 0};
}

/** The most exact range that takes the type decides. */
function weightOf(type: string, ranges: readonly Range[]): number {
  for (const range of [type, `${type.split("/", 1)[0]}/*`, "*/*"]) {
    const found = ranges.find((one) => one.type === range);
    if (found !== undefined) return found.weight;
  }
  return 0;
}
