import {BlockList, isIP} from "node:net";

/** An address to connect to. */
export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** Finds the addresses of a host name: the world's resolver, or a table in tests. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

const closed4 = new BlockList();
/** Special-purpose blocks of the IANA registry: private, shared, loopback, link-local (metadata services), test, multicast. */
for (const block of [
  "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24",
  "192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"
].flatMap((line) => line.split(" "))) {
  const [net = "", bits] = block.split("/");
  closed4.addSubnet(net, Number(bits), "ipv4");
}

const open6 = new BlockList();
open6.addSubnet("2000::", 3, "ipv6");
const closed6 = new BlockList();
/** Within the global block: protocol assignments and tunnels to IPv4, documentation. */
for (const [net, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20]
] as const)
  closed6.addSubnet(net, bits, "ipv6");

/**
 * Whether an address belongs to the public internet: everything that is not is refused, metadata services of clouds included.
 *
 * @example isPublicAddress("169.254.169.254") // → false
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, "");
  if (isIP(bare) === 4) return !closed4.check(bare, "ipv4");
  return isIP(bare) === 6 && open6.check(bare, "ipv6") && !closed6.check(bare, "ipv6");
}

/**
 * The address to connect to for a host of a URL; the connection is then made to it and to no other, so that a name which
 * answers differently the second time gains nothing.
 *
 * @returns the first address, or why there is none: one private address among them refuses them all
 */
export async function checkedAddress(
  hostname: string,
  resolve: Resolve,
  allowPrivate: boolean
): Promise<Address | "private-address" | "unreachable"> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(host);
  const found = family === 0 ? await resolve(host).catch(() => []) : [literal(host)];
  const [first] = found;
  if (first === undefined) return "unreachable";
  return allowPrivate || found.every(({address}) => isPublicAddress(address)) ? first : "private-address";
}

function literal(address: string): Address {
  return {address, family: isIP(address) === 6 ? 6 : 4};
}
