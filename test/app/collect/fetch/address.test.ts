import fc from "fast-check";
import {expect, it} from "vitest";
import {checkedAddress, isPublicAddress} from "../../../../src/app/collect/fetch/address.ts";

it.each([
  "127.0.0.1",
  "127.8.8.8",
  "0.0.0.0",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.100.100.200",
  "192.0.0.192",
  "224.0.0.1",
  "255.255.255.255",
  "::",
  "::1",
  "fe80::1",
  "fe80::1%eth0",
  "fd00:ec2::254",
  "ff02::1",
  "::ffff:127.0.0.1",
  "::ffff:8.8.8.8",
  "64:ff9b::7f00:1",
  "2002:7f00:1::",
  "2001:db8::1",
  "not an address"
])("isPublicAddress(%s) is false", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(["8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"])(
  "isPublicAddress(%s) is true",
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  }
);

it("isPublicAddress refuses every address of 10/8", () => {
  fc.assert(
    fc.property(fc.nat(255), fc.nat(255), fc.nat(255), (a, b, c) => !isPublicAddress(`10.${a}.${b}.${c}`)),
    {numRuns: 50, seed: 7}
  );
});

it("checkedAddress refuses a name when one of its addresses is private", async () => {
  const both = async () =>
    [
      {address: "8.8.8.8", family: 4},
      {address: "10.0.0.1", family: 4}
    ] as const;
  expect(await checkedAddress("both.example", both, false)).toBe("private-address");
  expect(await checkedAddress("both.example", both, true)).toEqual({address: "8.8.8.8", family: 4});
});

it("checkedAddress looks at a literal address without asking the resolver", async () => {
  const never = () => Promise.reject(new Error("asked"));
  expect(await checkedAddress("[::1]", never, false)).toBe("private-address");
  expect(await checkedAddress("1.1.1.1", never, false)).toEqual({address: "1.1.1.1", family: 4});
});

it("checkedAddress says unreachable when a name has no address", async () => {
  expect(await checkedAddress("none.example", async () => [], false)).toBe("unreachable");
  expect(await checkedAddress("fails.example", () => Promise.reject(new Error("ENOTFOUND")), false)).toBe(
    "unreachable"
  );
});
