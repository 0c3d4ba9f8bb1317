import {loadSkills} from "../../src/app/lens-files.ts";
import {figure, figuresBySkill, openMarket} from "../../src/app/warehouse/market.ts";
import {measureNamed} from "../../src/market/measures.ts";
import type {Where} from "../../src/market/where.ts";

/** How long figures of pages take, in milliseconds. */
export interface FigureTimes {
  readonly name: string;
  readonly asked: number;
  readonly p50: number;
  readonly p95: number;
}

const wheres: readonly Where[] = [{}, {country: "US"}, {seniority: "senior"}, {workplace: "remote"}];
const some = [
  "python",
  "amazon-web-services",
  "kubernetes",
  "retrieval-augmented-generation",
  "sql",
  "docker",
  "java",
  "react"
];

/** Times the figures that pages are made of over an open vintage. */
export async function timeFigures(folder: string): Promise<readonly FigureTimes[]> {
  const market = await openMarket(folder, "assay", {skills: loadSkills(null)});
  const share = measureNamed("skill-share");
  const request = {rule: null, repeats: "copies-dropped" as const};
  const one = async (skill: string, where: Where) => {
    await figure(market, share, {...request, where, about: {skill}, skills: [skill]});
  };
  const asks = some.flatMap((skill) => wheres.map((where) => () => one(skill, where)));
  const all = wheres.slice(0, 1).map((where) => async () => {
    await figuresBySkill(market, share, {...request, where});
  });
  const times = [
    await timed("share of a skill by month, with evidence", asks),
    await timed("shares of all skills by month", all)
  ];
  market.close();
  return times;
}

async function timed(name: string, asks: readonly (() => Promise<void>)[]): Promise<FigureTimes> {
  const times: number[] = [];
  for (const ask of [...asks.slice(0, 1), ...asks]) {
    const began = performance.now();
    await ask();
    times.push(performance.now() - began);
  }
  const sorted = times.slice(1).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return {name, asked: sorted.length, p50: at(0.5), p95: at(0.95)};
}
