import type {Posting} from "../model/posting.ts";

/** Sources that host a board for each account, and where the account stands in the address of an ad. */
const accounts: Readonly<Record<string, RegExp>> = {
  greenhouse: /^https?:\/\/(?:job-)?boards(?:-api)?(?:\.eu)?\.greenhouse\.io\/(?:v1\/boards\/)?([^/?#]+)\/jobs\b/,
  lever: /^https?:\/\/jobs\.(?:eu\.)?lever\.co\/([^/?#]+)/,
  ashby: /^https?:\/\/jobs\.ashbyhq\.com\/([^/?#]+)/,
  smartrecruiters:
    /^https?:\/\/(?:api\.smartrecruiters\.com\/v1\/companies|(?:jobs|careers)\.smartrecruiters\.com)\/([^/?#]+)/,
  workable: /^https?:\/\/apply\.workable\.com\/(?!j\/)([^/?#]+)/,
  recruitee: /^https?:\/\/([^./]+)\.recruitee\.com\//,
  personio: /^https?:\/\/([^./]+)\.jobs\.personio\.(?:de|com)\//,
  teamtailor: /^https?:\/\/([^./]+)\.(?:[a-z]{2}\.)?teamtailor\.com\//
};

/** Words of readers that say nothing of where an ad stood. */
const anywhere: ReadonlySet<string> = new Set(["row", "schema-org", "rss"]);

/**
 * The board that a posting stood on: `greenhouse/acme` for an account that has one, the source itself where that is one board
 * (`remoteok`).
 *
 * @returns null when the address names no account, as on an employer's own domain, or the source is any page or file: then
 *   only a sighting can tell
 */
export function boardOf({source, url}: Pick<Posting, "source" | "url">): string | null {
  if (anywhere.has(source)) return null;
  const account = accounts[source];
  if (account === undefined) return source;
  const [, name] = account.exec(url ?? "") ?? [];
  return name === undefined ? null : `${source}/${name.toLowerCase()}`;
}
