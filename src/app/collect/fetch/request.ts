import {type ClientRequest, type IncomingMessage, request as overHttp} from "node:http";
import {request as overHttps} from "node:https";
import type {Address} from "./address.ts";
import {bodyOf} from "./body.ts";
import {type Failure, failure} from "./failure.ts";

/** Limits on one answer. */
export interface Limits {
  /** Bytes after unpacking. */
  readonly maxBytes: number;
  /** Milliseconds for the whole answer. */
  readonly maxMs: number;
}

/** One answer as it came over the wire, unpacked. */
export interface Answer {
  readonly kind: "answer";
  readonly status: number;
  /** In lower case; a header that came twice is joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What is asked for: an address that was checked, and where it leads. */
export interface Hop {
  readonly url: URL;
  readonly address: Address;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
}

/** Makes one request, to the given address and no other; follows nothing. */
export async function requestOnce(hop: Hop): Promise<Answer | Failure> {
  const signal = AbortSignal.timeout(hop.limits.maxMs);
  try {
    const message = await sent(hop, signal);
    const body = await bodyOf(message, hop.limits.maxBytes);
    if (!Buffer.isBuffer(body)) return signal.aborted ? failure("slow", `${hop.limits.maxMs} ms`) : body;
    return {kind: "answer", status: message.statusCode ?? 0, headers: headersOf(message), body};
  } catch (error) {
    if (signal.aborted) return failure("slow", `${hop.limits.maxMs} ms`);
    return failure(codeOf(error) === "ECONNRESET" ? "cut" : "unreachable", codeOf(error));
  }
}

function sent({url, address, headers}: Hop, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === "https:" ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = send(
      url,
      {
        headers: {...headers, "accept-encoding": "gzip, deflate, br"},
        signal,
        agent: false,
        lookup: (_host, options, done) => {
          if (options.all === true) done(null, [{...address}]);
          else done(null, address.address, address.family);
        }
      },
      resolve
    );
    asked.on("error", reject).end();
  });
}

function headersOf({headers}: IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
