import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {hash} from "../../src/app/hash.ts";
import {readPostings} from "../../src/app/inputs/read-postings.ts";
import {findSources} from "../../src/app/inputs/source.ts";
import {rejectedRows} from "../../src/app/inputs/tally.ts";
import type {Posting} from "../../src/model/posting.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {readRecord} from "../../src/postings/readers/read-record.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

const postings = sharedData("postings");
const cases = sharedData("benchmarks/pay-and-role-parsing/eval_cases.json");
if (postings === null || cases === null) process.stderr.write(`tests are skipped: ${noSharedData}\n`);

/** What reading one file came to. */
async function readFile(path: string) {
  const [found, ids] = [[] as Posting[], new Set<string>()];
  let [read, kept, rejected] = [0, 0, 0];
  for await (const stretch of readPostings(await findSources([path]), {})) {
    for (const {posting} of stretch.postings) {
      ids.add(posting.id);
      if (found.length < 500) found.push(posting);
    }
    if (stretch.done) [read, kept, rejected] = [stretch.tally.read, stretch.tally.kept, rejectedRows(stretch.tally)];
  }
  return {found, ids, read, kept, rejected};
}

describe.skipIf(postings === null)("every file of real postings", () => {
  it.each([
    ["boards/ashby_photoroom.json", 13, 13],
    ["boards/greenhouse_wayve.json", 75, 75],
    ["boards/justjoinit.json", 10, 10],
    ["boards/lever_mistral.json", 156, 156],
    ["boards/personio_orderbird.xml", 4, 4],
    ["boards/recruitee_jobtome.json", 3, 3],
    ["boards/remoteok.json", 96, 95],
    ["boards/smartrecruiters_boschgroup.json", 50, 50],
    ["boards/weworkremotely.xml", 25, 25],
    ["eures-es-2025-10.csv", 3737, 3737],
    ["microsoft-careers-2019.json", 182, 182],
    ["rebase-zh-2021..2026.jsonl.gz", 1117, 1117]
  ])("%s reads without a map: %i rows, %i postings", async (name, rows, wanted) => {
    const {found, ids, read, kept, rejected} = await readFile(join(postings ?? "", name));
    expect([read, kept]).toEqual([rows, wanted]);
    expect(read).toBe(kept + rejected);
    expect(ids.size).toBe(kept);
    for (const posting of found) quotesHold(posting);
  });

  it("hn-2023-01..2023-06.jsonl.gz holds 2,278 ids, of which 26 to 40 are replies", async () => {
    const {ids, read, kept, rejected, found} = await readFile(join(postings ?? "", "hn-2023-01..2023-06.jsonl.gz"));
    expect(read).toBe(2481);
    expect(read).toBe(kept + rejected);
    expect(2278 - ids.size).toBeGreaterThanOrEqual(24);
    expect(2278 - ids.size).toBeLessThanOrEqual(42);
    for (const posting of found) quotesHold(posting);
  });

  it("usajobs holds 16,765 announcements", async () => {
    const folder = join(postings ?? "", "usajobs");
    const counts = await Promise.all(
      readdirSync(folder).map(async (name) => (await readFile(join(folder, name))).kept)
    );
    expect(counts.reduce((a, b) => a + b, 0)).toBe(16765);
  });
});

/** Every span is inside the text and every quote is there; parts cover the text. */
function quotesHold({text, facts, parts, id}: Posting): void {
  expect(text.isWellFormed(), id).toBe(true);
  for (const {start, end, from} of facts) {
    expect((start === null) !== (from === null), id).toBe(true);
    if (start !== null && end !== null) expect(start >= 0 && start < end && end <= text.length, id).toBe(true);
  }
  expect(
    parts.map(({start}) => start),
    id
  ).toEqual([0, ...parts.slice(0, -1).map(({end}) => end)]);
  expect(parts.at(-1)?.end, id).toBe(text.length);
}

interface Case {
  readonly name: string;
  readonly comment: Readonly<Record<string, unknown>>;
  readonly expected: {
    readonly is_job_posting?: boolean;
    readonly role_count?: number;
    readonly role_count_min?: number;
    readonly error?: boolean;
    readonly all_roles?: Expected;
    readonly roles?: readonly {
      readonly match_by: {readonly role_title_contains: readonly string[]};
      readonly expect: Expected;
    }[];
  };
}

interface Expected {
  readonly company_name?: string;
  readonly is_remote?: boolean;
  readonly is_remote_in?: readonly (boolean | null)[];
  readonly salary_min?: number | null;
  readonly salary_max?: number | null;
  readonly salary_currency?: string;
  readonly employment_type?: string;
}

describe.skipIf(cases === null)("the eleven adverts with answers made by hand", () => {
  const {test_cases: all}: {test_cases: readonly Case[]} =
    cases === null ? {test_cases: []} : JSON.parse(readFileSync(cases, "utf8"));

  it.each(all.map((one) => [one.name, one] as const))(
    "%s is read as a person read it",
    (_name, {comment, expected}) => {
      const [raw] = readRecord(comment, "cases:1", {map: {}, sibling: {}}).raws;
      const read = raw === undefined ? null : cleanPosting(raw, {hash, order: null});
      const posting = read?.ok === true ? read.value : null;
      if (expected.error === true || expected.is_job_posting === false) {
        expect(posting).toBeNull();
        return;
      }
      if (posting === null) throw new Error("the advert was rejected");
      if (expected.role_count !== undefined) expect(posting.roles).toHaveLength(expected.role_count);
      if (expected.role_count_min !== undefined)
        expect(posting.roles.length).toBeGreaterThanOrEqual(expected.role_count_min);
      for (const {match_by, expect: wanted} of expected.roles ?? []) {
        const role = posting.roles.find(({title}) =>
          match_by.role_title_contains.some((word) => title.toLowerCase().includes(word.toLowerCase()))
        );
        expect(role, match_by.role_title_contains.join()).toBeDefined();
        answers({...expected.all_roles, ...wanted}, posting);
      }
    }
  );
});

function answers(wanted: Expected, posting: Posting): void {
  if (wanted.company_name !== undefined) expect(posting.employer).toBe(wanted.company_name);
  if (wanted.is_remote === true) expect(posting.workplace).toBe("remote");
  if (wanted.is_remote_in !== undefined) expect(posting.workplace).not.toBe("remote");
  if (wanted.salary_min !== undefined) expect(posting.pay_low).toBe(wanted.salary_min);
  if (wanted.salary_max !== undefined) expect(posting.pay_high).toBe(wanted.salary_max);
  if (wanted.salary_currency !== undefined) expect(posting.pay_currency).toBe(wanted.salary_currency);
  if (wanted.employment_type === "Contract") expect(posting.contract).toBe("contract");
}
