import {breaksAround, rawTextElements, tellingElements, unseenElements, voidElements} from "./elements.ts";
import {decodeEntities} from "./entities.ts";
import {addBreak, blankPage, breakLine, openCell, openRow, type Page, writeRun} from "./page.ts";
import {type Tag, tagReader} from "./tag.ts";

const telling = new RegExp(`</?(?:${tellingElements.join("|")})(?:[\\s/][^<>]*)?>`, "i");
const laidOut = /<(?:div|br|li|tr|td|h[1-6]|ul|ol|section|article|dd|dt|header)\b/i;

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
  const page = blankPage(!laidOut.test(html));
  const state: State = {page, hidden: null, link: null};
  const readTag = tagReader(html);
  let from = 0;
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at)) {
    const tag = readTag(at);
    if (tag === null) {
      at++;
      continue;
    }
    if (at > from) writeRun(page, html.slice(from, at));
    from = apply(state, tag, html);
    at = from;
  }
  if (from < html.length) writeRun(page, html.slice(from));
  return page.pieces.join("");
}

interface State {
  readonly page: Page;
  /** The unseen element that is open. */
  hidden: Hidden | null;
  /** The link that is open: its address and the number of pieces before its text. */
  link: {readonly address: string; readonly pieces: number} | null;
}

interface Hidden {
  readonly name: string;
  /** How many elements of this name are open in it, itself included. */
  open: number;
  /** The page as it was before it, and how many pieces it had. */
  readonly page: Page;
  readonly pieces: number;
}

/** Carries out a tag; returns where reading goes on. */
function apply(state: State, tag: Tag, html: string): number {
  const {name, closing, end} = tag;
  if (name === "") return end;
  if (rawTextElements.has(name)) return closing ? end : rawTextEnd(html, name, end);
  if (state.hidden !== null) countHidden(state, state.hidden, tag);
  else if (!closing && isUnseen(tag)) state.hidden = hide(name, state.page);
  layOuts.get(name)?.(state, tag);
  return end;
}

type LayOut = (state: State, tag: Tag) => void;

const layOuts: ReadonlyMap<string, LayOut> = new Map<string, LayOut>([
  ["br", ({page}) => addBreak(page)],
  ["a", (state, {closing, attributes}) => (closing ? closeLink(state) : openLink(state, attributes))],
  ["li", ({page}, {closing}) => layOutItem(page, closing)],
  ["ul", ({page}, {closing}) => layOutList(page, closing)],
  ["ol", ({page}, {closing}) => layOutList(page, closing)],
  ["pre", ({page}, {closing}) => layOutKept(page, closing)],
  ["tr", ({page}) => openRow(page)],
  ["td", ({page}, {closing}) => closing || openCell(page)],
  ["th", ({page}, {closing}) => closing || openCell(page)],
  ...Array.from(breaksAround, ([name, breaks]) => [name, ({page}: State) => breakLine(page, breaks)] as const)
]);

function layOutList(page: Page, closing: boolean): void {
  page.item = false;
  if (closing) page.lists = Math.max(0, page.lists - 1);
  breakLine(page, 2);
  if (!closing) page.lists++;
}

function layOutItem(page: Page, closing: boolean): void {
  breakLine(page, 1);
  page.item = !closing;
}

function layOutKept(page: Page, closing: boolean): void {
  breakLine(page, 2);
  page.kept = Math.max(0, page.kept + (closing ? -1 : 1));
}

const hiddenCue = /hidden|none/i;
const hiddenName = /(?:^|\s)hidden(?=[\s=/]|$)/i;
const hiddenStyle = /style\s{0,9}=\s{0,9}["'][^"']*(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
const quoted = /"[^"]*"|'[^']*'/g;

function isUnseen({name, attributes}: Tag): boolean {
  if (unseenElements.has(name)) return true;
  if (attributes.length < 7 || voidElements.has(name) || !hiddenCue.test(attributes)) return false;
  return hiddenStyle.test(attributes) || hiddenName.test(attributes.replace(quoted, '""'));
}

function hide(name: string, page: Page): Hidden {
  return {name, open: 1, page: {...page}, pieces: page.pieces.length};
}

/** An unseen element is taken back when it closes: one that never closes stays, for nothing tells where it ends. */
function countHidden(state: State, hidden: Hidden, {name, closing}: Tag): void {
  if (name !== hidden.name) return;
  hidden.open += closing ? -1 : 1;
  if (hidden.open > 0) return;
  Object.assign(state.page, hidden.page);
  state.page.pieces.length = hidden.pieces;
  state.hidden = null;
}

/** Behind the closing tag of an element whose content is not markup; the end of the text when it is missing. */
function rawTextEnd(html: string, name: string, from: number): number {
  const closing = rawClosings.get(name);
  if (closing === undefined) return from;
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}

const rawClosings = new Map(
  Array.from(rawTextElements, (name) => [name, new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, "gi")] as const)
);

const addressed = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

function openLink(state: State, attributes: string): void {
  const found = addressed.exec(attributes);
  const address = found === null ? "" : decodeEntities(found[1] ?? found[2] ?? found[3] ?? "").trim();
  state.link = address === "" ? null : {address, pieces: state.page.pieces.length};
}

const shortened = /^(\S{5,})(?:\.\.\.|…)$/;

/** Writes the whole address where the text of the link is the beginning of it and dots. */
function closeLink(state: State): void {
  const {page, link} = state;
  state.link = null;
  if (link === null) return;
  const text = page.pieces.slice(link.pieces).join("");
  const found = shortened.exec(text.trim());
  const start = found?.[1];
  if (start === undefined || !bare(link.address).startsWith(bare(start))) return;
  page.pieces.length = link.pieces;
  page.pieces.push(text.slice(0, text.indexOf(start)), link.address);
}

function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/)?(?:www\.)?/i, "").toLowerCase();
}
