import {readFileSync, writeFileSync} from "node:fs";
import {Hono} from "hono";
import {Parser} from "htmlparser2";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {axisOf} from "../../../src/app/http/embed/axis.ts";
import {captionOf} from "../../../src/app/http/embed/caption.ts";
import {chartScene} from "../../../src/app/http/embed/chart.ts";
import {palettes} from "../../../src/app/http/embed/palette.ts";
import {shownOf} from "../../../src/app/http/embed/shown.ts";
import {embedsOf} from "../../../src/app/http/embeds.ts";
import {guard} from "../../../src/app/http/guard.ts";
import type {Mark} from "../../../src/app/picture/scene.ts";
import type {Finding} from "../../../src/model/finding.ts";
import {type Made, makeWarehouse, overFolder} from "./made-warehouse.ts";

let made: Made;
let app: Hono;
beforeAll(async () => {
  made = await makeWarehouse();
  app = new Hono();
  app.use(guard());
  app.route("/embed", embedsOf(made.context));
});
afterAll(() => made.remove());

function elementsIn(xml: string): ReadonlySet<string> {
  const names = new Set<string>();
  const parser = new Parser({onopentagname: (name) => names.add(name)}, {xmlMode: true});
  parser.end(xml);
  return names;
}

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => app.request(`/embed/${path}`, {headers});

describe("GET /embed/<measure>.<form>", () => {
  it("is an SVG that says measure, period, base, vintage, licence and how to cite", async () => {
    const answer = await get("skill-share.svg?skill=python");
    expect(answer.headers.get("content-type")).toContain("image/svg+xml");
    const svg = await answer.text();
    expect(elementsIn(svg)).toEqual(new Set(["svg", "title", "desc", "rect", "path", "text"]));
    for (const words of [
      ...["Share of postings that ask for a skill: python", "Feb 2026: 50 % (", " %), 20 of 40"],
      ...[
        "Jan 2026 to Feb 2026",
        "vintage 1",
        "2026-11-22",
        "Licence CC BY 4.0",
        "Cite as: Assay",
        "postings dated in the"
      ]
    ])
      expect(svg).toContain(words);
    expect(svg).not.toContain("MADE-UP");
  });

  it("is a PNG of the same chart", async () => {
    const answer = await get("skill-share.png?skill=python&scale=1");
    expect(answer.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.toString("hex", 0, 8)).toBe("89504e470d0a1a0a");
    expect(bytes.readUInt32BE(16)).toBe(720);
  });

  it("is a page for a frame of any site, with its values as text and nothing inline", async () => {
    const answer = await get("skill-share.html?skill=python&theme=dark");
    expect(answer.headers.get("content-security-policy")).toContain("frame-ancestors *");
    const page = await answer.text();
    expect(page).toMatch(/Jan 2026: 50 % \(\d[\d.]* % to \d[\d.]* %\), 20 of 40<\/li>/);
    expect(page).not.toMatch(/<script|<style|style=/);
    expect((await get("embed.css")).headers.get("content-type")).toContain("text/css");
  });

  it("is not sent again while the data are the same", async () => {
    const tag = (await get("skill-share.svg?skill=python")).headers.get("etag") ?? "";
    expect((await get("skill-share.svg?skill=python", {"if-none-match": tag})).status).toBe(304);
    expect((await get("skill-share.svg?skill=sql", {"if-none-match": tag})).status).toBe(200);
  });

  it("shows hostile words of the address as words", async () => {
    const role = encodeURIComponent("</title><script>alert(1)</script>\u202e");
    for (const form of ["svg", "html"]) {
      const text = await (await get(`skill-share.${form}?skill=python&role=${role}`)).text();
      expect(text).not.toMatch(/<script|\u202e/);
    }
  });

  it.each([
    ["skill-share.gif?skill=python", 404, "unknown embed: /embed/skill-share.gif; known: svg, png, html"],
    ["../../etc/passwd", 404, null],
    ["..%2f..%2fetc%2fpasswd.svg", 404, null],
    ["nope.svg", 400, null],
    ["skill-share.svg", 400, "missing option: skill or family"],
    ["skill-share.svg?skill=python&theme=pink", 400, "unknown theme: pink; known: light, dark"],
    ["skill-share.png?skill=python&scale=99", 400, null],
    ["skill-share.svg?skill=python&by=sector", 400, null]
  ])("%s is refused with %i", async (path, status, detail) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    if (detail !== null) expect(await answer.json()).toMatchObject({detail});
  });
});

it("what invented postings are in says so in the title, the chart, the caption and the citation", async () => {
  const {here} = await makeWarehouse();
  const path = here.path("warehouse/vintages/00000001.json");
  writeFileSync(path, readFileSync(path, "utf8").replace('"synthetic": false', '"synthetic": true'));
  const invented = overFolder(here);
  const embeds = embedsOf(invented.context);
  for (const form of ["svg", "html"]) {
    const text = await (await embeds.request(`/skill-share.${form}?skill=python`)).text();
    expect(text).toContain("MADE-UP DATA: invented postings, not a market");
    expect(text).toContain(">MADE-UP DATA</text>");
    expect(text).toContain("; made-up data.");
  }
  const csv = await invented.get("/measures/skill-share?skill=python", {accept: "text/csv"});
  expect(csv.headers.get("content-disposition")).toContain("made-up-measure.csv");
  expect((await csv.text()).split("\r\n")[1]).toMatch(/,true$/);
  invented.remove();
});

describe("captionOf(findings)", () => {
  it("says why there is no value", () => {
    const point = {at: "2026-01", value: null, count: 3, base: 10, why: "too few"};
    const caption = captionOf(shownOf([findingWith([point])]), "2026-11-22T08:00:00Z");
    expect(caption.says).toBe("Jan 2026: no value, too few (3 of 10)");
    expect(captionOf(shownOf([findingWith([])]), "2026-11-22").says).toContain("No figure");
  });
});

describe("chartScene(shown)", () => {
  const known = (at: string, value: number) => ({at, value, low: value - 0.1, high: value + 0.1, count: 3, base: 10});
  const absent = (at: string) => ({at, value: null, count: 0, base: 0, why: "no postings"});
  const months = ["2026-01", "2026-02", "2026-03"];
  const sceneOf = (...findings: readonly [Finding, ...Finding[]]) => {
    const shown = shownOf(findings);
    return {shown, ...chartScene(shown, captionOf(shown, "2026-11-22"), "light")};
  };
  const curvesIn = (marks: readonly Mark[]) =>
    marks.filter((mark) => mark.kind === "line" && mark.width === 2.2 && mark.places.length > 0);
  const wordsIn = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));

  it("leaves a gap where a month has no value", () => {
    const {marks} = sceneOf(findingWith([known("2026-01", 0.2), absent("2026-02"), known("2026-03", 0.4)]));
    expect(curvesIn(marks).length).toBe(2);
    const whole = sceneOf(findingWith(months.map((at) => known(at, 0.3))));
    expect(curvesIn(whole.marks).length).toBe(1);
  });

  it("draws series of one unit together, names them apart and says what it leaves out", () => {
    const series = (term: string, unit = "share") => ({
      ...findingWith(months.map((at) => known(at, 0.3))),
      unit,
      about: {skill: "python", term}
    });
    const {marks, shown} = sceneOf(series("visa"), series("bonus"), series("pay", "money"));
    expect(shown.findings.length).toBe(2);
    expect(shown.common).toEqual({skill: "python"});
    const words = wordsIn(marks);
    expect(words).toContain("2 of 3 series are drawn");
    expect(words).toContain("visa");
    const names = marks.filter((mark) => mark.kind === "text" && ["visa", "bonus"].includes(mark.text));
    const heights = names.map((mark) => (mark.kind === "text" ? mark.at[1] : 0));
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeGreaterThanOrEqual(14);
    expect(words.join(" ")).toContain("visa Mar 2026: 30 % (20 % to 40 %), 3 of 10");
  });

  it("draws a row a figure where each has one time, with its base, or why it has no value", () => {
    const one = (specification: string, point: Finding["points"][number]) => ({
      ...findingWith([point]),
      about: {specification}
    });
    const {marks, shown} = sceneOf(one("raw", known("2026", 0.2)), one("same employer", absent("2026")));
    expect(shown.as).toBe("rows");
    const words = wordsIn(marks);
    expect(words).toContain("20 % (10 % to 30 %), 3 of 10");
    expect(words).toContain("no value, no postings, 0 of 0");
    expect(words).toContain("same employer");
  });

  it("keeps everything within the picture, whatever the values", () => {
    for (const value of [1e-9, 0.5, 1, -3, 1e9, 123456.789]) {
      const {marks, width, height} = sceneOf(findingWith(months.map((at, i) => known(at, value * (i + 1)))));
      for (const mark of marks)
        for (const [x, y] of mark.kind === "text" ? [mark.at] : mark.places) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
    }
  });
});

function findingWith(points: Finding["points"]): Finding {
  return {
    ...{measure: "skill-share", version: 1, unit: "share", level: 0.95, fewest: 30, counts: "c", of: "o"},
    ...{about: {skill: "python"}, where: {}, vintage: 1, lens: "l", synthetic: false, method: "x", points},
    ...{repeats: "keep", caveats: [], evidence: []}
  };
}

it.each([
  [
    [0.02, 0.07],
    [0, 0.02, 0.04, 0.06, 0.08]
  ],
  [
    [-3, 5],
    [-4, -2, 0, 2, 4, 6]
  ],
  [[100], [0, 25, 50, 75, 100]],
  [[], [0, 0.25, 0.5, 0.75, 1]],
  [[0], [0, 0.25, 0.5, 0.75, 1]]
])("axisOf(%j) has round ticks around all values", (values, ticks) => {
  expect(axisOf(values).ticks).toEqual(ticks);
});

it("every text of an embed can be read on its paper", () => {
  for (const {paper, ink, soft, alarm, series} of Object.values(palettes))
    for (const colour of [ink, soft, alarm, ...series]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
});

/** @see WCAG 2.2, relative luminance and contrast ratio */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
