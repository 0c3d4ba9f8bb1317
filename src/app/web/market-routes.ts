import type {Context, Hono} from "hono";
import {html} from "../pages/html.ts";
import type {Page} from "../pages/shell.ts";
import {emptyMemory, type Memory, type SiteData, siteData} from "../site/data.ts";
import type {PageKind} from "../site/page-kind.ts";
import {allManifests} from "../warehouse/manifest.ts";
import type {WebContext} from "./context.ts";
import {liveSite, type Shower} from "./show.ts";

/** Does work on the newest vintage, whose answers are remembered until there is a newer. */
export type WithData = <T>(work: (data: SiteData) => Promise<T>) => Promise<T>;

/** Remembers the answers of one vintage at a time. */
export function withDataOf(context: WebContext): WithData {
  let kept: {readonly vintage: number; readonly memory: Memory} = {vintage: -1, memory: emptyMemory()};
  return (work) =>
    context.withMarket((market) => {
      const {vintage} = market.manifest;
      if (kept.vintage !== vintage) kept = {vintage, memory: emptyMemory()};
      const vintages = allManifests(context.warehouse);
      return work(siteData({market, vintages, skills: context.skills(), nameOf: context.nameOf}, kept.memory));
    });
}

/** What pages of figures are served with. */
export interface Serving {
  readonly context: WebContext;
  readonly show: Shower;
  readonly withData: WithData;
}

/** The pages of figures: each kind under its path, with filters in the query. */
export function marketRoutes(app: Hono, kinds: readonly PageKind[], {context, show, withData}: Serving): void {
  for (const kind of kinds)
    app.get(kind.takesId ? `/${kind.path}/:id` : `/${kind.path}`, async (c) => {
      if (context.newest() === null) return show(c, withoutData(), {here: kind.here, status: 404});
      const page = await withData((data) => kind.page(data, requestOf(c, context, kind)));
      return page === null ? c.notFound() : show(c, page, {here: kind.here});
    });
}

function requestOf(c: Context, context: WebContext, {here}: PageKind) {
  return {id: c.req.param("id") ?? "", query: c.req.query(), site: liveSite(c, context.newest(), here)};
}

/** Figures need ads; how to get some. */
function withoutData(): Page {
  return {
    title: "No ads yet",
    body: html`<h1>No ads have been read yet</h1>
<p class="lead">Figures come from ads that you give. Put some into a warehouse, then this page has something to show.</p>
<pre>npm start -- ingest jobs.csv boards/ saved-page.html</pre>
<p>Or <a href="/read">read one ad</a> at once, or <a href="/made-up">try made-up data</a>.</p>`
  };
}
