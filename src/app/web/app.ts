import {type Context, Hono} from "hono";
import {getCookie} from "hono/cookie";
import {CallerError} from "../cli/failure.ts";
import {apiOf} from "../http/api.ts";
import {type GuardOptions, guard} from "../http/guard.ts";
import {html} from "../pages/html.ts";
import type {Page} from "../pages/shell.ts";
import {kinds} from "../site/kinds.ts";
import {assetText, assetTypes} from "./assets.ts";
import type {WebContext} from "./context.ts";
import {type MadeUp, madeUpOf} from "./made-up.ts";
import {marketRoutes} from "./market-routes.ts";
import {madeUpRoutes, plainRoutes, shownCookie} from "./plain-routes.ts";
import {readRoutes} from "./read/routes.ts";
import {type Serve, type Serving, servingOf} from "./serving.ts";
import type {Showing} from "./show.ts";

/** The web app with the API under `/api`: requests in, responses out; it listens nowhere by itself. */
export function appOf(
  context: WebContext,
  guarded: Partial<GuardOptions> = {},
  madeUp: MadeUp = madeUpOf(context)
): Hono {
  const app = new Hono();
  const serve = serveOf(context, madeUp);
  app.use(guard(guarded));
  app.get("/assets/:name", asset);
  app.get("/", (c) => c.redirect(serve(c).context.newest() === null ? "/read" : "/market"));
  app.route("/api", apiOf(context));
  app.all("/embed/*", (c) => serve(c).embeds.fetch(c.req.raw));
  readRoutes(app, context, serve);
  plainRoutes(app, serve);
  madeUpRoutes(app, serve, madeUp);
  marketRoutes(app, kinds, serve);
  app.onError((error, c) => {
    const [page, showing] = faultPage(error);
    if (showing.status === 503) context.report(error);
    return serve(c).show(c, page, showing);
  });
  app.notFound((c) => serve(c).show(c, lostPage(c.req.path), {here: "", status: 404}));
  return app;
}

/** A person's own ads, unless they chose to look at made-up ones and these are ready. */
function serveOf(context: WebContext, madeUp: MadeUp): Serve {
  const own = servingOf(context);
  let invented: Serving | null = null;
  return (c) => {
    const other = getCookie(c, shownCookie) === "made-up" ? madeUp.context() : null;
    if (other === null) return own;
    invented ??= servingOf(other);
    return invented;
  };
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
  const mine =
    error instanceof CallerError || /^(?:unknown|missing|conflicting|invalid) [a-z -]+: /.test(error.message);
  const body = html`<h1>${mine ? "That cannot be asked" : "Something went wrong"}</h1><p>${error.message.slice(0, 600)}</p><p><a href="/">To the beginning</a></p>`;
  return [
    {title: mine ? "That cannot be asked" : "Something went wrong", body},
    {here: "", status: mine ? 400 : 503}
  ];
}

function lostPage(path: string): Page {
  return {
    title: "Not found",
    body: html`<h1>There is no such page</h1><p>Nothing lies at <code>${path.slice(0, 200)}</code>. <a href="/">To the beginning</a>.</p>`
  };
}
