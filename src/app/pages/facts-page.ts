import type {PublishedFact} from "../../model/published-fact.ts";
import {type Html, html} from "./html.ts";
import type {Page} from "./shell.ts";

/** Published facts under one heading. */
export interface FactGroup {
  readonly title: string;
  readonly facts: readonly PublishedFact[];
}

/** What others have published about this market, in our own words, and what Assay can say to each. */
export function factsPage(groups: readonly FactGroup[]): Page {
  const count = groups.reduce((sum, {facts}) => sum + facts.length, 0);
  const body = html`<h1>What is published</h1>
<p class="lead">${count} dated public facts in our own words: whom each is about, whether it is net or gross, adjusted or not, where it was read, and what Assay can say to it.</p>
<nav aria-label="Topics"><ul>${groups.map(({title}) => html`<li><a href="#${anchor(title)}">${title}</a></li>`)}</ul></nav>
${groups.map(({title, facts}) => html`<section id="${anchor(title)}"><h2>${title}</h2>${facts.map(factBlock)}</section>`)}`;
  return {title: "What is published", body};
}

function factBlock({says, date, population, basis, adjusted, source, read, assay}: PublishedFact): Html {
  const kind = [
    basis === "neither" ? null : basis,
    adjusted === null ? null : adjusted ? "seasonally adjusted" : "not adjusted"
  ].filter((word) => word !== null);
  const who =
    [source.publisher, source.title, source.date].filter((word) => word !== null).join(", ") || "source not known";
  return html`<article class="fact"><p><strong>${says}</strong></p>
<dl><dt>About</dt><dd>${population}, ${date.replace("..", " to ")}${kind.length === 0 ? "" : `; ${kind.join(", ")}`}</dd>
<dt>Source</dt><dd>${source.url !== null && /^https:\/\//.test(source.url) ? html`<a href="${source.url}" rel="noopener noreferrer external">${who}</a>` : who}; read ${read}</dd>
<dt>Assay</dt><dd>${assay}</dd></dl></article>`;
}

function anchor(title: string): string {
  return title.toLowerCase().replace(/[^a-z0-9]+/g, "-");
}
