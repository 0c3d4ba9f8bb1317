// Learns lens/weights.json from our own annotations and the forty of the guide: npm run train
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {hash} from "../../src/app/hash.ts";
import {readLensFiles} from "../../src/app/lens-files.ts";
import {compileLens} from "../../src/skills/lens.ts";
import {goldPostings} from "./annotated.ts";
import {study} from "./examples.ts";
import {goldWeight, learnWeights, noWeights} from "./learn-weights.ts";
import {ownAnnotations} from "./own-annotations.ts";

const lens = compileLens(readLensFiles(null).skills, hash, noWeights);
const own = await ownAnnotations();
const gold = goldPostings();
if (own.length === 0 || gold.length === 0) throw new Error("real data is not beside the repository: ../shared/data");
const weights = learnWeights([
  ...own.map((posting) => ({studied: study(posting, lens), weight: 1})),
  ...gold.map((posting) => ({studied: study(posting, lens), weight: goldWeight}))
]);
const path = join(fileURLToPath(new URL("../../lens", import.meta.url)), "weights.json");
const text = `${JSON.stringify(weights, null, 0).replaceAll(',"', ',\n"')}\n`;
writeFileSync(path, text);
process.stdout.write(
  `${own.length} + ${gold.length} postings, ${Object.keys(weights.features).length} + ${Object.keys(weights.forms).length} weights, ${(text.length / 1e6).toFixed(2)} MB\n`
);
