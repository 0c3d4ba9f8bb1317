import {isIP} from "node:net";

/**
 * Whether a request was meant for this server: a web page elsewhere that has its own name point here (DNS rebinding) sends
 * that name as host.
 *
 * @param host  the Host header, with or without a port
 * @param named names that this server is known by beside those of the machine itself
 * @param open  whether the server is bound to other addresses than this machine's own: then any address is its own
 */
export function isOwnHost(host: string, named: readonly string[], open: boolean): boolean {
  const name = nameIn(host);
  if (name === null) return false;
  if (["127.0.0.1", "localhost", "::1"].includes(name) || named.includes(name)) return true;
  return open && isIP(name) !== 0;
}

/** Whether an address to bind to is reached from this machine only. */
export function isLoopback(address: string): boolean {
  return address === "localhost" || address === "::1" || /^127(?:\.\d{1,3}){3}$/.test(address);
}

function nameIn(host: string): string | null {
  const [, bracketed, plain] = /^(?:\[([\da-f:.]+)\]|([^:[\]\s/]+))(?::\d{1,5})?$/i.exec(host) ?? [];
  return (bracketed ?? plain ?? null)?.toLowerCase() ?? null;
}
