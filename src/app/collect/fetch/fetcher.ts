import {version} from "../../version.ts";
import {type Failure, type FailureCode, failure} from "./failure.ts";
import {hopper} from "./hop.ts";
import {pacer} from "./pace.ts";
import type {Answer} from "./request.ts";
import {retryAfter} from "./retry-after.ts";
import type {FetchSettings} from "./settings.ts";
import {textOf} from "./text-of.ts";

/** One thing to fetch. */
export interface Wanted {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The content types that the source documents. */
  readonly accepts: RegExp;
  /** Least milliseconds between two requests to its host. */
  readonly pauseMs: number;
  /** What the last answer was known by; null when it is fetched for the first time. */
  readonly known: {readonly etag: string | null; readonly modified: string | null} | null;
}

/** A page as text, after redirects. */
export interface FetchedPage {
  readonly kind: "page";
  readonly url: string;
  readonly text: string;
  readonly etag: string | null;
  readonly modified: string | null;
}

/** The answer to a request: a page, word that nothing changed, or a failure. */
export type Fetched = FetchedPage | {readonly kind: "unchanged"} | Failure;

/** Fetches politely; made once for a run, for it remembers each host's robots.txt and turn. */
export interface Fetcher {
  readonly get: (wanted: Wanted) => Promise<Fetched>;
}

const maxRedirects = 5;
const maxTries = 3;
/** A host that asks for more is left for another day. */
const longestWaitMs = 10 * 60_000;
const again: ReadonlySet<FailureCode> = new Set(["unreachable", "cut", "slow"]);

/**
 * The name that every request gives: the tool, its version and a contact.
 *
 * @example userAgent("mailto:ann@example.org") // → "Assay/0.1.0 (+mailto:ann@example.org)"
 */
export function userAgent(contact: string): string {
  return `Assay/${version} (+${contact.replace(/[^\x21-\x7e]|[()]/g, "")})`;
}

/** A fetcher for one run. */
export function fetcher(settings: FetchSettings): Fetcher {
  const {world, deadline} = settings;
  const pace = pacer(world, deadline);
  const hop = hopper(settings, pace);

  async function follow(wanted: Wanted): Promise<{readonly url: URL; readonly answer: Answer | Failure}> {
    let url = new URL(wanted.url);
    for (let step = 0; step <= maxRedirects; step++) {
      const own = url.origin === new URL(wanted.url).origin;
      const answer = await hop(url, own ? headersOf(wanted, settings) : plainHeaders(settings), wanted.pauseMs);
      if (answer.kind === "failed" || !isRedirect(answer)) return {url, answer};
      const next = targetOf(answer, url);
      if (next === null) return {url, answer: failure("status", `${answer.status} without an address`)};
      url = next;
    }
    return {url, answer: failure("too-many-redirects", `more than ${maxRedirects}`)};
  }

  /** When to try again, in milliseconds since 1970; null when there is no use in it. */
  function nextTry(answer: Answer | Failure, tried: number): number | null {
    if (answer.kind === "failed" && !again.has(answer.why)) return null;
    if (answer.kind === "answer" && answer.status !== 429 && answer.status < 500) return null;
    const asked = answer.kind === "answer" ? retryAfter(answer.headers["retry-after"], world.now()) : null;
    return asked ?? world.now() + 2000 * 2 ** tried * (1 + world.random());
  }

  return {
    async get(wanted) {
      for (let tried = 0; ; tried++) {
        const {url, answer} = await follow(wanted);
        const until = nextTry(answer, tried);
        const last = tried + 1 >= maxTries;
        if (until === null || (last && until - world.now() < longestWaitMs)) return fetchedOf(answer, url, wanted);
        const late = until - world.now() > longestWaitMs || (deadline !== null && until >= deadline);
        pace.rest(url.host, until);
        if (late && answer.kind === "answer" && answer.status === 429)
          return failure("too-many-requests", `until ${new Date(until).toISOString()}`);
        if (late || last) return fetchedOf(answer, url, wanted);
      }
    }
  };
}

function fetchedOf(answer: Answer | Failure, url: URL, {accepts, known}: Wanted): Fetched {
  if (answer.kind === "failed") return answer;
  if (answer.status === 304 && known !== null) return {kind: "unchanged"};
  if (answer.status !== 200) return failure("status", String(answer.status));
  const type = answer.headers["content-type"] ?? "";
  if (!accepts.test(type)) return failure("wrong-type", type.slice(0, 60));
  return {
    kind: "page",
    url: url.href,
    text: textOf(answer.body, type),
    etag: answer.headers["etag"] ?? null,
    modified: answer.headers["last-modified"] ?? null
  };
}

function headersOf({headers, known}: Wanted, settings: FetchSettings): Readonly<Record<string, string>> {
  return {
    ...plainHeaders(settings),
    ...(known?.etag == null ? {} : {"if-none-match": known.etag}),
    ...(known?.modified == null ? {} : {"if-modified-since": known.modified}),
    ...headers
  };
}

/** What another host may see after a redirect: no key of the user's. */
function plainHeaders({contact}: FetchSettings): Readonly<Record<string, string>> {
  return {"user-agent": userAgent(contact), accept: "*/*"};
}

function isRedirect({status}: Answer): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function targetOf({headers}: Answer, from: URL): URL | null {
  const target = headers["location"];
  return target === undefined || !URL.canParse(target, from.href) ? null : new URL(target, from);
}
