import type {Finding} from "../../model/finding.ts";
import type {Manifest} from "../warehouse/manifest.ts";

/** What every page says of the data behind it. */
export interface Edition {
  readonly vintage: number;
  readonly lens: string;
  /** When the vintage was made, ISO 8601. */
  readonly made: string;
  readonly synthetic: boolean;
}

/** Where a page is shown: answered live by the server, or written as a file of a site that is published. */
export interface Site {
  readonly live: boolean;
  /** Null when there is no warehouse. */
  readonly edition: Edition | null;
  /** Which place of the navigation the page belongs to, such as `pay`. */
  readonly here: string;
  /** From the page to the root of the site; `/` when live. */
  readonly up: string;
  /** The filters in force, which links to figures carry on; empty on a published site. */
  readonly filters: Readonly<Record<string, string>>;
  /** Told of every file of figures that a page links to, by its name without ending, so that a published site can write it. */
  readonly onData?: (name: string, figures: readonly Finding[]) => void;
}

/** What pages say of a vintage. */
export function editionOf(manifest: Manifest | null): Edition | null {
  if (manifest === null) return null;
  const {vintage, lens, made, synthetic} = manifest;
  return {vintage, lens, made, synthetic};
}

/** The pages that show figures, so that their links keep the filters. */
const figures =
  /^(?:market|skill|role|compare|family|families|roles|pay|places|sectors|terms|emerging|evidence|postings-index|open|duration|shortage|downturns)\b/;

/**
 * The address of a page of the site.
 *
 * @param path as the server takes it, without the first slash: `skill/python`; it may bring its own query when live only
 */
export function linkTo(site: Site, path: string): string {
  if (!site.live) return site.up + fileOf(path);
  const query = figures.test(path) ? new URLSearchParams(site.filters).toString() : "";
  return `/${path}${query === "" ? "" : `${path.includes("?") ? "&" : "?"}${query}`}`;
}

/** The file of a page on a published site: the market is what it opens with. */
export function fileOf(path: string): string {
  if (path === "market") return "index.html";
  return /\.[a-z]+$/.test(path) ? path : `${path}.html`;
}
