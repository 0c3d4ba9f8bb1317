import type {Page} from "../pages/shell.ts";
import type {Site} from "../pages/site.ts";
import type {SiteData} from "./data.ts";

/** What is asked of a page: what its path names, the query, and the site it is shown on. */
export interface PageRequest {
  /** Of `skill/:id` the id; empty where the path names nothing. */
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
  readonly site: Site;
}

/** A kind of page, for both outlets: the server asks for one, a report for all that `published` names. */
export interface PageKind {
  /** `market`, or `skill/` with an id behind it. */
  readonly path: string;
  /** Whether an id follows the path. */
  readonly takesId: boolean;
  /** Which place of the navigation it belongs to. */
  readonly here: string;
  /** Null when there is no page of that id. */
  readonly page: (data: SiteData, request: PageRequest) => Promise<Page | null>;
  /** The ids of its pages on a published site; `[""]` for one without an id; none: it is only answered live. */
  readonly published: (data: SiteData) => Promise<readonly string[]>;
}
