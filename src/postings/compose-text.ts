import {htmlToText, looksHtml} from "./text/html.ts";

/** The text of a posting and where its title and body lie in it. */
export interface Composed {
  readonly text: string;
  readonly title: string | null;
  readonly body_start: number;
  /** True when half a character had to be replaced. */
  readonly repaired: boolean;
}

/**
 * Makes the one text that every offset is into: title, blank line, body, when the title is given apart and the body does
 * not begin with it; only the title when there is no body; else the body.
 *
 * A body that is not HTML is not trimmed, normalised or repaired, save a lone surrogate, which becomes U+FFFD.
 */
export function composeText(given: {
  title: string | null;
  body: string | null;
  markup: "html" | "text" | "unknown";
}): Composed {
  const title = given.title === null ? null : tidyTitle(given.title);
  const html =
    given.body !== null && (given.markup === "html" || (given.markup === "unknown" && looksHtml(given.body)));
  const raw = given.body === null ? "" : html ? htmlToText(given.body) : given.body;
  const body = raw.isWellFormed() ? raw : raw.toWellFormed();
  const repaired = body !== raw || (title !== null && given.title?.isWellFormed() === false);
  if (title === null || title === "") return {text: body, title: null, body_start: 0, repaired};
  if (body.trim() === "") return {text: title, title, body_start: title.length, repaired};
  if (body.startsWith(title)) return {text: body, title, body_start: 0, repaired};
  // Joined it is one string; a template would leave it in pieces, and every look at a character would go through them.
  const text = [title, "\n\n", body].join("");
  return {text, title, body_start: title.length + 2, repaired};
}

/** A title on one line: element tags and entities read, blanks folded. */
function tidyTitle(title: string): string {
  const plain = looksHtml(title) || /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/i.test(title) ? htmlToText(title) : title;
  return plain.replace(/\s+/g, " ").trim().toWellFormed();
}
