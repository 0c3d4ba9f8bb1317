import {terms} from "../../market/term-list.ts";
import type {Finding} from "../../model/finding.ts";
import {rangeTable} from "./charts/range-table.ts";
import {type Html, html} from "./html.ts";
import {definition} from "./parts/definition.ts";
import {figureBlock} from "./parts/figure.ts";
import type {Page} from "./shell.ts";
import type {Site} from "./site.ts";
import {atStart} from "./skill-names.ts";
import {newest} from "./words.ts";

/** What ads say of the terms of work: each with its newest share, then over time. */
export function termsPage(findings: readonly Finding[], filters: Html | null, site: Site): Page {
  const [first] = findings;
  const rows = findings.flatMap((finding) => {
    const point = newest(finding) ?? finding.points.at(-1);
    return point === undefined ? [] : [{name: html`<a href="#${anchor(finding)}">${termName(finding)}</a>`, point}];
  });
  const body = html`<h1>Terms of work that ads state</h1>
<p class="lead">What an ad does not say is unsaid, not refused.</p>${filters}
${first === undefined ? html`<p class="empty"><strong>Why is this empty?</strong> No ad that is counted here has a date.</p>` : html`<p class="soft">Share of the ads of the newest quarter ${definition(first, site)}</p>${rangeTable(rows, {unit: first.unit, heads: ["Term", "Share of ads"], timed: true})}`}
<div class="three">${findings.filter((finding) => newest(finding) !== undefined).map((finding) => html`<section id="${anchor(finding)}">${figureBlock([{name: termName(finding), finding}], {title: termName(finding), says: "Share of ads, by quarter."}, site)}</section>`)}</div>`;
  return {title: "Terms", body, wide: true};
}

/** A term of work as pages write it. */
export function termName({about}: Pick<Finding, "about">): string {
  const name = about["term"] ?? "";
  return atStart(terms.find((term) => term.name === name)?.says ?? name);
}

function anchor({about}: Finding): string {
  return `term-${(about["term"] ?? "").replace(/[^a-z0-9]+/gi, "-")}`;
}
