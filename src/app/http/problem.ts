import {z} from "@hono/zod-openapi";
import {endOf} from "../cli/failure.ts";

/** An error as RFC 9457 wants it, with the same words as on the command line. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe("kind: value; known: …"),
    known: z.array(z.string()).optional().describe("the values that would have been right, where they can be listed")
  })
  .openapi("Problem");

/** The body of an error. */
export type ProblemBody = z.infer<typeof problemSchema>;

/** A status with which a request can fail. */
export type Failure = 400 | 403 | 404 | 405 | 406 | 413 | 414 | 415 | 429 | 500 | 503;

const titles: Readonly<Record<Failure, string>> = {
  400: "The request cannot be answered as it is",
  403: "Not allowed",
  404: "Not found",
  405: "The method is not allowed here",
  406: "Not to be had in that form",
  413: "Too large",
  414: "The address is too long",
  415: "The body is of another kind than asked for",
  429: "Too many requests",
  500: "Assay failed",
  503: "Not to be had now"
};

/** The body for a status and its one line. */
export function problemBody(status: Failure, line: string): ProblemBody {
  // The words are those of the command line, whose options begin with dashes.
  const detail = line.replace(/(^|[\s(:])--(?=[a-z])/g, "$1");
  const known = /; (?:known|near): ([^;]+)/.exec(detail)?.[1]?.split(", ");
  return {type: "about:blank", title: titles[status], status, detail, ...(known === undefined ? {} : {known})};
}

/** An error as an answer. */
export function problemAnswer(
  status: Failure,
  detail: string,
  headers: Readonly<Record<string, string>> = {}
): Response {
  return new Response(JSON.stringify(problemBody(status, detail)), {
    status,
    headers: {...headers, "content-type": "application/problem+json", "cache-control": "no-store"}
  });
}

/** What is not there, though the request is right: 404. */
export class NotFound extends Error {}

/**
 * Answers what was thrown: the caller's mistake 400, what is not there 404, the world 503; anything else says nothing of itself,
 * and is reported where the server runs.
 */
export function failed(error: unknown, report: (error: unknown) => void): Response {
  const {status, line} = told(error);
  if (status === 500) report(error);
  return problemAnswer(status, line);
}

/** What was thrown, as the body of an answer. */
export function failureOf(error: unknown): ProblemBody {
  const {status, line} = told(error);
  return problemBody(status, line);
}

function told(error: unknown): {readonly status: Failure; readonly line: string} {
  if (error instanceof NotFound) return {status: 404, line: error.message};
  const {code, line} = endOf(error);
  if (code === 2) return {status: 400, line};
  if (worldly.test(line)) return {status: 503, line: withoutPaths(line)};
  return {status: 500, line: "unexpected error; nothing more is said of it here"};
}

const worldly =
  /^(?:no postings yet|another vocabulary|another format|disk full|not allowed|read-only disk|not found): /;

/** A folder of this machine is nobody's business on the other side. */
function withoutPaths(line: string): string {
  return line.replace(/(?:\/[^\s/:;,]+)+\/?/g, "the warehouse");
}
