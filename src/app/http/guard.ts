import type {Context, MiddlewareHandler} from "hono";
import {bodyLimit} from "hono/body-limit";
import {securityHeaders} from "./guard/headers.ts";
import {isOwnHost} from "./guard/host.ts";
import {type Rate, rateLimit} from "./guard/rate.ts";
import {problemAnswer} from "./problem.ts";

/** How strict the guard is; everything has a default that suits one person's own machine. */
export interface GuardOptions {
  /** Names that this server is known by beside `localhost` and the loopback addresses. */
  readonly hosts: readonly string[];
  /** Whether it is bound to other addresses than this machine's own. */
  readonly open: boolean;
  /** Bytes of a body; of an uploaded file. */
  readonly maxBody: number;
  readonly maxUpload: number;
  /** Characters of an address. */
  readonly maxUrl: number;
  readonly rate: Rate;
}

const defaults = {hosts: [], open: false, maxBody: 1 << 20, maxUpload: 12 << 20, maxUrl: 4096} as const;

/**
 * Stands before every page and answer: it refuses other hosts, requests from pages of other sites, long addresses, large
 * bodies and floods, and puts the security headers on whatever is answered. No CORS header is ever given.
 */
export function guard(given: Partial<GuardOptions> = {}): MiddlewareHandler {
  const options = {...defaults, rate: rateLimit(600, 20, () => performance.now()), ...given};
  const large = (bytes: number) => () => problemAnswer(413, `too large: more than ${Math.round(bytes / 1024)} kB`);
  const body = bodyLimit({maxSize: options.maxBody, onError: large(options.maxBody)});
  const upload = bodyLimit({maxSize: options.maxUpload, onError: large(options.maxUpload)});
  return async (context, next) => {
    const refused = refusal(context, options);
    if (refused !== null) context.res = refused;
    else {
      const limited = isUpload(context) ? upload : body;
      const answer = await limited(context, next);
      if (answer instanceof Response) context.res = answer;
    }
    const headers = securityHeaders(context.req.path.startsWith("/embed/"));
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value);
  };
}

function refusal(context: Context, {hosts, open, maxUrl, rate}: GuardOptions): Response | null {
  const url = new URL(context.req.url);
  const host = context.req.header("host") ?? url.host;
  if (!isOwnHost(host, hosts, open)) return problemAnswer(403, `unknown host: ${host.slice(0, 100)}`);
  if (context.req.url.length > maxUrl) return problemAnswer(414, `address too long: more than ${maxUrl} characters`);
  if (!isReading(context.req.method) && isForeign(context, host))
    return problemAnswer(403, "foreign request: it comes from a page of another site");
  const may = rate(clientOf(context));
  if (!may.ok) return problemAnswer(429, `too many requests: wait ${may.seconds} s`, {"retry-after": `${may.seconds}`});
  return null;
}

function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

/** Browsers say where a request comes from; what is no browser says nothing and is no stranger's page. */
function isForeign({req}: Context, host: string): boolean {
  const site = req.header("sec-fetch-site");
  if (site !== undefined) return site !== "same-origin" && site !== "none";
  const origin = req.header("origin");
  return origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`;
}

function isUpload({req}: Context): boolean {
  return req.header("content-type")?.startsWith("multipart/form-data") ?? false;
}

/** The address of the other side as the socket has it; a header could say anything. */
function clientOf({env}: Context): string {
  const incoming: unknown = env?.incoming;
  const socket = typeof incoming === "object" && incoming !== null && "socket" in incoming ? incoming.socket : null;
  if (typeof socket !== "object" || socket === null || !("remoteAddress" in socket)) return "here";
  return String(socket.remoteAddress);
}
