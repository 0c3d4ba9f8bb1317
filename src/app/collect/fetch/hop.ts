import {isIP} from "node:net";
import {type Address, checkedAddress} from "./address.ts";
import {type Failure, failure} from "./failure.ts";
import type {Pace} from "./pace.ts";
import {type Answer, type Limits, requestOnce} from "./request.ts";
import {type Robots, robotsFrom} from "./robots.ts";
import type {FetchSettings} from "./settings.ts";

const robotsBytes = 1 << 20;
/** What is on its way when the time ends may still arrive. */
const graceMs = 5000;

/** Makes one request of a chain. */
export type HopTo = (url: URL, headers: Readonly<Record<string, string>>, pauseMs: number) => Promise<Answer | Failure>;

/** Makes requests that each pass all checks: http or https, a public address, robots.txt, the host's turn. */
export function hopper(settings: FetchSettings, pace: Pace): HopTo {
  const known = new Map<string, Promise<Robots | null>>();

  async function request(url: URL, headers: Readonly<Record<string, string>>, limits = settings.limits) {
    const address = await addressFor(url, settings);
    if (typeof address === "string") return failure(address, url.host);
    return requestOnce({url: routed(url, settings), address, headers, limits: inTime(limits, settings)});
  }

  function robotsOf(url: URL, agent: string, pauseMs: number): Promise<Robots | null> {
    const robots = new URL("/robots.txt", url);
    const found = known.get(robots.href) ?? readRobots(robots, agent, pauseMs);
    known.set(robots.href, found);
    return found;
  }

  async function readRobots(url: URL, agent: string, pauseMs: number): Promise<Robots | null> {
    const limits = {...settings.limits, maxBytes: robotsBytes};
    let at = url;
    for (let step = 0; step <= 5; step++) {
      if (!isWeb(at)) return null;
      const asked = at;
      const answer = await pace.take(at.host, pauseMs, () => request(asked, {"user-agent": agent}, limits));
      if (answer === null) return null;
      const next =
        answer.kind === "answer" && answer.status >= 300 && answer.status < 400 && answer.headers["location"];
      if (typeof next !== "string" || !URL.canParse(next, at.href)) return robotsFrom(answer, url.href, "Assay");
      at = new URL(next, at);
    }
    return null;
  }

  return async (url, headers, pauseMs) => {
    if (!isWeb(url)) return failure("not-http", url.protocol);
    if (url.username !== "" || url.password !== "") return failure("not-http", "an address with a password in it");
    const address = await addressFor(url, settings);
    if (typeof address === "string") return failure(address, url.host);
    const robots = await robotsOf(url, headers["user-agent"] ?? "", pauseMs);
    if (robots === null) return isLate(settings) ? failure("budget") : failure("robots-unknown", url.host);
    if (!robots.allows(url.href)) return failure("robots", url.pathname);
    const answer = await pace.take(url.host, Math.max(pauseMs, robots.pauseMs), () => request(url, headers));
    return answer ?? failure("budget");
  };
}

/** No answer is waited for long beyond the end of the run. */
function inTime(limits: Limits, {deadline, world}: FetchSettings): Limits {
  return deadline === null
    ? limits
    : {...limits, maxMs: Math.max(1, Math.min(limits.maxMs, deadline - world.now() + graceMs))};
}

function isWeb({protocol}: URL): boolean {
  return protocol === "http:" || protocol === "https:";
}

function isLate({deadline, world}: FetchSettings): boolean {
  return deadline !== null && world.now() >= deadline;
}

/** With a gateway the connection goes there; a private address that is asked for through it is refused all the same. */
async function addressFor(url: URL, settings: FetchSettings): Promise<Address | "private-address" | "unreachable"> {
  const {via, world, allowPrivate} = settings;
  if (via === null) return checkedAddress(url.hostname, world.resolve, allowPrivate);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 || /(?:^|\.)localhost\.?$/i.test(host)) {
    const direct = await checkedAddress(host, async () => [{address: "127.0.0.1", family: 4}], allowPrivate);
    if (typeof direct === "string") return direct;
  }
  return checkedAddress(new URL(via).hostname, world.resolve, true);
}

function routed(url: URL, {via}: FetchSettings): URL {
  return via === null ? url : new URL(`${via.replace(/\/+$/, "")}/${url.host}${url.pathname}${url.search}`);
}
