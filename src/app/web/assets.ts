import {existsSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "assets");

/** The files that every page needs, with their types. */
export const assetTypes = {
  "style.css": "text/css; charset=utf-8",
  "assay.js": "text/javascript; charset=utf-8",
  "mark.svg": "image/svg+xml"
} as const;

/** The text of an asset; null when there is none of that name. */
export function assetText(name: string): string | null {
  const path = join(folder, name);
  return name in assetTypes && existsSync(path) ? readFileSync(path, "utf8") : null;
}
