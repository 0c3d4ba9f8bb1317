import {expect, it} from "vitest";
import {hash} from "../../src/app/hash.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {emptyRaw} from "../../src/postings/raw.ts";

const rawOf = (body: string) => ({
  ...emptyRaw,
  source: "row",
  at: "here:1",
  title: "Engineer",
  body,
  markup: "text" as const
});

it("cleanPosting(raw) rejects a text that no posting is as long as, with the place and why", () => {
  const read = cleanPosting(rawOf("word ".repeat(400_001)), {hash, order: null});
  expect(read.ok).toBe(false);
  if (!read.ok) expect(read.problem).toMatchObject({code: "text-too-long", at: "here:1"});
});

it("cleanPosting(raw) keeps a long text that is within the limit", () => {
  const read = cleanPosting(rawOf("We need Python. ".repeat(20_000)), {hash, order: null});
  expect(read.ok && read.value.chars).toBeGreaterThan(300_000);
});
