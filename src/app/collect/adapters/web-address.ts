import type {Board} from "./adapter.ts";

/** The address that a board is named by. @throws Error `invalid board: …` when it is not http or https */
export function webAddress({source, slug}: Board): string {
  if (slug !== null && /^https?:\/\//i.test(slug) && URL.canParse(slug)) return new URL(slug).href;
  throw new Error(`invalid board: ${source}/${slug ?? ""}; for example ${source}: https://example.org/jobs`);
}
