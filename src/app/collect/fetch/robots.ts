import * as module from "robots-parser";
import type {Failure} from "./failure.ts";
import type {Answer} from "./request.ts";

/** What a host allows a crawler of our name. */
export interface Robots {
  readonly allows: (url: string) => boolean;
  /** Milliseconds to leave between requests; 0 when it asks for none. */
  readonly pauseMs: number;
}

const all: Robots = {allows: () => true, pauseMs: 0};

/** What is used of the parser, whose own types describe another kind of module. */
interface Rules {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  readonly getCrawlDelay: (agent: string) => number | undefined;
}

function parseRobots(url: string, text: string): Rules {
  const parse: unknown = module.default;
  if (typeof parse !== "function") throw new Error("robots-parser is no function");
  return parse(url, text);
}

/**
 * Reads robots.txt as RFC 9309 says: no such file allows everything, a file that cannot be read allows nothing.
 *
 * @param agent the name in front of the version: `Assay`
 * @returns null when the file could not be read
 */
export function robotsFrom(answer: Answer | Failure, url: string, agent: string): Robots | null {
  if (answer.kind === "failed" || answer.status >= 500 || answer.status === 429) return null;
  if (answer.status < 200 || answer.status >= 300) return all;
  const rules = parseRobots(url, answer.body.toString("utf8").slice(0, 512 << 10));
  return {
    allows: (address) => rules.isAllowed(address, agent) !== false,
    pauseMs: Math.min(rules.getCrawlDelay(agent) ?? 0, 60) * 1000
  };
}
