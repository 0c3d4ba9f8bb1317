import {createHash, createHmac} from "node:crypto";
import {setTimeout as wait} from "node:timers/promises";

/** A message to an address of the user's. */
export interface Message {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

const tries = 3;
const maxMs = 15_000;

/**
 * Signs a body as receivers can check it: HMAC-SHA256 over `<seconds>.<body>`, so that neither can be changed or sent again
 * later unnoticed.
 *
 * @param seconds since 1970
 * @returns the value of `x-assay-signature`: `t=<seconds>,v1=<hexadecimal>`
 */
export function signature(secret: string, body: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
}

/** Names a delivery: the same rows have the same name, so that a receiver can leave out what it has. */
export function deliveryId(body: string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 32);
}

/**
 * Posts a message, again when the receiver is busy; follows no redirect.
 *
 * @throws Error that names the host, never the address: it may hold a secret
 */
export async function post({url, body, headers}: Message, pauseMs = 1000): Promise<void> {
  const {host} = new URL(url);
  for (let tried = 1; ; tried++) {
    const status = await sent(url, body, headers);
    if (typeof status === "number" && status >= 200 && status < 300) return;
    const busy = typeof status !== "number" || status === 429 || status >= 500;
    if (!busy || tried === tries) throw new Error(`not delivered: ${host} answered ${status}`);
    await wait(pauseMs * 2 ** (tried - 1));
  }
}

async function sent(url: string, body: string, headers: Readonly<Record<string, string>>): Promise<number | string> {
  try {
    const signal = AbortSignal.timeout(maxMs);
    const response = await fetch(url, {
      method: "POST",
      body,
      headers: {...headers, "content-type": "application/json"},
      redirect: "manual",
      signal
    });
    await response.body?.cancel();
    return response.status;
  } catch {
    return "nothing";
  }
}
