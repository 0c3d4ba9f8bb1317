// Figures that others published, rebuilt with Assay's own statistics and measures, and what the margins are worth:
// npm run bench:market writes docs/REPRODUCTIONS.md. The forum is read into a temporary warehouse (about two minutes), or
// taken from --forum DIR.
import {existsSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parseArgs} from "node:util";
import {findSources} from "../../src/app/inputs/source.ts";
import {chosenLens, chosenSkills} from "../../src/app/vocabularies/chosen.ts";
import {ingest} from "../../src/app/warehouse/ingest.ts";
import {openMarket} from "../../src/app/warehouse/market.ts";
import {aiSharePart, averagesPart} from "./averages.ts";
import {forumPart} from "./forum.ts";
import {indeedPart} from "./indeed.ts";
import {outlookPart} from "./outlook.ts";
import {type Part, pageOf, told} from "./page.ts";
import {type Reproduction, salaryRows} from "./salaries.ts";
import {sightingsPart} from "./sightings.ts";
import {simulationParts} from "./simulation-page.ts";
import {usajobsPart} from "./usajobs.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const data = join(root, "..", "shared", "data");
if (!existsSync(data)) throw new Error("real data is not beside the repository: ../shared/data");
const {values: flags} = parseArgs({options: {forum: {type: "string"}}});
const chosen = {lens: null, vocabulary: "assay", vocabularies: ""};

const parts: Part[] = [];
const add = (part: Part) => {
  parts.push(part);
  process.stderr.write(`${part.title}\n`);
};
add(indeedPart(data));
add(aiSharePart(data));
add(averagesPart(data));
add(outlookPart());
add(salariesPart());
add(await forum());
add(usajobsPart(data));
add(sightingsPart(data));
for (const part of simulationParts()) add(part);
writeFileSync(join(root, "docs", "REPRODUCTIONS.md"), pageOf(parts, head()));

function head(): readonly string[] {
  return [
    "# Reproductions",
    "Figures that others published, rebuilt from their data with Assay's own statistics and measures, and what Assay's margins are worth on markets whose truth is known. Made by `npm run bench:market`; do not edit it by hand. What differs stays in the table: nothing here was tuned to come nearer."
  ];
}

function salariesPart(): Part {
  const rows = salaryRows(join(data, "series/ai-jobs-net-salaries-2020..2025-01.csv"));
  return {
    title: "Pay by title, level and year",
    says: "Salaries of AI and data people (foorilla/ai-jobs-net-salaries, CC0), copies dropped.",
    lines: rows.map(({figure, ours, theirs, difference, note}) => ({
      figure,
      ours: amount(ours),
      theirs: amount(theirs),
      difference: difference === null ? "–" : `${difference > 0 ? "+" : ""}${amount(difference)}`,
      how: note
    })),
    notes: [
      "The list names no employer and holds AI and data jobs alone: there is no comparison group, so no premium for AI and no compression can be told from it."
    ]
  };
}

function amount(value: Reproduction["ours"]): string {
  if (value === null) return "–";
  return Number.isInteger(value) || Math.abs(value) >= 10
    ? told(value, 0).replace(/\B(?=(\d{3})+$)/g, ",")
    : told(value, 3);
}

async function forum(): Promise<Part> {
  const folder = flags.forum ?? mkdtempSync(join(tmpdir(), "assay-forum-"));
  try {
    if (flags.forum === undefined) await readForum(folder);
    const market = await openMarket(folder, "assay", {skills: chosenSkills(chosen)});
    try {
      return await forumPart(market);
    } finally {
      market.close();
    }
  } finally {
    if (flags.forum === undefined) rmSync(folder, {recursive: true, force: true});
  }
}

async function readForum(folder: string): Promise<void> {
  const sources = await findSources([join(data, "postings/hn-2013-08..2018-04.jsonl.gz")]);
  const now = "2018-05-01T00:00:00Z";
  await ingest(sources, {
    folder,
    lens: chosenLens(chosen),
    chosen,
    vocabulary: "assay",
    map: {},
    dryRun: false,
    now,
    onProgress: () => undefined
  });
}
