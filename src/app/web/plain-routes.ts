import type {Hono} from "hono";
import {doorNames, doorPage, madeUpPage} from "../pages/door-pages.ts";
import {foundList, searchPage} from "../pages/search-page.ts";
import {standing} from "../site/standing.ts";
import type {MadeUp} from "./made-up.ts";
import type {Serve} from "./serving.ts";
import {liveSite} from "./show.ts";

const mostFound = 30;
const mostListed = 8;

/** The pages that need no ads: the four ways in, what is published, methods, claims, and search. */
export function plainRoutes(app: Hono, serve: Serve): void {
  for (const name of doorNames)
    app.get(`/${name}`, (c) => {
      const {show, context} = serve(c);
      return show(c, doorPage(name, context.newest() !== null), {here: name});
    });
  for (const [name, page] of Object.entries(standing))
    app.get(`/${name}`, async (c) => serve(c).show(c, await page(), {here: name}));
  app.get("/search", async (c) => {
    const {show, search, context} = serve(c);
    const words = (c.req.query("q") ?? "").slice(0, 100);
    const find = await search();
    const site = liveSite(c, context.newest(), "search");
    if (c.req.query("part") === "list") return c.html(foundList(find(words, mostListed), site).markup);
    return show(c, searchPage(words, find(words, mostFound), site), {here: "search"});
  });
}

/** The cookie that says which data a person looks at. */
export const shownCookie = "assay-data";

/** The door to made-up data: a form, a cookie, and the market that is made behind it. */
export function madeUpRoutes(app: Hono, serve: Serve, madeUp: MadeUp): void {
  app.get("/made-up", (c) => {
    const {show, context} = serve(c);
    if (madeUp.state() === "making") c.header("refresh", "3");
    return show(c, madeUpPage(madeUp.state(), context.newest()?.synthetic === true), {here: "made-up"});
  });
  app.post("/made-up", async (c) => {
    const yes = (await c.req.parseBody())["show"] === "yes";
    c.header("set-cookie", `${shownCookie}=${yes ? "made-up" : "own"}; Path=/; HttpOnly; SameSite=Strict`);
    if (yes) void madeUp.make().catch(serve(c).context.report);
    return c.redirect(yes && madeUp.state() === "ready" ? "/market" : yes ? "/made-up" : "/", 303);
  });
}
