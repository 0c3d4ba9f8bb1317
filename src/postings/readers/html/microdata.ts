import {decodeEntities} from "../../text/html.ts";
import type {JsonObject} from "../json.ts";

/** Reads the JobPosting items of a page's microdata while it is parsed. */
export interface MicrodataReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(piece: string): void;
  close(name: string): void;
  records(): readonly JsonObject[];
}

interface Open {
  readonly name: string;
  /** The item that begins here; null when the element begins none. */
  readonly item: Record<string, unknown> | null;
  readonly property: string | null;
  /** The value when an attribute gives it; else the element's content, as HTML. */
  readonly value: string | null;
  html: string;
}

const deepest = 400;
/** Elements without content: no closing tag comes. */
const empty = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr"
]);

/** Collects items of the type JobPosting with their properties; an item in an item becomes a nested record. */
export function microdataReader(): MicrodataReader {
  const stack: Open[] = [];
  const found: JsonObject[] = [];
  const owner = () => stack.findLast(({item}) => item !== null)?.item ?? null;
  const write = (piece: string) => {
    for (const open of stack)
      if (open.property !== null && open.item === null && open.value === null) open.html += piece;
  };
  const close = (open: Open) => {
    const above = owner();
    if (open.property !== null && above !== null)
      give(above, open.property, open.item ?? open.value ?? written(open.html));
    else if (open.item !== null && isJob(open.item)) found.push(open.item);
  };
  return {
    open(name, attributes) {
      if (stack.length === 0 && attributes.itemscope === undefined) return;
      if (stack.length >= deepest) return;
      write(`<${name}>`);
      const open = opened(name, attributes);
      if (empty.has(name)) close(open);
      else stack.push(open);
    },
    text(piece) {
      if (stack.length > 0) write(piece.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
    },
    close(name) {
      if (stack.at(-1)?.name !== name) return;
      const open = stack.pop();
      if (open !== undefined) close(open);
      write(`</${name}>`);
    },
    records: () => found
  };
}

function opened(name: string, attributes: Readonly<Record<string, string>>): Open {
  const type = attributes.itemtype?.trim().split("/").at(-1);
  const item = attributes.itemscope === undefined ? null : {"@type": type ?? "Thing"};
  const value =
    attributes.content ?? attributes.datetime ?? (name === "a" || name === "link" ? attributes.href : undefined);
  return {name, item, property: attributes.itemprop ?? null, value: value ?? null, html: ""};
}

/** Content without elements is text; with them it is HTML. */
function written(html: string): string {
  return html.includes("<") ? html.trim() : decodeEntities(html).trim();
}

function isJob(item: Record<string, unknown>): boolean {
  return item["@type"] === "JobPosting";
}

function give(item: Record<string, unknown>, property: string, value: unknown): void {
  if (property === "__proto__" || value === "") return;
  const before = item[property];
  item[property] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
}
