import {existsSync, writeFileSync} from "node:fs";
import {pathToFileURL} from "node:url";
import {type Browser, chromium} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {runHere} from "../app/cli/run-here.ts";

const browserPath = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && existsSync(path)
);
if (browserPath === undefined)
  process.stderr.write("browser tests are skipped: no Chromium (set CHROMIUM to its path)\n");

const here = runHere();
let browser: Browser | null = null;

/** Invented ads over two years, so that there is a line to draw. */
function invented(): string {
  const ads = Array.from({length: 24 * 40}, (_, i) => ({
    id: `p-${i}`,
    title: "Data Engineer",
    company: `Employer ${i % 37}`,
    datePosted: `${2024 + Math.floor(i / 480)}-${String(1 + (Math.floor(i / 40) % 12)).padStart(2, "0")}-10`,
    url: `https://jobs.example.org/${i}`,
    description: `Requirements:\n- ${(i * 7) % 10 < 2 + Math.floor(i / 200) ? "Strong Python and Kubernetes" : "Strong Kotlin"}, ad ${i}`
  }));
  return `${ads.map((ad) => JSON.stringify(ad)).join("\n")}\n`;
}

/** What a person would see of a page. */
interface Seen {
  readonly over: number;
  readonly heading: number;
  readonly small: number;
  readonly charts: readonly string[];
  readonly ink: string;
  readonly paper: string;
}

const look = `(() => {
  const shown = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.getBoundingClientRect().height > 0);
  const colours = getComputedStyle(document.body);
  return {
    over: document.documentElement.scrollWidth - innerWidth,
    heading: shown("h1").length,
    small: shown("p, td, th, dd").filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 13).length,
    charts: shown("svg").map((svg) => svg.getAttribute("aria-label") ?? ""),
    ink: colours.color,
    paper: colours.backgroundColor
  };
})()`;

describe.skipIf(browserPath === undefined)("in a browser", () => {
  beforeAll(async () => {
    writeFileSync(here.path("ads.jsonl"), invented());
    await here.run("ingest", here.path("ads.jsonl"));
    await here.run("report", "--out", here.path("site"));
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
    here.remove();
  });

  it.each([
    ["index.html", 360, "light"],
    ["index.html", 1280, "dark"],
    ["skills/python.html", 360, "dark"],
    ["skills/python.html", 1280, "light"],
    ["sources.html", 360, "light"],
    ["methods.html", 360, "light"]
  ] as const)("%s at %i px in %s fits, reads and asks nothing of the network", async (name, width, colorScheme) => {
    const page = await browser?.newPage({viewport: {width, height: 800}, colorScheme});
    if (page === undefined) throw new Error("no browser");
    const asked: string[] = [];
    const faults: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(pathToFileURL(here.path(`site/${name}`)).href);
    const seen = await page.evaluate<Seen>(look);
    await page.close();
    expect(seen.over).toBeLessThanOrEqual(0);
    expect(seen.heading).toBe(1);
    expect(seen.small).toBe(0);
    expect(seen.ink).not.toBe(seen.paper);
    expect(seen.charts.every((label) => label.length > 20)).toBe(true);
    if (name.startsWith("skills/")) expect(seen.charts.length).toBeGreaterThan(0);
    expect(asked).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it("every link inside the site leads to a page", async () => {
    const page = await browser?.newPage();
    if (page === undefined) throw new Error("no browser");
    await page.goto(pathToFileURL(here.path("site/index.html")).href);
    const links = await page.evaluate<string[]>(`[...document.querySelectorAll("a")].map((a) => a.href)`);
    await page.close();
    const local = links.filter((link) => link.startsWith("file:"));
    expect(local.length).toBeGreaterThan(4);
    for (const link of new Set(local)) expect(existsSync(new URL(link))).toBe(true);
  });
});
