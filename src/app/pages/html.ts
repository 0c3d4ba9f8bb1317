/** HTML that is safe to write: made only by `html` and `raw`. */
export interface Html {
  readonly markup: string;
}

/** What can stand in a template: null and false write nothing. */
export type HtmlValue = string | number | Html | null | false | undefined | readonly HtmlValue[];

/** Builds HTML; every text put in is escaped. */
export function html(pieces: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return {markup: pieces.map((piece, i) => piece + (i < values.length ? written(values[i]) : "")).join("")};
}

/** Markup that we made ourselves, such as a drawn chart. */
export function raw(markup: string): Html {
  return {markup};
}

/** A text with the signs of HTML escaped, and those that turn the direction of writing replaced. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

/** An attribute that is there or not: `<details${flag("open", true)}>`. */
export function flag(name: string, on: boolean): Html {
  return raw(on ? ` ${name}` : "");
}

function written(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map(written).join("");
}
