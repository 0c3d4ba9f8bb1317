import {existsSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {pathToFileURL} from "node:url";
import {type Browser, type BrowserContext, chromium, type Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {rateLimit} from "../../src/app/http/guard/rate.ts";
import {listen, patience} from "../../src/app/http/listen.ts";
import {loadLens} from "../../src/app/lens-files.ts";
import {appOf} from "../../src/app/web/app.ts";
import {contextOf} from "../../src/app/web/context.ts";
import {runHere} from "../app/cli/run-here.ts";

const browserPath = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && existsSync(path)
);
if (browserPath === undefined)
  process.stderr.write("browser tests are skipped: no Chromium (set CHROMIUM to its path)\n");

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const here = runHere();
let browser: Browser | null = null;
let address = "";
let end: () => void = () => undefined;

/** Invented ads over two years, so that there is a line to draw. */
function invented(): string {
  const ads = Array.from({length: 24 * 40}, (_, i) => ({
    id: `p-${i}`,
    title: i % 3 === 0 ? "Senior Data Engineer" : "Machine Learning Engineer",
    company: `Employer ${i % 37}`,
    location: i % 2 === 0 ? "Berlin, Germany" : "Boston, MA, United States",
    datePosted: `${2024 + Math.floor(i / 480)}-${String(1 + (Math.floor(i / 40) % 12)).padStart(2, "0")}-10`,
    url: `https://jobs.example.org/${i}`,
    description: `Requirements:\n- ${(i * 7) % 10 < 2 + Math.floor(i / 200) ? "Strong Python and Kubernetes" : "Strong Kotlin"}, ad ${i}\n- Machine learning\n\nWe offer:\n- $${120 + (i % 40)},000 - $${150 + (i % 40)},000 a year\n- ${i % 4 === 0 ? "Remote" : "Hybrid"}\n\nContact: Jane Doe, jane.doe@example.org`
  }));
  return `${ads.map((ad) => JSON.stringify(ad)).join("\n")}\n`;
}

/** Every page of the app. */
const paths = [
  "/read",
  "/read?example=both",
  "/market",
  "/market?country=DE",
  "/families",
  "/family/ai-ml",
  "/skill/python",
  "/roles",
  "/role/data-engineer",
  "/compare?skills=python,kotlin,kubernetes",
  "/pay",
  "/places",
  "/sectors",
  "/terms",
  "/postings-index",
  "/open",
  "/duration",
  "/shortage",
  "/downturns",
  "/emerging",
  "/evidence?skill=python",
  "/ad?id=p-0",
  "/employer/employer-1",
  "/sources",
  "/claims",
  "/facts",
  "/methods",
  "/data",
  "/seek",
  "/hire",
  "/study",
  "/build",
  "/made-up",
  "/search?q=pyton",
  "/nowhere"
];

/** What a person would see of a page. */
interface Seen {
  readonly over: number;
  readonly heading: number;
  readonly small: readonly string[];
  readonly charts: readonly string[];
  readonly ink: string;
  readonly paper: string;
}

const look = `(() => {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const colours = getComputedStyle(document.body);
  return {
    over: document.documentElement.scrollWidth - innerWidth,
    heading: shown("h1").length,
    small: shown("p, td, th, dd, li").filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 13).map((element) => element.outerHTML.slice(0, 80)),
    charts: shown("svg[role=img]").map((svg) => svg.getAttribute("aria-label") ?? ""),
    ink: colours.color,
    paper: colours.backgroundColor
  };
})()`;

/** Opens pages in one window and keeps what went wrong and what was asked for. */
async function opened(options: Parameters<Browser["newContext"]>[0]) {
  if (browser === null) throw new Error("no browser");
  const context: BrowserContext = await browser.newContext(options);
  const page: Page = await context.newPage();
  const asked: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("404")) faults.push(message.text());
  });
  return {page, asked, faults, close: () => context.close()};
}

describe.skipIf(browserPath === undefined)("in a browser", () => {
  beforeAll(async () => {
    writeFileSync(here.path("ads.jsonl"), invented());
    await here.run("ingest", here.path("ads.jsonl"));
    const settings = {lens: null, vocabulary: "assay", vocabularies: here.folder, chosenForAi: []};
    const context = contextOf({...settings, warehouse: here.path("warehouse")}, () => "2026-11-22T08:00:00.000Z");
    const lens = loadLens(null);
    const app = appOf({...context, lens: () => lens}, {rate: rateLimit(1e6, 1e6, () => 0)});
    const server = await listen(app.fetch, {...patience, host: "127.0.0.1", port: 0});
    const at = server.address();
    address = `http://127.0.0.1:${typeof at === "object" && at !== null ? at.port : 0}`;
    end = () => {
      server.closeAllConnections();
      server.close();
      context.close();
    };
    browser = await chromium.launch({
      executablePath: browserPath ?? "",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync"
      ]
    });
  });
  afterAll(async () => {
    await browser?.close();
    end();
    here.remove();
  });

  it.each([
    [360, "light"],
    [360, "dark"],
    [1200, "light"],
    [1200, "dark"]
  ] as const)(
    "every page at %i px in %s fits, reads, and asks nothing of others",
    async (width, colorScheme) => {
      const {page, asked, faults, close} = await opened({viewport: {width, height: 800}, colorScheme});
      for (const path of paths) {
        await page.goto(address + path);
        const seen = await page.evaluate<Seen>(look);
        expect({path, over: Math.max(0, seen.over), heading: seen.heading, small: seen.small}).toEqual({
          path,
          over: 0,
          heading: 1,
          small: []
        });
        expect(seen.ink).not.toBe(seen.paper);
        expect(seen.charts.every((label) => label.length > 20)).toBe(true);
        if (path.startsWith("/skill/") || path === "/market") expect(seen.charts.length).toBeGreaterThan(0);
      }
      await close();
      expect(asked.filter((url) => !url.startsWith(address))).toEqual([]);
      expect(faults).toEqual([]);
    },
    120_000
  );

  it.each(["light", "dark"] as const)(
    "no page in %s has a barrier that axe finds",
    async (colorScheme) => {
      const {page, close} = await opened({viewport: {width: 1200, height: 900}, colorScheme});
      for (const path of paths) {
        await page.goto(address + path);
        await page.evaluate(axe);
        const barriers = await page.evaluate<readonly string[]>(
          `axe.run().then(({violations}) => violations.flatMap(({id, nodes}) => nodes.slice(0, 3).map(({html}) => id + ": " + html.slice(0, 160))))`
        );
        expect({path, barriers}).toEqual({path, barriers: []});
      }
      await close();
    },
    120_000
  );

  it("on paper there is no navigation, nothing is cut, and links say where they lead, in the dark too", async () => {
    const {page, close} = await opened({viewport: {width: 718, height: 1000}, colorScheme: "dark"});
    await page.emulateMedia({media: "print", colorScheme: "dark"});
    for (const path of [
      "/market",
      "/skill/python",
      "/pay",
      "/duration",
      "/shortage",
      "/sources",
      "/evidence?skill=python"
    ]) {
      await page.goto(address + path);
      const seen = await page.evaluate<{
        over: number;
        chrome: number;
        paper: string;
        led: number;
        external: number;
      }>(`(() => {
        const external = [...document.querySelectorAll('main a[rel~="external"]')];
        return {
          over: Math.max(0, ...[...document.querySelectorAll("main table, main svg, main p")].filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().right)) - innerWidth,
          chrome: [...document.querySelectorAll("nav, form, button, .find")].filter((one) => one.checkVisibility()).length,
          paper: getComputedStyle(document.body).backgroundColor,
          led: external.filter((one) => getComputedStyle(one, "::after").content.includes(one.getAttribute("href"))).length,
          external: external.length
        };
      })()`);
      expect({path, ...seen, over: Math.max(0, seen.over)}).toMatchObject({
        path,
        over: 0,
        chrome: 0,
        paper: "rgb(255, 255, 255)"
      });
      expect(seen.led).toBe(seen.external);
    }
    await close();
  });

  it("a slash goes to the search box, and a slip of the pen is forgiven", async () => {
    const {page, close} = await opened({viewport: {width: 1200, height: 800}});
    await page.goto(`${address}/market`);
    await page.keyboard.press("/");
    await page.keyboard.type("pyton");
    await page.waitForSelector("#found a");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/skill/python");
    await close();
  });

  it("with the keyboard alone: to the page, a definition, and along a chart", async () => {
    const {page, close} = await opened({viewport: {width: 1200, height: 800}});
    await page.goto(`${address}/skill/python`);
    await page.keyboard.press("Tab");
    expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("Skip to the page");
    await page.focus("button.term");
    await page.keyboard.press("Enter");
    expect(await page.evaluate<number>("document.querySelectorAll(':popover-open').length")).toBe(1);
    await page.keyboard.press("Escape");
    await page.focus("figure[data-points] svg");
    const before = await page.textContent("figure[data-points] .readout");
    await page.keyboard.press("ArrowLeft");
    expect(await page.textContent("figure[data-points] .readout")).not.toBe(before);
    await close();
  });

  it("a file that is chosen is read, without scripts too", async () => {
    const {page, faults, close} = await opened({javaScriptEnabled: false, viewport: {width: 360, height: 800}});
    await page.goto(`${address}/read`);
    const buffer = Buffer.from("Data Engineer\n\nRequirements:\n- Kotlin <script>alert(1)</script>");
    await page.setInputFiles("#ad-file", {name: "ad.txt", mimeType: "text/plain", buffer});
    await page.fill("#other", "Ten years of Kotlin");
    await page.click("button:has-text('Read')");
    expect(await page.textContent(".ad mark.required")).toBe("Kotlin");
    expect(await page.textContent(".side.have li strong")).toBe("Kotlin");
    await page.goto(`${address}/compare`);
    await page.fill("#skills", "python, kotlin");
    await page.click("button:has-text('Compare')");
    expect(await page.locator("svg[role=img]").count()).toBe(1);
    await page.fill("#find", "kubernets");
    await page.keyboard.press("Enter");
    await page.click("ul.found a >> nth=0");
    expect(page.url()).toContain("/skill/kubernetes");
    expect(faults).toEqual([]);
    await close();
  });

  it("what is typed into an ad stays text", async () => {
    const {page, faults, close} = await opened({viewport: {width: 1200, height: 800}});
    await page.goto(`${address}/read`);
    await page.fill("#ad", `Data Engineer\n\nMust know Python <img src=x onerror="document.title='broken'">`);
    await page.click("button:has-text('Read')");
    expect(await page.title()).toContain("Read a job ad");
    expect(await page.locator(".ad img").count()).toBe(0);
    expect(faults).toEqual([]);
    await close();
  });

  it("the first pages weigh no more than 150 kB with all they need", async () => {
    for (const path of ["/read", "/market"]) {
      const parts = [path, "/assets/style.css", "/assets/assay.js", "/assets/mark.svg"];
      const sizes = await Promise.all(
        parts.map(async (part) => (await (await fetch(address + part)).arrayBuffer()).byteLength)
      );
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
    }
  });

  it("a published site opens from the disk, its links hold, and it has no text of ads", async () => {
    await here.run("report", "--out", here.path("site"));
    const files = readdirSync(here.path("site"), {recursive: true}).map(String);
    const pages = files.filter((name) => name.endsWith(".html"));
    expect(pages.length).toBeGreaterThan(25);
    for (const name of pages) {
      const text = readFileSync(here.path(join("site", name)), "utf8");
      for (const [, link = ""] of text.matchAll(/(?:href|src)="([^"#]+)[^"]*"/g))
        if (!/^(?:https?:|data:)/.test(link)) {
          const to = join(here.path("site"), dirname(name), link);
          expect({name, link, there: existsSync(to)}).toEqual({name, link, there: true});
        }
      expect(text).not.toContain("jane.doe@example.org");
    }
    const {page, asked, faults, close} = await opened({viewport: {width: 1200, height: 800}});
    for (const name of ["index.html", "skill/python.html", "search.html"]) {
      await page.goto(pathToFileURL(here.path(`site/${name}`)).href);
      const seen = await page.evaluate<Seen>(look);
      expect(seen.heading).toBe(1);
      expect(await page.evaluate<string>("getComputedStyle(document.querySelector('.brand')).textDecorationLine")).toBe(
        "none"
      );
    }
    await page.fill("#filter", "kub");
    expect(await page.locator("[data-name]:visible").count()).toBe(1);
    await close();
    expect(asked.every((url) => url.startsWith("file:"))).toBe(true);
    expect(faults).toEqual([]);
  });
});
