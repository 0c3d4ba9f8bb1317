/** Every way in which a request can end without an answer that can be read. */
export const failureWords = {
  "not-http": "the address is not http or https",
  "private-address": "the address is inside a private network; --allow-private permits it",
  unreachable: "the host cannot be reached",
  cut: "the answer ended in the middle",
  slow: "the answer took too long",
  "too-large": "the answer is larger than the limit",
  "gzip-bomb": "the answer unpacks to more than 200 times its size",
  "too-many-redirects": "the address redirects too often",
  robots: "robots.txt does not allow it",
  "robots-unknown": "robots.txt cannot be read, so nothing is fetched from that host",
  "too-many-requests": "the host asks to wait longer than this run lasts",
  status: "the host answered with an error",
  "wrong-type": "the answer is of another kind than documented",
  budget: "the time of this run was used up"
} as const;

/** Why a request failed. */
export type FailureCode = keyof typeof failureWords;

/** A request that failed: the world's mistake, as a value. */
export interface Failure {
  readonly kind: "failed";
  readonly why: FailureCode;
  /** What was seen: a status, a size, a type; never a secret. */
  readonly detail: string;
}

/** Makes a failure. */
export function failure(why: FailureCode, detail = ""): Failure {
  return {kind: "failed", why, detail};
}

/** The failure in words: `the host answered with an error (503)`. */
export function failureLine({why, detail}: Failure): string {
  return detail === "" ? failureWords[why] : `${failureWords[why]} (${detail})`;
}
