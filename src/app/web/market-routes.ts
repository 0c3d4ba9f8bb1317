import type {Context, Hono} from "hono";
import type {Flags} from "../cli/filters.ts";
import {html} from "../pages/html.ts";
import {type DataFormat, dataFormats} from "../pages/parts/data-links.ts";
import type {Page} from "../pages/shell.ts";
import {dataTypes, figureFile} from "../site/figure-files.ts";
import type {PageKind, PageRequest} from "../site/page-kind.ts";
import type {WebContext} from "./context.ts";
import type {Serve} from "./serving.ts";
import {liveSite} from "./show.ts";

/** The pages of figures, each kind under its path with filters in the query, and the figures as files. */
export function marketRoutes(app: Hono, kinds: readonly PageKind[], serve: Serve): void {
  for (const kind of kinds)
    app.get(kind.takesId ? `/${kind.path}/:id` : `/${kind.path}`, async (c) => {
      const {context, show, withData} = serve(c);
      if (context.newest() === null) return show(c, withoutData(), {here: kind.here, status: 404});
      const page = await withData((data) => kind.page(data, requestOf(c, context, kind)));
      return page === null ? c.notFound() : show(c, page, {here: kind.here});
    });
  app.get("/data/:file", (c) => dataFile(c, serve));
}

async function dataFile(c: Context, serve: Serve): Promise<Response> {
  const [, measure = "", ending] = /^([a-z-]+)\.([a-z]+)$/.exec(c.req.param("file") ?? "") ?? [];
  const format = dataFormats.find((known) => known === ending);
  const {context, withData} = serve(c);
  if (format === undefined || context.newest() === null) return c.notFound();
  const flags: Flags = c.req.query();
  return withData(async ({ask, market}) => {
    const findings = await ask(measure, flags);
    if (findings.length === 0) return c.notFound();
    const name = `${market.manifest.synthetic ? "made-up-" : ""}${measure}.${format}`;
    return sent(c, await figureFile(findings, format, market.database), {format, name});
  });
}

function sent(c: Context, file: string | Uint8Array, {format, name}: {format: DataFormat; name: string}): Response {
  const headers = {
    "content-type": dataTypes[format],
    "content-disposition": `attachment; filename="${name}"`,
    "cache-control": "no-cache"
  };
  return c.body(typeof file === "string" ? file : new Uint8Array(file), 200, headers);
}

function requestOf(c: Context, context: WebContext, {here}: PageKind): PageRequest {
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
