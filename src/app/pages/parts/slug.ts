import type {Finding} from "../../../model/finding.ts";

/** A name for a figure that can be a file, an id of an element or a part of an address: `skill-share-python`. */
export function slugOf({measure, about, where}: Pick<Finding, "measure" | "about" | "where">): string {
  const words = [measure, ...Object.values(about), ...Object.entries(where).flat()];
  return words
    .join("-")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 100);
}
