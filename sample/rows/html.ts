import {scatter} from "../chance.ts";
import type {Employer} from "../employers.ts";
import type {Section} from "../words/section.ts";

type Around = readonly [before: string, after: string];

/**
 * The markup of an employer's ads: what stands around headings, paragraphs, lists and items.
 *
 * It is written as it stands in JSON, so that a row need not be searched for what JSON escapes.
 */
export interface Markup {
  readonly heading: Around;
  readonly paragraph: Around;
  readonly list: Around;
  readonly item: Around;
  readonly apostrophe: string;
  /** Between two sections. */
  readonly gap: string;
}

const headingMarkup: readonly Around[] = [
  ["<h3>", "</h3>"],
  ["<p><strong>", "</strong></p>"],
  ["<h2><b>", "</b></h2>"],
  ["<div><b>", ":</b></div>"],
  ['<p><span style="font-weight: 700; font-size: 14pt;">', "</span></p>"],
  ["<h4><strong>", "</strong></h4>"]
];
const paragraphMarkup: readonly Around[] = [
  ["<p>", "</p>"],
  ["<div>", "</div><div><br></div>"],
  ['<p style="margin: 0cm 0cm 8pt; line-height: 107%;">', "</p>"],
  ['<p><span style="font-weight: 400;">', "</span></p>"],
  ["<p>", "&nbsp;</p>"]
];
const listMarkup: readonly (readonly [Around, Around])[] = [
  [
    ["<ul>", "</ul>"],
    ["<li>", "</li>"]
  ],
  [
    ["<ul>\n", "</ul>\n"],
    ["<li>", "</li>\n"]
  ],
  [
    ["<ul>", "</ul>"],
    ["<li><p>", "</p></li>"]
  ],
  [
    ["<ul>", "</ul>"],
    ['<li style="font-weight: 400;"><span style="font-weight: 400;">', "</span></li>"]
  ],
  [
    ['<ul class="wp-block-list">', "</ul>"],
    ['<li><span style="color: rgb(34, 34, 34);">', "</span></li>"]
  ],
  [
    ["<p>", "</p>"],
    ["&bull; ", "<br>"]
  ],
  [
    ["<ol>", "</ol>"],
    ["<li><em>", "</em></li>"]
  ]
];
const apostrophes = ["'", "&rsquo;", "’", "&#39;", "&#x27;"];
const gaps = ["", "\n", "<p>&nbsp;</p>", "<hr>", "<br>"];

/** How an employer sets its ads. @param again whether the HTML is to be escaped once more, as some boards send it */
export function markupOf({number}: Pick<Employer, "number">, again: boolean): Markup {
  const one = <T>(list: readonly T[], salt: number): T => {
    const found = list[scatter(number * 16 + salt) % list.length];
    if (found === undefined) throw new RangeError("no markup");
    return found;
  };
  const [list, item] = one(listMarkup, 3);
  const write = (html: string) => inJson(again ? escaped(html) : html);
  const around = ([before, after]: Around): Around => [write(before), write(after)];
  return {
    heading: around(one(headingMarkup, 1)),
    paragraph: around(one(paragraphMarkup, 2)),
    list: around(list),
    item: around(item),
    apostrophe: write(one(apostrophes, 4)),
    gap: write(one(gaps, 5))
  };
}

/** As it stands in JSON, without the quotes around it; in ASCII, because strings of wider characters are slower to write. */
function inJson(text: string): string {
  const code = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(text)
    .slice(1, -1)
    .replace(/[^ -~]/g, code);
}

/**
 * Sections as HTML, as it stands in JSON. The words hold no character that HTML or JSON writes otherwise, save apostrophes.
 */
export function htmlOf(sections: readonly Section[], markup: Markup): string {
  let html = "";
  for (const {heading, prose, items} of sections) {
    if (html !== "") html += markup.gap;
    if (heading !== null) html += markup.heading[0] + heading + markup.heading[1];
    for (const sentence of prose) html += markup.paragraph[0] + sentence + markup.paragraph[1];
    if (items.length > 0) html += markup.list[0] + itemsHtml(items, markup) + markup.list[1];
  }
  return withReferences(html, markup);
}

/** The items of a list as HTML, without the list around them. */
export function itemsHtml(items: readonly string[], {item}: Pick<Markup, "item">): string {
  let html = "";
  for (const words of items) html += item[0] + words + item[1];
  return html;
}

/** Apostrophes as the employer's editor writes them. */
export function withReferences(html: string, {apostrophe}: Markup): string {
  return apostrophe === "'" || !html.includes("'") ? html : html.replaceAll("'", apostrophe);
}

function escaped(html: string): string {
  return html.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Sections as plain text, as it stands in JSON. */
export function textOf(sections: readonly Section[], bullet: string): string {
  let text = "";
  for (const {heading, prose, items} of sections) {
    if (text !== "") text += "\\n";
    if (heading !== null) text += `${heading}\\n`;
    for (const sentence of prose) text += `${sentence}\\n`;
    for (const item of items) text += `${bullet}${item}\\n`;
  }
  return text;
}
