import {existsSync} from "node:fs";
import {createServer, type Server} from "node:http";
import {Hono} from "hono";
import {type Browser, chromium, type Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {embedsOf} from "../../src/app/http/embeds.ts";
import {guard} from "../../src/app/http/guard.ts";
import {listen, patience} from "../../src/app/http/listen.ts";
import {type Made, makeWarehouse} from "../app/http/made-warehouse.ts";

const browserPath = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && existsSync(path)
);
if (browserPath === undefined) process.stderr.write("embeds in a browser are skipped: no Chromium\n");

function addressOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}`;
}

/** A stranger's page, of another origin, that shows what it may and what it may not. */
function strangerOf(assay: string): Server {
  return createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>Blog</title>
<iframe id="embed" src="${assay}/embed/skill-share.html?skill=python"></iframe>
<iframe id="page" src="${assay}/page"></iframe>
<img id="svg" src="${assay}/embed/skill-share.svg?skill=python">
<img id="png" src="${assay}/embed/skill-share.png?skill=python&scale=1">
<img id="private" src="${assay}/picture.svg">`);
  });
}

describe.skipIf(browserPath === undefined)("embeds on a page of another site, in a real browser", () => {
  const opened: {made?: Made; servers: Server[]; browser?: Browser} = {servers: []};
  let page: Page;
  beforeAll(async () => {
    const made = await makeWarehouse();
    const app = new Hono();
    app.use(guard());
    app.route("/embed", embedsOf(made.context));
    app.get("/page", (c) => c.html("<h1>A page of ours</h1>"));
    app.get("/picture.svg", (c) =>
      c.body('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 200, {"content-type": "image/svg+xml"})
    );
    const assay = await listen(app.fetch, {host: "127.0.0.1", port: 0, ...patience});
    const stranger = strangerOf(addressOf(assay));
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    const browser = await chromium.launch({executablePath: browserPath ?? "", args: ["--no-sandbox"]});
    Object.assign(opened, {made, servers: [assay, stranger], browser});
    page = await browser.newPage();
    await page.goto(addressOf(stranger), {waitUntil: "load"});
  });
  afterAll(async () => {
    await opened.browser?.close();
    for (const server of opened.servers) server.close();
    opened.made?.remove();
  });

  it("the frame shows the chart in its own style", async () => {
    const frame = page.frameLocator("#embed");
    expect(await frame.locator("svg title").first().textContent()).toBe(
      "Share of postings that ask for a skill: python"
    );
    expect(await frame.locator("body").evaluate((body) => body.ownerDocument.styleSheets.length)).toBe(1);
  });

  it("the pictures are drawn, both SVG and PNG", async () => {
    const width = (id: string) => page.locator(id).evaluate((image) => Reflect.get(image, "naturalWidth"));
    expect(await width("#png")).toBe(720);
    expect(await width("#svg")).toBeGreaterThan(0);
  });

  it("a page of ours cannot be framed, and a picture that is no embed cannot be shown", async () => {
    // The browser shows a page of its own in the place of the refused one.
    expect(await page.frameLocator("#page").locator("body").textContent()).not.toContain("A page of ours");
    expect(await page.locator("#private").evaluate((image) => Reflect.get(image, "naturalWidth"))).toBe(0);
  });
});
