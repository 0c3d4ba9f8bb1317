import {describe, expect, it} from "vitest";
import {goldPostings, predictions} from "../../bench/skills/annotated.ts";
import {study} from "../../bench/skills/examples.ts";
import {learnWeights, noWeights} from "../../bench/skills/learn-weights.ts";
import {ownAnnotations} from "../../bench/skills/own-annotations.ts";
import {count, rates, sum} from "../../bench/skills/score.ts";
import {hash} from "../../src/app/hash.ts";
import {loadLens, readLensFiles} from "../../src/app/lens-files.ts";
import {findMentions} from "../../src/skills/find-mentions.ts";
import {compileLens, type Lens} from "../../src/skills/lens.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

const present = sharedData("benchmarks/gold") !== null;

function scoreOfForty(lens: Lens) {
  const counts = sum(
    goldPostings().map(({posting, mentions}) => count(mentions, predictions(findMentions(posting, lens), lens)))
  );
  return {
    hard: rates(counts.hardHit, counts.hardWrong, counts.hardMissed),
    named: counts.named / counts.hit,
    stance: counts.stance / counts.hit
  };
}

/** When the list or the rules become better, raise these to a point below what `npm run bench:skills` prints. */
describe.skipIf(!present)(`skills of the forty annotated postings (${noSharedData} when skipped)`, () => {
  it("weights learnt from our own annotations alone read the forty as well as before", async () => {
    const {skills} = readLensFiles(null);
    const blank = compileLens(skills, hash, noWeights);
    const lessons = (await ownAnnotations()).map((posting) => ({studied: study(posting, blank), weight: 1}));
    const {hard, named, stance} = scoreOfForty(compileLens(skills, hash, learnWeights(lessons)));
    expect(hard.f1).toBeGreaterThan(0.785);
    expect(hard.precision).toBeGreaterThan(0.74);
    expect(named).toBeGreaterThan(0.79);
    expect(stance).toBeGreaterThan(0.92);
  }, 900_000);

  it("the weights that ship belong to the list that ships", () => {
    const {hard, named, stance} = scoreOfForty(loadLens(null));
    expect(hard.f1).toBeGreaterThan(0.88);
    expect(named).toBeGreaterThan(0.78);
    expect(stance).toBeGreaterThan(0.95);
  });
});
