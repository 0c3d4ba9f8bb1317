import {decodeEntities, looksHtml} from "../text/html.ts";
import {stringOf} from "./json.ts";

/** A stretch of an advert that a payload gives apart, with its heading. */
export interface Section {
  readonly heading?: unknown;
  readonly content: unknown;
}

const escapedTag = /&lt;\/?[a-z][a-z0-9]{0,9}(?:\s|\/?&gt;)/i;

/**
 * HTML as it was meant: a source that escapes it once more is read once.
 *
 * @example unescapedHtml("&lt;p&gt;Go &amp;amp; SQL&lt;/p&gt;") // → "<p>Go &amp; SQL</p>"
 */
export function unescapedHtml(value: unknown): string | null {
  const html = stringOf(value);
  return html !== null && !looksHtml(html) && escapedTag.test(html) ? decodeEntities(html) : html;
}

/**
 * The sections of an advert as one HTML text, each under its heading, in their order.
 *
 * Empty ones are left out, and so is one that stands word for word in what came before.
 */
export function htmlSections(sections: readonly Section[]): string | null {
  let html = "";
  for (const {heading, content} of sections) {
    const body = unescapedHtml(content);
    if (body === null || html.includes(body.trim())) continue;
    const title = stringOf(heading)?.trim();
    html += `${html === "" ? "" : "\n"}${title === undefined ? "" : `<h3>${title}</h3>\n`}<div>${asHtml(body)}</div>`;
  }
  return html === "" ? null : html;
}

/** The sections of an advert in plain text as one, each under its heading, with a blank line between. */
export function textSections(sections: readonly Section[]): string | null {
  const texts: string[] = [];
  for (const {heading, content} of sections) {
    const body = stringOf(content);
    if (body === null || texts.some((text) => text.includes(body.trim()))) continue;
    const title = stringOf(heading)?.trim();
    texts.push(title === undefined ? body : `${title}\n${body}`);
  }
  return texts.length === 0 ? null : texts.join("\n\n");
}

/** Plain text among sections of HTML: its lines stay lines. */
function asHtml(body: string): string {
  return looksHtml(body) ? body : body.replace(/\r\n?|\n/g, "<br>\n");
}
