import {cuts} from "../../../market/where.ts";
import type {Finding} from "../../../model/finding.ts";
import {type Html, html} from "../html.ts";
import {linkTo, type Site} from "../site.ts";
import {slugOf} from "./slug.ts";

/** The kinds of file in which a figure can be had. */
export const dataFormats = ["csv", "json", "parquet"] as const;
export type DataFormat = (typeof dataFormats)[number];

/** Figures of one measure that are one file: one figure, or those that stand side by side. */
export type Together = readonly [Finding, ...Finding[]];

/** How a link to data is told. */
export interface DataWords {
  readonly title?: string;
  /** The file of a published site that holds these figures among others, such as `skill-share-by-role`. */
  readonly file?: string | undefined;
}

/** Where figures can be had as data, and where the ads behind one of a skill are. */
export function dataLinks(figures: Together, site: Site, {title = "Data", file}: DataWords = {}): Html {
  const [finding] = figures;
  const {name, question} = askedAgain(figures);
  if (file === undefined) site.onData?.(name, figures);
  const links = dataFormats.map((format) => {
    const address = site.live
      ? `/data/${finding.measure}.${format}?${question}`
      : linkTo(site, `data/${file === undefined ? `${name}.${format}` : wholeFile(file, format)}`);
    return html`<a href="${address}">${format.toUpperCase()}</a> `;
  });
  const picture =
    site.live && figures.length === 1
      ? html`<a href="/embed/${finding.measure}.svg?${question}">SVG</a> <a href="/embed/${finding.measure}.png?${question}">PNG</a> `
      : null;
  const evidence =
    site.live && figures.length === 1 && finding.about["skill"] !== undefined
      ? html`<a href="/evidence?measure=${finding.measure}&amp;${question}">The ads behind it</a>`
      : null;
  return html`<p class="soft data">${title}: ${links}${picture}· <a href="${linkTo(site, "data")}">how to cite</a>${evidence === null ? null : html` · ${evidence}`}</p>`;
}

/** The file of a figure of every skill: text is packed, for most of it is the same from row to row. */
export function wholeFile(name: string, format: DataFormat): string {
  return `${name}.${format}${format === "parquet" ? "" : ".gz"}`;
}

/** The name of figures as a file, and what must be asked of the server to get them again, without the measure. */
function askedAgain(figures: Together): {readonly name: string; readonly question: string} {
  const [{measure, about, where}] = figures;
  const same = (pairs: "about" | "where") => (name: string, value: string) =>
    figures.every((one) => one[pairs][name] === value);
  const common = {about: kept(about, same("about")), where: kept(where, same("where"))};
  const by = [...cuts.map(({name}) => name), "family"].find(
    (name) => (where[name] ?? about[name]) !== undefined && (common.where[name] ?? common.about[name]) === undefined
  );
  const subject = kept(common.about, (name) => name === "skill" || name === "family");
  const asked = {...subject, ...common.where, ...(by === undefined ? {} : {by})};
  return {
    name: `${slugOf({measure, ...common})}${by === undefined ? "" : `-by-${by}`}`,
    question: new URLSearchParams(asked).toString()
  };
}

function kept(
  pairs: Readonly<Record<string, string>>,
  keep: (name: string, value: string) => boolean
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(pairs).filter(([name, value]) => keep(name, value)));
}
