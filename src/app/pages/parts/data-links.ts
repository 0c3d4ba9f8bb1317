import type {Finding} from "../../../model/finding.ts";
import {type Html, html} from "../html.ts";
import {linkTo, type Site} from "../site.ts";
import {slugOf} from "./slug.ts";

/** The kinds of file in which a figure can be had. */
export const dataFormats = ["csv", "json", "parquet"] as const;
export type DataFormat = (typeof dataFormats)[number];

/** Where a figure can be had as data, and where the ads behind it are. */
export function dataLinks(finding: Finding, site: Site, title = "Data"): Html {
  site.onFigure?.(finding);
  const links = dataFormats.map(
    (format) => html`<a href="${dataAddress(finding, format, site)}">${format.toUpperCase()}</a> `
  );
  const picture = site.live
    ? html`<a href="/embed/${finding.measure}.svg?${askedAgain(finding)}">SVG</a> <a href="/embed/${finding.measure}.png?${askedAgain(finding)}">PNG</a> `
    : null;
  const evidence =
    site.live && finding.about["skill"] !== undefined
      ? html`<a href="/evidence?${questionOf(finding).toString()}">The ads behind it</a>`
      : null;
  return html`<p class="soft data">${title}: ${links}${picture}· <a href="${linkTo(site, "data")}">how to cite</a>${evidence === null ? null : html` · ${evidence}`}</p>`;
}

/** The address of a figure as data: a file of a published site, or a question to the server. */
export function dataAddress(finding: Finding, format: DataFormat, site: Site): string {
  if (!site.live) return linkTo(site, `data/${slugOf(finding)}.${format}`);
  return `/data/${finding.measure}.${format}?${askedAgain(finding)}`;
}

/** The question of a figure without the name of its measure, as a query. */
function askedAgain(finding: Finding): string {
  const question = questionOf(finding);
  question.delete("measure");
  return question.toString();
}

/** What must be asked to get a figure again. */
function questionOf({measure, about, where}: Finding): URLSearchParams {
  const subject = ["skill", "family"].flatMap((name) =>
    about[name] === undefined ? [] : [[name, about[name]] as const]
  );
  return new URLSearchParams(Object.fromEntries([["measure", measure], ...subject, ...Object.entries(where)]));
}
