// How well skills are found: npm run bench:skills prints docs/SKILLS.md and the figures that tests pin.
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {hash} from "../../src/app/hash.ts";
import {loadLens, readLensFiles} from "../../src/app/lens-files.ts";
import {families} from "../../src/model/skill.ts";
import {findMentions} from "../../src/skills/find-mentions.ts";
import {findSkill} from "../../src/skills/find-skill.ts";
import {compileLens, type Lens} from "../../src/skills/lens.ts";
import {type Annotated, goldPostings, postingOf, predictions} from "./annotated.ts";
import {study} from "./examples.ts";
import {languageTable} from "./languages.ts";
import {goldWeight, learnWeights, noWeights} from "./learn-weights.ts";
import {ownAnnotations, secondReading} from "./own-annotations.ts";
import {interval} from "./resample.ts";
import {type Counts, count, type Prediction, rates, sum} from "./score.ts";
import {type Expected, salaryRadar, skillSpan} from "./span-sets.ts";
import {speed} from "./speed.ts";

const docs = fileURLToPath(new URL("../../docs", import.meta.url));
const {skills} = readLensFiles(null);
const lens = loadLens(null);
const blank = compileLens(skills, hash, noWeights);
const plainLens = compileLens(skills, hash);
const gold = goldPostings();
const own = await ownAnnotations();
if (gold.length === 0 || own.length === 0) throw new Error("real data is not beside the repository: ../shared/data");

const again = await secondReading();
const later = own.filter(({held}) => held);
const seen = own.filter(({held}) => !held);
const folds = 8;

/** Each posting read with weights that were learnt without it, and without others of its employer's board. */
function crossValidated(): ReadonlyMap<Annotated, Counts> {
  const all = [
    ...own.map((posting) => ({
      posting,
      weight: 1,
      fold: (Number.parseInt(hash(boardOf(posting.doc)), 16) % 997) % folds
    })),
    ...gold.map((posting, i) => ({posting, weight: goldWeight, fold: i % folds}))
  ].map((one) => ({...one, studied: study(one.posting, blank)}));
  const counts = new Map<Annotated, Counts>();
  for (let k = 0; k < folds; k++) {
    const learnt = compileLens(skills, hash, learnWeights(all.filter(({fold}) => fold !== k)));
    for (const {fold, posting} of all)
      if (fold === k) counts.set(posting, count(posting.mentions, read(posting.posting, learnt)));
  }
  return counts;
}

/** Boards of one employer repeat its boilerplate, so the postings of a board stay together. */
function boardOf(doc: string): string {
  return /^(?:lever|greenhouse|smartrecruiters|recruitee):/.exec(doc)?.[0] ?? doc;
}

/** Each posting of the second reader, whose marks are taken for what was found in it and the first reader's for the answers. */
function readersAgree(): ReadonlyMap<Annotated, Counts> {
  const first = new Map(own.map((posting) => [posting.doc, posting]));
  return new Map(
    again.flatMap((second): [Annotated, Counts][] => {
      const answers = first.get(second.doc);
      const found = second.mentions.map((mention) => ({...mention, skill: mention.name}));
      return answers === undefined ? [] : [[answers, count(answers.mentions, found)]];
    })
  );
}

/** Each posting as plain matching reads it. */
function plainly(): ReadonlyMap<Annotated, Counts> {
  return new Map(
    [...own, ...gold].map((posting) => [posting, count(posting.mentions, read(posting.posting, plainLens))])
  );
}

function read(posting: Annotated["posting"], by: Lens): readonly Prediction[] {
  return predictions(findMentions(posting, by), by);
}

const percent = (value: number) => (100 * value).toFixed(1);
const between = (counts: readonly Counts[], figure: (counts: Counts) => number) => {
  const [low, high] = interval(counts, figure);
  return `${percent(figure(sum(counts)))} (${percent(low)}–${percent(high)})`;
};
const figures: Readonly<Record<string, (counts: Counts) => number>> = {
  "hard F1": (c) => rates(c.hardHit, c.hardWrong, c.hardMissed).f1,
  precision: (c) => rates(c.hardHit, c.hardWrong, c.hardMissed).precision,
  recall: (c) => rates(c.hardHit, c.hardWrong, c.hardMissed).recall,
  strict: (c) => (2 * c.hardStrict) / (2 * c.hardHit + c.hardWrong + c.hardMissed || 1),
  "all F1": (c) => rates(c.hit, c.wrong, c.missed).f1,
  named: (c) => c.named / (c.hit || 1),
  stance: (c) => c.stance / (c.hit || 1),
  "asked-for F1": (c) => rates(c.askedHit, c.askedWrong, c.askedMissed).f1
};

function row(name: string, some: readonly Annotated[], counted: ReadonlyMap<Annotated, Counts>): string {
  const counts = some.flatMap((posting) => counted.get(posting) ?? []);
  return `| ${[name, counts.length, ...Object.values(figures).map((figure) => between(counts, figure))].join(" | ")} |`;
}

const [learnt, plain, agreed] = [crossValidated(), plainly(), readersAgree()];
const twice = [...agreed.keys()];

function familyRow(family: string): string {
  const counts = gold.map(({posting, mentions}) => {
    const found = read(posting, lens);
    return count(
      mentions.filter((mention) => mention.family === family),
      found.filter((mention) => mention.family === family)
    );
  });
  const {hit, wrong, missed} = sum(counts);
  const {precision, recall, f1} = rates(hit, wrong, missed);
  return `| ${family} | ${hit + missed} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`;
}

function spanRow(name: string, postings: readonly Annotated[], by: Lens): string {
  const counts = postings.map(({posting, mentions}) => count(mentions, read(posting, by)));
  return `| ${name} | ${counts.length} | ${between(counts, (c) => rates(c.hit, c.wrong, c.missed).f1)} | ${between(counts, (c) => rates(c.hit, c.wrong, c.missed).precision)} | ${between(counts, (c) => rates(c.hit, c.wrong, c.missed).recall)} |`;
}

/** Of the closed list of skills that the salary radar knows: whether each posting names it, against what is expected. */
function radarRow(name: string, postings: readonly Expected[], known: readonly string[], by: Lens): string {
  let [hit, wrong, missed] = [0, 0, 0];
  for (const {text, expected} of postings) {
    const found = new Set(findMentions(postingOf(text), by).map(({skill}) => skill));
    for (const id of known) {
      const wanted = expected.some((word) => findSkill(word, by.skills).id === id);
      if (wanted && found.has(id)) hit++;
      else if (wanted) missed++;
      else if (found.has(id)) wrong++;
    }
  }
  const {precision, recall, f1} = rates(hit, wrong, missed);
  return `| ${name} | ${postings.length} | ${hit + missed} | ${percent(precision)} | ${percent(recall)} | ${percent(f1)} |`;
}

const radar = salaryRadar();
const closed = [...new Set(radar.flatMap(({expected}) => expected))].map((word) => findSkill(word, lens.skills).id);
const tech = skillSpan("dev.json", "tech");
const head = `| | postings | ${Object.keys(figures).join(" | ")} |\n|${"---|".repeat(Object.keys(figures).length + 2)}`;
const mbs = await speed(lens, plainLens);
const page = `# How well skills are found

Made by \`npm run bench:skills\`; not written by hand. All figures are per cent; in brackets the middle 95 % of 1,000 resamples of
postings. A mention counts as found when it shares at least a third of its union with the annotated one, one to one;
*strict* wants the same span. *Hard* leaves out the families transferable and domain. *Named* is the share of hits that go by
the annotated name, *stance* the share with the annotated stance, *asked-for* how well required and preferred are told.

## Annotated postings
The forty are the public ones of the annotation guide, the others are public postings of 2023–2026 that we annotated by
that guide (spans in bench/skills/annotations.jsonl, texts not included). Weights are learnt from all, so here each
posting is read with weights that were learnt **without it** (${folds} folds; postings of one board stay together). The skill list
was widened from reading postings, ${seen.length} of our annotated ones among them, so the figures of those are upper bounds. The
*later* ones were annotated when the list stood, and nothing in it was written from them but eight words
beside which Rust is the language, nor from the misses of the forty, though some of the forty were shown to the annotators as worked examples.

${head}
${row("the forty", gold, learnt)}
${row("the forty, plain matching", gold, plain)}
${row("ours, later", later, learnt)}
${row("ours, later, plain matching", later, plain)}
${row("ours, list widened from them", seen, learnt)}
${row("the same, plain matching", seen, plain)}
${row("read by two of us: as found here", twice, learnt)}
${row("read by two of us: as found by the second reader", twice, agreed)}

The last two rows say what agreement is worth: ${twice.length} of our ads were read by a second reader, with the same guide and without seeing
the first one's marks (spans in bench/skills/second-reading.jsonl).

### By family
On the forty, with the weights that ship (learnt from them, too, so an upper bound); a mention under another family
counts as wrong here.

| family | annotated | precision | recall | F1 |
|---|---|---|---|---|
${families.map(familyRow).join("\n")}

## Other public sets
Annotated by other guides, so agreement with them has a ceiling well below ours. Nothing was learnt from them.

| | postings | F1 | precision | recall |
|---|---|---|---|---|
${spanRow("SkillSpan dev, knowledge, technology postings", tech, lens)}
${spanRow("the same, plain matching", tech, plainLens)}

The salary radar names, for each of its ${radar.length} postings of 2026, which of a closed list of skills it expects. Half of the
postings were among those we annotated (without looking at what is expected); the other half was not read.

| salary radar | postings | expected | precision | recall | F1 |
|---|---|---|---|---|---|
${radarRow("all", radar, closed, lens)}
${radarRow(
  "not annotated by us",
  radar.filter((_, i) => i % 2 === 1),
  closed,
  lens
)}

## Languages
There are no annotated postings in other languages than English, so nothing is claimed about precision there: only how
much is found.

${await languageTable(lens)}

## Speed
${mbs}
`;
writeFileSync(join(docs, "SKILLS.md"), page);
process.stdout.write(page);
