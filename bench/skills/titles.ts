// Titles → occupations on MELO: npx tsx bench/skills/titles.ts [folder of tasks] [--ablation]
import {fileURLToPath} from "node:url";
import {matchTitle, rankLabels} from "../../src/skills/titles/match-title.ts";
import {indexLabels, type TitleSettings} from "../../src/skills/titles/title-index.ts";
import {bm25} from "./bm25.ts";
import {random} from "./learn.ts";
import {type Melo, readMelos, reciprocalRank} from "./melo.ts";

/** Published by MELO: BM25 over lemmas, without stop words. */
const published: Readonly<Record<string, number>> = {
  usa_q_en_c_en: 0.6,
  deu_q_de_c_de: 0.447,
  fra_q_fr_c_fr: 0.804,
  esp_q_es_c_es: 0.437
};

const exact = {fewestLikeness: 2, fewestStems: Infinity, fewestSwaps: Infinity, group: 1};
const ablations: readonly (readonly [string, Partial<TitleSettings>])[] = [
  ["equal words only", exact],
  ["+ runs of letters", {fewestStems: Infinity, fewestSwaps: Infinity, group: 1}],
  ["+ learnt endings", {fewestSwaps: Infinity, group: 1}],
  ["+ learnt swaps", {group: 1}],
  ["+ headings behind (all)", {}],
  ["all without letters", {...exact, fewestSwaps: 2, group: 0.9}],
  ["all without endings", {fewestStems: Infinity}]
];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Reciprocal ranks as MELO counts them: every label of an answer is right, every label takes a place. */
export function labelRanks(melo: Melo, changes: Partial<TitleSettings> = {}): readonly number[] {
  const index = indexLabels(melo.elements, changes);
  const ids = new Map(melo.elements.map(({id, occupation, label}) => [`${occupation}\t${label}`, id]));
  return melo.queries.map(({id, title}) => {
    const ranked = rankLabels(index, title);
    const elements = ranked.map(({occupation, label}) => ids.get(`${occupation}\t${label}`) ?? "");
    return reciprocalRank(elements, melo.answers.get(id) ?? new Set());
  });
}

/** Reciprocal ranks of occupations: an occupation takes one place, however many labels it has. */
export function occupationRanks(melo: Melo): readonly number[] {
  const index = indexLabels(melo.elements);
  const occupations = new Map(melo.elements.map(({id, occupation}) => [id, occupation]));
  return melo.queries.map(({id, title}) => {
    const right = new Set(Array.from(melo.answers.get(id) ?? [], (element) => occupations.get(element) ?? ""));
    return reciprocalRank(
      matchTitle(index, title, 100).map(({occupation}) => occupation),
      right
    );
  });
}

function plainRanks(melo: Melo): readonly number[] {
  const rank = bm25(melo.elements.map(({label}) => label));
  return melo.queries.map(({id, title}) => {
    const ranked = rank(title).slice(0, 100);
    return reciprocalRank(
      ranked.map((i) => melo.elements[i]?.id ?? ""),
      melo.answers.get(id) ?? new Set()
    );
  });
}

/** 95 % percentile interval of the mean over queries drawn with replacement. */
function interval(values: readonly number[]): readonly [number, number] {
  const next = random(7);
  const means = Array.from({length: 2000}, () =>
    mean(values.map(() => values[Math.floor(next() * values.length)] ?? 0))
  ).sort((a, b) => a - b);
  return [means[49] ?? 0, means[1949] ?? 0];
}

const figure = (value: number | undefined) => (value === undefined ? "    –" : value.toFixed(3));

function main(words: readonly string[]): void {
  const folder = words.find((word) => !word.startsWith("-"));
  const melos = readMelos(folder ?? fileURLToPath(new URL("../../../shared/data/benchmarks/melo", import.meta.url)));
  console.log("task               queries  published  our plain  MRR by label (95 %)     MRR by occupation");
  for (const melo of melos) {
    const ranks = labelRanks(melo);
    const [low, high] = interval(ranks);
    const ours = `${figure(mean(ranks))} (${figure(low)}–${figure(high)})`;
    const [plain, occupations] = [mean(plainRanks(melo)), mean(occupationRanks(melo))];
    const head = `${melo.name.padEnd(18)} ${String(melo.queries.length).padStart(7)}`;
    console.log(
      `${head}      ${figure(published[melo.name])}      ${figure(plain)}  ${ours}     ${figure(occupations)}`
    );
  }
  if (!words.includes("--ablation")) return;
  console.log(`\n${"MRR by label".padEnd(26)}${melos.map(({name}) => name.padStart(15)).join("")}`);
  for (const [name, changes] of ablations) {
    const row = melos.map((melo) => figure(mean(labelRanks(melo, changes))).padStart(15));
    console.log(`${name.padEnd(26)}${row.join("")}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
