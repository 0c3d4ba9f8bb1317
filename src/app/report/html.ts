/** HTML that is safe to write: made only by `html` and `raw`. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Html[] | null;

/** Builds HTML; every text put in is escaped. */
export function html(pieces: TemplateStringsArray, ...values: readonly Value[]): Html {
  return {markup: pieces.map((piece, i) => piece + (i < values.length ? written(values[i] ?? null) : "")).join("")};
}

/** Markup that we made ourselves, such as a drawn chart. */
export function raw(markup: string): Html {
  return {markup};
}

/** A text with the signs of HTML escaped. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

function written(value: Value): string {
  if (value === null) return "";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map(({markup}) => markup).join("");
}
