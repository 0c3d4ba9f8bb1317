import type {Entry} from "../site/search-index.ts";
import {type Html, html} from "./html.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {atStart} from "./skill-names.ts";

/** What was looked for, and what was found. */
export function searchPage(words: string, found: readonly Entry[], site: Site): Page {
  const body = html`<h1>${words === "" ? "Search" : html`Found for “${words}”`}</h1>
<form class="filters" method="get" action="/search"><div><label for="q">A skill, role or employer</label><input id="q" type="search" name="q" value="${words}" maxlength="100"></div><button>Search</button></form>
${words === "" ? null : found.length === 0 ? html`<p class="empty">Nothing is called that, nor nearly. Another spelling, or fewer words, may help.</p>` : foundList(found, site)}`;
  return {title: "Search", body};
}

/** The answers alone, as the box in the head of a page shows them. */
export function foundList(found: readonly Entry[], site: Site): Html {
  return html`<ul class="found">${found.map((entry) => html`<li><a href="${linkTo(site, entry.path)}">${atStart(entry.name)}</a> <span class="soft">${entry.kind}</span></li>`)}</ul>`;
}

/** Everything that has a page, for a published site: filtered as one types. */
export function listPage(entries: readonly Entry[], site: Site): Page {
  const items = entries.map(
    (entry) =>
      html`<li data-name="${`${entry.name} ${entry.also}`.toLowerCase()}"><a href="${linkTo(site, entry.path)}">${atStart(entry.name)}</a> <span class="soft">${entry.kind}</span></li>`
  );
  const body = html`<h1>Find a skill or role</h1><p hidden><label for="filter">Its name, or a part of it</label> <input id="filter" type="search" aria-keyshortcuts="/"></p><ul class="columns">${items}</ul>`;
  return {title: "Find a skill or role", body, wide: true};
}
