import {expect, it} from "vitest";
import {type Melo, readMelos, reciprocalRank} from "../../../bench/skills/melo.ts";
import {rankLabels} from "../../../src/skills/titles/match-title.ts";
import {indexLabels} from "../../../src/skills/titles/title-index.ts";
import {noSharedData, sharedData} from "../../shared-data.ts";

const folder = sharedData("benchmarks/melo");

/** BM25 over lemmas as MELO published it; the whole of our figures is printed by bench/skills/titles.ts. */
const published = {usa_q_en_c_en: 0.6, deu_q_de_c_de: 0.447, fra_q_fr_c_fr: 0.804, esp_q_es_c_es: 0.437};

/** Every third query, for time. */
function reciprocalRanks({queries, elements, answers}: Melo): readonly number[] {
  const index = indexLabels(elements);
  const ids = new Map(elements.map(({id, occupation, label}) => [`${occupation}\t${label}`, id]));
  return queries
    .filter((_, i) => i % 3 === 0)
    .map(({id, title}) => {
      const ranked = rankLabels(index, title).map(({occupation, label}) => ids.get(`${occupation}\t${label}`) ?? "");
      return reciprocalRank(ranked, answers.get(id) ?? new Set());
    });
}

const run = it.skipIf(folder === null);
for (const [name, floor] of Object.entries(published))
  run(`rankLabels is above BM25 with lemmas on ${name} (${folder === null ? noSharedData : "MELO"})`, () => {
    const melo = readMelos(folder ?? "").find((task) => task.name === name);
    const ranks = melo === undefined ? [] : reciprocalRanks(melo);
    expect(ranks.length).toBeGreaterThan(200);
    expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeGreaterThan(floor);
  });
