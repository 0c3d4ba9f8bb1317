import type {Context} from "hono";
import {cuts} from "../../market/where.ts";
import {document, type Page} from "../pages/shell.ts";
import {editionOf, type Site} from "../pages/site.ts";
import type {Manifest} from "../warehouse/manifest.ts";
import type {WebContext} from "./context.ts";

/** Where in the navigation a page stands, and with which status it is answered. */
export interface Showing {
  readonly here: string;
  readonly status?: 200 | 400 | 404 | 503;
}

/** Answers with a page in the frame of the site. */
export type Shower = (c: Context, page: Page, showing: Showing) => Response | Promise<Response>;

/** What shows pages live. */
export function showerOf({newest}: Pick<WebContext, "newest">): Shower {
  return (c, page, {here, status = 200}) => {
    c.header("cache-control", "no-store");
    return c.html(document(page, liveSite(c, newest(), here)), status);
  };
}

/** The site as it is served for one request. */
export function liveSite(c: Context, manifest: Manifest | null, here: string): Site {
  return {live: true, edition: editionOf(manifest), here, up: "/", filters: filtersOf(c)};
}

/** The names of the filters that every figure takes. */
export const filterNames: readonly string[] = [...cuts.map(({name}) => name), "from", "to"];

/** The filters that an address bears. */
export function filtersOf(c: Context): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = c.req.query(name)?.trim().slice(0, 100);
      return value === undefined || value === "" ? [] : [[name, value]];
    })
  );
}
