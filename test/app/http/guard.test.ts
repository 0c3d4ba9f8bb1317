import {type IncomingMessage, request} from "node:http";
import {connect} from "node:net";
import fc from "fast-check";
import {Hono} from "hono";
import {describe, expect, it} from "vitest";
import {isLoopback, isOwnHost} from "../../../src/app/http/guard/host.ts";
import {rateLimit} from "../../../src/app/http/guard/rate.ts";
import {type GuardOptions, guard} from "../../../src/app/http/guard.ts";
import {listen, openWarning, patience} from "../../../src/app/http/listen.ts";

function appWith(options: Partial<GuardOptions> = {}): Hono {
  const app = new Hono();
  app.use(guard(options));
  app.get("/", (c) => c.text("page"));
  app.get("/embed/x.html", (c) => c.text("embed"));
  app.get("/broken", () => {
    throw new Error("secret of the inside");
  });
  app.onError((_, c) => c.text("failed", 500));
  app.post("/", async (c) => c.text(String((await c.req.arrayBuffer()).byteLength)));
  return app;
}

describe("isOwnHost(host)", () => {
  it("knows the machine's own names, with and without a port", () => {
    for (const host of ["127.0.0.1", "localhost", "localhost:4310", "127.0.0.1:80", "[::1]", "[::1]:4310", "LOCALHOST"])
      expect(isOwnHost(host, [], false)).toBe(true);
  });

  it("knows no other name, whatever it looks like", () => {
    for (const host of [
      ...["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:4310", "", "localhost:"],
      ...[
        "user@localhost",
        "localhost/evil",
        "127.0.0.1:80@evil.example",
        "0.0.0.0",
        "192.168.1.5",
        "[::1]evil.example"
      ]
    ])
      expect(isOwnHost(host, [], false)).toBe(false);
  });

  it("knows a name of its own, and any address when it is bound to others", () => {
    expect(isOwnHost("assay.lan:4310", ["assay.lan"], false)).toBe(true);
    expect(isOwnHost("192.168.1.5:4310", [], true)).toBe(true);
    expect(isOwnHost("evil.example", [], true)).toBe(false);
  });
});

describe("guard()", () => {
  it("answers no other host, so that a rebound name reads nothing", async () => {
    const answer = await appWith().request("/", {headers: {host: "evil.example"}});
    expect(answer.status).toBe(403);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({status: 403, detail: "unknown host: evil.example"});
  });

  it("puts the security headers on pages, refusals and failures alike", async () => {
    for (const [path, headers] of [
      ["/", {}],
      ["/nothing", {}],
      ["/broken", {}],
      ["/", {host: "evil.example"}]
    ] as const) {
      const answer = await appWith().request(path, {headers});
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      expect(answer.headers.get("referrer-policy")).toBe("same-origin");
      expect(answer.headers.get("x-frame-options")).toBe("DENY");
      expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain("unsafe");
      expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it("lets other sites show embeds and nothing else", async () => {
    const {headers} = await appWith().request("/embed/x.html");
    expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("gives no CORS leave, not to a preflight either", async () => {
    const answer = await appWith().request("/", {
      method: "OPTIONS",
      headers: {origin: "https://evil.example", "access-control-request-method": "POST"}
    });
    expect([...answer.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect(answer.ok).toBe(false);
  });

  it("refuses what a page of another site sends", async () => {
    const post = async (headers: Readonly<Record<string, string>>) =>
      (await appWith().request("/", {method: "POST", body: "a=1", headers: {host: "localhost:4310", ...headers}}))
        .status;
    expect(await post({origin: "https://evil.example"})).toBe(403);
    expect(await post({origin: "null"})).toBe(403);
    expect(await post({origin: "http://localhost:9999"})).toBe(403);
    expect(await post({"sec-fetch-site": "cross-site"})).toBe(403);
    expect(await post({"sec-fetch-site": "same-site"})).toBe(403);
    expect(await post({origin: "http://localhost:4310"})).toBe(200);
    expect(await post({"sec-fetch-site": "same-origin"})).toBe(200);
    expect(await post({})).toBe(200);
  });

  it("refuses a body over the limit, told beforehand or not", async () => {
    const app = appWith({maxBody: 1000, maxUpload: 2000});
    const post = async (bytes: number, headers: Readonly<Record<string, string>> = {}) =>
      (await app.request("/", {method: "POST", body: "x".repeat(bytes), headers})).status;
    expect(await post(1000)).toBe(200);
    expect(await post(1001)).toBe(413);
    expect(await post(1001, {"content-length": "1001"})).toBe(413);
    expect(await post(2000, {"content-type": "multipart/form-data; boundary=x"})).toBe(200);
    expect(await post(2001, {"content-type": "multipart/form-data; boundary=x"})).toBe(413);
  });

  it("refuses a long address", async () => {
    expect((await appWith().request(`/?q=${"x".repeat(5000)}`)).status).toBe(414);
  });

  it("tells a flood when to come again", async () => {
    let now = 0;
    const app = appWith({rate: rateLimit(3, 1, () => now)});
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await app.request("/")).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await app.request("/")).headers.get("retry-after")).toBe("1");
    now = 1000;
    expect((await app.request("/")).status).toBe(200);
  });
});

describe("rateLimit(burst, perSecond)", () => {
  it("never lets through more than the burst and what has been filled since", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 5}), fc.array(fc.nat(900), {maxLength: 60}), (burst, waits) => {
        let now = 0;
        const rate = rateLimit(burst, 2, () => now);
        let passed = 0;
        for (const wait of waits) {
          now += wait;
          if (rate("one").ok) passed++;
          expect(passed).toBeLessThanOrEqual(burst + (2 * now) / 1000 + 1e-9);
        }
      }),
      {seed: 3, numRuns: 200}
    );
  });

  it("counts each client by itself and forgets the least recent of very many", () => {
    const rate = rateLimit(1, 0.001, () => 0);
    expect(rate("a").ok).toBe(true);
    expect(rate("a").ok).toBe(false);
    for (let i = 0; i < 1000; i++) expect(rate(`other ${i}`).ok).toBe(true);
    expect(rate("a").ok).toBe(true);
  });
});

describe("listen(fetch)", () => {
  const here = {host: "127.0.0.1", port: 0, ...patience};
  const portOf = (server: Awaited<ReturnType<typeof listen>>) => {
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  };

  it("is reached at this machine's own address alone, under its own name alone", async () => {
    const server = await listen(appWith().fetch, here);
    expect(server.address()).toMatchObject({address: "127.0.0.1"});
    const status = (host: string) =>
      new Promise<number | undefined>((resolve) => {
        const asked = {host: "127.0.0.1", port: portOf(server), headers: {host}};
        request(asked, (answer: IncomingMessage) => resolve(answer.resume().statusCode)).end();
      });
    expect(await status("localhost")).toBe(200);
    expect(await status("rebound.evil.example")).toBe(403);
    await new Promise((resolve) => server.close(resolve));
  });

  it("cuts off a client that never ends its request", async () => {
    const server = await listen(appWith().fetch, {...here, headers: 60, request: 120});
    const said = await new Promise<string>((resolve) => {
      let heard = "";
      const socket = connect(portOf(server), "127.0.0.1", () =>
        socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")
      );
      socket.on("data", (bytes) => {
        heard += String(bytes);
      });
      socket.on("close", () => resolve(heard));
    });
    expect(said).toMatch(/^HTTP\/1\.1 408/);
    await new Promise((resolve) => server.close(resolve));
  });

  it("refuses a head that is too large", async () => {
    const server = await listen(appWith().fetch, here);
    const answer = await fetch(`http://127.0.0.1:${portOf(server)}/`, {headers: {"x-large": "x".repeat(20_000)}});
    expect(answer.status).toBe(431);
    await new Promise((resolve) => server.close(resolve));
  });

  it("warns when others can reach it", () => {
    expect(openWarning("127.0.0.1")).toBeNull();
    expect(openWarning("0.0.0.0")).toContain("can be reached from other machines");
    expect(isLoopback("127.0.0.1")).toBe(true);
    expect(isLoopback("127.0.0.1.evil.example")).toBe(false);
  });
});
