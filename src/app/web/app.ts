import {type Context, Hono} from "hono";
import {CallerError} from "../cli/failure.ts";
import {apiOf} from "../http/api.ts";
import {embedsOf} from "../http/embeds.ts";
import {type GuardOptions, guard} from "../http/guard.ts";
import {html} from "../pages/html.ts";
import type {Page} from "../pages/shell.ts";
import {kinds} from "../site/kinds.ts";
import {assetText, assetTypes} from "./assets.ts";
import type {WebContext} from "./context.ts";
import {marketRoutes, withDataOf} from "./market-routes.ts";
import {readRoutes} from "./read/routes.ts";
import {type Showing, showerOf} from "./show.ts";

/** The web app with the API under `/api`: requests in, responses out; it listens nowhere by itself. */
export function appOf(context: WebContext, guarded: Partial<GuardOptions> = {}): Hono {
  const app = new Hono();
  const show = showerOf(context);
  app.use(guard(guarded));
  app.get("/assets/:name", asset);
  app.get("/", (c) => c.redirect(context.newest() === null ? "/read" : "/market"));
  app.route("/api", apiOf(context));
  app.route("/embed", embedsOf(context));
  readRoutes(app, context, show);
  marketRoutes(app, kinds, {context, show, withData: withDataOf(context)});
  app.onError((error, c) => show(c, ...faultPage(error)));
  app.notFound((c) => show(c, lostPage(c.req.path), {here: "", status: 404}));
  return app;
}

function asset(c: Context): Response | Promise<Response> {
  const name = c.req.param("name") ?? "";
  const text = assetText(name);
  const type = Object.entries(assetTypes).find(([known]) => known === name)?.[1];
  return text === null || type === undefined
    ? c.notFound()
    : c.body(text, 200, {"content-type": type, "cache-control": "no-cache"});
}

/** The caller's mistake is told in words; another's is told without its insides. */
function faultPage(error: Error): [Page, Showing] {
  const mine = error instanceof CallerError || /^unknown [a-z ]+: /.test(error.message);
  const body = html`<h1>${mine ? "That cannot be asked" : "Something went wrong"}</h1><p>${error.message.slice(0, 600)}</p><p><a href="/">To the beginning</a></p>`;
  return [
    {title: "Not so", body},
    {here: "", status: mine ? 400 : 503}
  ];
}

function lostPage(path: string): Page {
  return {
    title: "Not found",
    body: html`<h1>There is no such page</h1><p>Nothing lies at <code>${path.slice(0, 200)}</code>. <a href="/">To the beginning</a>.</p>`
  };
}
