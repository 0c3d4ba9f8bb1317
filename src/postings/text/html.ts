import {elements, tellingElements} from "./elements.ts";
import {decodeEntities} from "./entities.ts";
import {type Hidden, hide, isUnseen, unhide} from "./html/hidden.ts";
import {addressOf, wholeAddress} from "./html/link.ts";
import {
  addBreak,
  blankPage,
  breakLine,
  openCell,
  openRow,
  type Page,
  runWriter,
  turnItem,
  turnKept,
  turnList
} from "./html/page.ts";
import {type Tag, tagReader} from "./html/tag.ts";

export {decodeEntities};

const lower = tellingElements.join("|");
const upper = lower.toUpperCase();
/** Names in mixed case are components of programs (`<Table>`), a capital after a word is a type (`List<A>`). */
const telling = new RegExp(
  `</?(?:${lower})(?:[\\s/][^<>]*)?>|(?<!\\w)</?(?:${upper})(?:[\\s/][^<>]*)?>|\\w</?(?:BR|LI|UL|OL|DIV|TD|TR|H[1-6])>`
);

/**
 * Whether a text is HTML: a tag of a known element stands in it.
 *
 * A character reference alone does not make it so, nor do `<T>` and `List<String>`.
 *
 * @example looksHtml("Rust <br/> Go") // → true
 */
export function looksHtml(text: string): boolean {
  return text.includes("<") && telling.test(text);
}

/**
 * The text of an HTML fragment as a reader sees it, in lines.
 *
 * Block elements and `<br>` make lines, paragraphs and headings a blank line between; a list item begins with `- `,
 * two spaces deeper a level; table cells are parted by a tab; `<pre>` is kept. What nobody sees is dropped: scripts,
 * styles, comments, hidden elements, soft hyphens and characters without width. A no-break space is a space. Character
 * references are decoded once. A link whose text is its own shortened address is written out. A document that lays out
 * nothing but paragraphs, such as a forum's, keeps its line breaks, and any document those before a bullet.
 *
 * Takes any string and linear time: what is no tag stays as text, unclosed elements end with the text.
 *
 * @example htmlToText("<p>We use <b>Go</b>:<ul><li>gRPC<li>NATS</ul>") // → "We use Go:\n\n- gRPC\n- NATS"
 */
export function htmlToText(html: string): string {
  return render(html, true) ?? render(html, false) ?? "";
}

interface State {
  readonly page: Page;
  hidden: Hidden | null;
  /** The link that is open: its address and the number of pieces before its text. */
  link: {readonly address: string; readonly pieces: number} | null;
}

/** @returns null where line breaks were to be kept and the document turns out to be laid out by elements */
function render(html: string, lines: boolean): string | null {
  const state: State = {page: blankPage(lines), hidden: null, link: null};
  const readTag = tagReader(html);
  const writeRun = runWriter(html);
  let from = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    const tag = readTag(at);
    if (tag === null) {
      at++;
      continue;
    }
    if (lines && tag.element?.laysOut === true) return null;
    if (at > from) writeRun(state.page, from, at);
    from = apply(state, tag, html);
    at = from;
  }
  if (from < html.length) writeRun(state.page, from, html.length);
  return state.page.pieces.join("");
}

/** Carries out a tag; returns where reading goes on. */
function apply(state: State, tag: Tag, html: string): number {
  const {element, closing, end} = tag;
  if (element === null) return end;
  const {name, unseen, breaks} = element;
  if (unseen === "raw") return closing ? end : rawEnd(html, name, end);
  if (state.hidden !== null) state.hidden = unhide(state.hidden, tag, state.page);
  else if (!closing && isUnseen(tag)) state.hidden = hide(name, state.page);
  const layOut = layOuts.get(name);
  if (layOut !== undefined) layOut(state, tag);
  else if (breaks > 0) breakLine(state.page, breaks);
  return end;
}

type LayOut = (state: State, tag: Tag) => void;

const layOuts: ReadonlyMap<string, LayOut> = new Map<string, LayOut>([
  ["br", ({page}) => addBreak(page)],
  ["a", (state, {closing, attributes}) => (closing ? closeLink(state) : openLink(state, attributes))],
  ["li", ({page}, {closing}) => turnItem(page, closing)],
  ["ul", ({page}, {closing}) => turnList(page, closing)],
  ["ol", ({page}, {closing}) => turnList(page, closing)],
  ["pre", ({page}, {closing}) => turnKept(page, closing)],
  ["tr", ({page}) => openRow(page)],
  ["td", ({page}, {closing}) => closing || openCell(page)],
  ["th", ({page}, {closing}) => closing || openCell(page)]
]);

const rawClosings = new Map(
  Array.from(elements.values(), ({name, unseen}) => [name, unseen] as const)
    .filter(([, unseen]) => unseen === "raw")
    .map(([name]) => [name, new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, "gi")] as const)
);

/** Behind the closing tag of an element whose content is not markup; the end of the text when it is missing. */
function rawEnd(html: string, name: string, from: number): number {
  const closing = rawClosings.get(name);
  if (closing === undefined) return from;
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}

function openLink(state: State, attributes: string): void {
  const address = addressOf(attributes);
  state.link = address === null ? null : {address, pieces: state.page.pieces.length};
}

function closeLink(state: State): void {
  const {page, link} = state;
  state.link = null;
  const last = page.pieces.at(-1);
  if (link === null || last === undefined || !/[.…]$/.test(last)) return;
  const text = page.pieces.slice(link.pieces).join("");
  const whole = wholeAddress(text, link.address);
  if (whole === null) return;
  page.pieces.length = link.pieces;
  page.pieces.push(text.slice(0, text.length - text.trimStart().length), whole);
}
