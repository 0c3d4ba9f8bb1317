import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {loadSkills} from "../../src/app/lens-files.ts";
import {figure, figures, figuresBy, type Market, openMarket} from "../../src/app/warehouse/market.ts";
import {aiShare} from "../../src/market/ai-share.ts";
import {aiFamilies} from "../../src/market/ai-skills.ts";
import {askedTogether} from "../../src/market/asked-together.ts";
import {momentum} from "../../src/market/momentum.ts";
import {postingsNew} from "../../src/market/postings-new.ts";
import {skillShare} from "../../src/market/skill-share.ts";
import {skillsAnAd} from "../../src/market/skills-an-ad.ts";
import {terms} from "../../src/market/terms.ts";
import {cuts} from "../../src/market/where.ts";
import type {Finding} from "../../src/model/finding.ts";
import {runHere} from "../app/cli/run-here.ts";
import {everything} from "../market/made-market.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

const forum = sharedData("postings/hn-2023-01..2023-06.jsonl.gz");
if (forum === null) process.stderr.write(`market tests are skipped: ${noSharedData}\n`);

interface Ad {
  readonly posting: string;
  readonly month: string;
  readonly workplace: string;
  readonly asked: ReadonlySet<string>;
}

describe.skipIf(forum === null)("figures of half a year of forum ads are those of a plain recount", () => {
  const here = runHere();
  let market: Market;
  let ads: readonly Ad[];

  beforeAll(async () => {
    await here.run("ingest", forum ?? "", "--quiet");
    market = await openMarket(here.path("warehouse"), "assay", {skills: loadSkills(null)});
    ads = await countedAds(market);
  });
  afterAll(() => {
    market.close();
    here.remove();
  });

  const recount = (hit: (ad: Ad) => boolean) => {
    const months = [...new Set(ads.map(({month}) => month))].sort();
    return months.map((month) => {
      const own = ads.filter((ad) => ad.month === month);
      return [month, own.filter(hit).length, own.length];
    });
  };
  const told = ({points}: Finding) => points.map(({at, count, base}) => [at, count, base]);

  it("skill-share of react and of python", async () => {
    for (const skill of ["react", "python"]) {
      const found = await figure(market, skillShare, {...everything, skills: [skill], about: {skill}});
      expect(told(found)).toEqual(recount(({asked}) => asked.has(skill)));
    }
  });

  it("ai-share, terms and skills an ad", async () => {
    const isAi = (skill: string) => aiFamilies.some((family) => market.families.get(skill) === family);
    expect(told(await figure(market, aiShare, everything))).toEqual(recount(({asked}) => [...asked].some(isAi)));
    const remote = await figure(market, terms, {...everything, options: {term: "remote"}});
    expect(told(remote)).toEqual(recount(({workplace}) => workplace === "remote"));
    const [skills] = await figures(market, skillsAnAd, everything);
    const total = ads.reduce((sum, {asked}) => sum + asked.size, 0);
    expect(skills?.points.reduce((sum, {count}) => sum + count, 0)).toBe(total);
  });

  it("asked-together counts the ads that ask for both", async () => {
    const found = await figures(market, askedTogether, {...everything, skills: ["react"], about: {skill: "react"}});
    expect(found.length).toBeGreaterThan(5);
    const react = ads.filter(({asked}) => asked.has("react"));
    for (const {about, points} of found) {
      const both = react.filter(({asked}) => asked.has(about["with"] ?? "")).length;
      expect([points[0]?.count, points[0]?.base]).toEqual([both, react.length]);
    }
  });

  it("single-valued cuts add up to the whole", async () => {
    const whole = await figure(market, postingsNew, everything);
    const total = whole.points.reduce((sum, {count}) => sum + count, 0);
    expect(total).toBe(ads.length);
    for (const name of ["seniority", "workplace", "contract", "source"]) {
      const cut = cuts.find((one) => one.name === name);
      if (cut === undefined) throw new Error(`no cut: ${name}`);
      const {findings} = await figuresBy(market, postingsNew, everything, {cut});
      const sum = findings.flatMap(({points}) => points).reduce((all, {count}) => all + count, 0);
      expect(sum).toBe(total);
    }
  });

  it("six months are too short for momentum", async () => {
    const found = await figure(market, momentum, {...everything, skills: ["react"], about: {skill: "react"}});
    expect(found.state).toBe("too short");
  });
});

/** Dated ads without copies, with what each asks for, from the bare tables. */
async function countedAds({database}: Market): Promise<readonly Ad[]> {
  const copies = new Set(
    (await database.rows("SELECT posting FROM repeats WHERE kind = 'copy'")).map((row) => row["posting"])
  );
  const asked = new Map<unknown, Set<string>>();
  for (const {posting, skill, stance} of await database.rows("SELECT posting, skill, stance FROM mentions")) {
    if (!["required", "preferred", "work"].includes(String(stance))) continue;
    asked.set(posting, (asked.get(posting) ?? new Set()).add(String(skill)));
  }
  const rows = await database.rows("SELECT posting, month, workplace FROM postings");
  return rows
    .filter(({posting, month}) => month !== "unknown" && !copies.has(posting))
    .map(({posting, month, workplace}) => ({
      posting: String(posting),
      month: String(month),
      workplace: String(workplace),
      asked: asked.get(posting) ?? new Set()
    }));
}
