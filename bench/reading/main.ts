import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {gunzipSync} from "node:zlib";
import {hash} from "../../src/app/hash.ts";
import type {Posting} from "../../src/model/posting.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {emptyRaw} from "../../src/postings/raw.ts";
import {readRecord} from "../../src/postings/readers/read-record.ts";
import {wilson} from "../../src/stats/wilson.ts";
import {type FieldScore, type GoldFields, type ReadFields, scoreFields} from "./fields.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const data = join(root, "..", "shared", "data");

/** A posting that is nothing but a text, read through the whole pipeline. */
function readText(text: string): Posting {
  const read = cleanPosting({...emptyRaw, source: "row", at: "gold", body: text, markup: "text"}, {hash, order: null});
  if (!read.ok) throw new Error(`an annotated posting was rejected: ${read.problem.message}`);
  return read.value;
}

function goldPostings(): readonly (GoldFields & {readonly doc: string})[] {
  const folder = join(data, "benchmarks/gold");
  return readdirSync(join(folder, "annotations"))
    .sort()
    .map((name) => {
      const {doc, posting}: {doc: string; posting: Record<string, unknown>} = JSON.parse(
        readFileSync(join(folder, "annotations", name), "utf8")
      );
      return {doc, posting, title: null, text: readFileSync(join(folder, "texts", `${doc}.txt`), "utf8")};
    });
}

function fieldsOf(posting: Posting): ReadFields {
  const stated = posting.roles.flatMap(({pay}) => (pay === null ? [] : [pay]));
  return {...posting, pay: stated};
}

const gold = goldPostings();
const postings = new Map(gold.map(({text}) => [text, readText(text)]));
const read = (text: string) => postings.get(text) ?? readText(text);
const scores: Record<string, FieldScore> = {...scoreFields(gold, ({text}) => fieldsOf(read(text)))};
scores["several_roles"] = severalRoles();

function severalRoles(): FieldScore {
  const pairs = gold.map(({posting, text}, at) => ({
    at,
    gold: String(posting["several_roles"]),
    read: String(read(text).roles.length > 1)
  }));
  const errors = pairs.filter((pair) => pair.gold !== pair.read);
  const missed = errors.filter((pair) => pair.gold === "true").length;
  const right = pairs.length - errors.length;
  return {
    n: pairs.length,
    right,
    wrong: 0,
    missed,
    invented: errors.length - missed,
    accuracy: right / pairs.length,
    errors
  };
}

/** Pay of the Chinese forum against the sums that its own site parsed: rows for which it has both ends and they are whole sums. */
function chinesePay() {
  const lines = gunzipSync(readFileSync(join(data, "postings/rebase-zh-2021..2026.jsonl.gz")))
    .toString("utf8")
    .trim()
    .split("\n");
  let [n, right, silent] = [0, 0, 0];
  for (const [i, line] of lines.entries()) {
    const row: {parsed?: {salary_min: number | null; salary_max: number | null}} = JSON.parse(line);
    const {salary_min: low, salary_max: high} = row.parsed ?? {salary_min: null, salary_max: null};
    if (low === null || high === null || low < 1000 || high < low) continue;
    const [raw] = readRecord(row, `rebase:${i + 1}`, {map: {}, sibling: {}}).raws;
    const cleaned = raw === undefined ? null : cleanPosting(raw, {hash, order: null});
    if (cleaned === null || !cleaned.ok) continue;
    n++;
    const pays = [
      {low: cleaned.value.pay_low, high: cleaned.value.pay_high},
      ...cleaned.value.roles.flatMap(({pay}) => pay ?? [])
    ];
    if (cleaned.value.pay_low === null && cleaned.value.pay_high === null) silent++;
    else if (pays.some((pay) => pay.low === low && pay.high === high)) right++;
  }
  return {n, right, silent};
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const margin = (right: number, n: number) => {
  const interval = wilson(right, n);
  return interval === null ? "–" : `${percent(interval[0])} to ${percent(interval[1])}`;
};
const rows = Object.entries(scores)
  .filter(([, {n}]) => n > 0)
  .map(
    ([field, {n, right, wrong, missed, invented}]) =>
      `| ${field} | ${right} of ${n} | ${percent(right / n)} | ${margin(right, n)} | ${wrong} | ${missed} | ${invented} |`
  );
const zh = chinesePay();
const page = `# How well fields are read

Made by \`npm run bench:reading\`; not written by hand.

## Annotated postings
${gold.length} postings of 2023–2026, annotated by hand, read from their text alone. A field is right when its value is the annotated
one, "not said" included. The margin is Wilson's at 95 %. These postings could be looked at while the rules were
written, so the figures are an upper bound; what counts is measured on postings that nobody looked at.

| field | right | share | margin | another value | not read | not said but read |
|---|---|---|---|---|---|---|
${rows.join("\n")}

## Pay on a Chinese forum
Of ${zh.n} postings for which the forum's own site parsed both ends of a sum, ${zh.right} (${percent(zh.right / zh.n)}, ${margin(zh.right, zh.n)}) have the same
ends here; for ${zh.silent} nothing was read. The site's parser is a program too, and wrong on some of the rest.
`;
writeFileSync(join(root, "docs/READING.md"), page);
process.stdout.write(page);
if (process.argv.includes("--errors")) {
  for (const [field, {errors}] of Object.entries(scores)) {
    for (const {at, gold: want, read: got} of errors)
      process.stdout.write(`${field}\t${gold[at]?.doc ?? at}\twant ${want}\tread ${got}\n`);
  }
}
