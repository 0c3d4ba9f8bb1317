import type {Site} from "../pages/site.ts";
import type {SiteData} from "./data.ts";

/** Of more ads than these, comparisons of every ad with every other take seconds: then they are shown when they are asked for. */
const mostAtOnce = 50_000;

/** Whether a page of a live site does not wait for comparisons of all ads. */
export function isLong({manifest}: SiteData, {live}: Site): boolean {
  return live && areMany(manifest.files);
}

/** Whether files hold so many ads that comparing each with every other takes seconds. */
export function areMany(files: readonly {readonly table: string; readonly rows: number}[]): boolean {
  return files.reduce((sum, {table, rows}) => sum + (table === "postings" ? rows : 0), 0) > mostAtOnce;
}
