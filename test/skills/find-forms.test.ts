import fc from "fast-check";
import {expect, it} from "vitest";
import type {Skill, Trap} from "../../src/model/skill.ts";
import {cutInto, type TokenRun, tokenRun} from "../../src/skills/engine/token-run.ts";
import {numberWords} from "../../src/skills/engine/word-table.ts";
import {findForms} from "../../src/skills/find-forms.ts";
import {compileLens} from "../../src/skills/lens.ts";
import {plainForms} from "./twin/plain-forms.ts";

function skill(
  id: string,
  aliases: readonly string[],
  traps: readonly Partial<Trap>[] = [],
  kind: Skill["kind"] = "tool"
): Skill {
  const full = traps.map((trap) => ({alias: "", case: false, not: [], needs: [], ...trap}));
  return {
    id,
    name: id.replaceAll("-", " "),
    family: "software",
    kind,
    aliases,
    patterns: [],
    traps: full,
    since: null,
    broader: [],
    needs: [],
    links: {}
  };
}

const skills = [
  skill("python", ["Python 3"]),
  skill("java", []),
  skill("javascript", ["JS"]),
  skill("machine-learning", ["ML"], [], "field"),
  skill("machine-learning-operations", ["MLOps"], [], "practice"),
  skill(
    "c",
    ["C"],
    [{alias: "C", case: true, not: ["Series C", "C level"], needs: ["(skill)", "programming", "language"]}]
  ),
  skill("c-plus-plus", ["C++"]),
  skill("go", ["Go", "Golang"], [{alias: "Go", case: true, not: ["Go to market"], needs: ["(skill)", "developer"]}]),
  skill("continuous-delivery", ["CI/CD"], [], "practice"),
  skill("rag", ["RAG"], [{alias: "RAG", case: true, not: ["RAG status", "red amber green"]}]),
  skill("embeddings", [], [], "technique"),
  skill("rails", ["Ruby on Rails"])
];
const lens = compileLens(skills, (text) => String(text.length));

function read(text: string): TokenRun {
  const tokens = tokenRun(4);
  cutInto(tokens, text);
  numberWords(tokens, text, lens.words);
  return tokens;
}

function found(text: string): string[] {
  const tokens = read(text);
  return findForms(text, tokens, lens).map(
    ({form, from, to}) => `${lens.forms.get(form).skill.id}:${text.slice(tokens.start[from], tokens.end[to - 1])}`
  );
}

it("findForms(text) takes the longest name at a place", () => {
  expect(found("machine learning operations and machine learning")).toEqual([
    "machine-learning-operations:machine learning operations",
    "machine-learning:machine learning"
  ]);
});

it("findForms(text) reads words, not parts of words", () => {
  expect(found("JavaScript, pythonic, Javanese")).toEqual(["javascript:JavaScript"]);
});

it("findForms(text) finds plurals of common nouns and acronyms, not of names", () => {
  expect(found("an embedding")).toEqual(["embeddings:embedding"]);
  expect(found("by rail")).toEqual([]);
});

it("findForms(text) joins names over hyphens and line-inner dots only", () => {
  expect(found("machine-learning")).toEqual(["machine-learning:machine-learning"]);
  expect(found("machine, learning")).toEqual([]);
  expect(found("machine\nlearning")).toEqual([]);
});

it("findForms(text) wants the slash of CI/CD", () => {
  expect(found("CI/CD")).toEqual(["continuous-delivery:CI/CD"]);
  expect(found("CI CD")).toEqual([]);
});

it("findForms(text) reads a letter as a language only in the company of others", () => {
  expect(found("Java, C and C++")).toEqual(["java:Java", "c:C", "c-plus-plus:C++"]);
  expect(found("C programming")).toEqual(["c:C"]);
  expect(found("Series C, plan C")).toEqual([]);
});

it("findForms(text) settles a chain of doubtful names from one sure one", () => {
  expect(found("Python, Go, C")).toEqual(["python:Python", "go:Go", "c:C"]);
  expect(found("go home and Go to market")).toEqual([]);
});

it("findForms(text) is voided by a trap, near or over the name", () => {
  expect(found("build RAG")).toEqual(["rag:RAG"]);
  expect(found("report RAG status")).toEqual([]);
  expect(found("use a red amber green scale (RAG)")).toEqual([]);
  expect(found("a rag doll")).toEqual([]);
});

it("findForms(text) finds nothing twice and never overlaps", () => {
  const words = fc.constantFrom(
    "machine",
    "learning",
    "operations",
    "Go",
    "C",
    "C++",
    "CI/CD",
    "RAG",
    "status",
    ",",
    "and",
    "/",
    "Python",
    "3",
    "\n",
    "."
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 30}), (list) => {
      const text = list.join(" ");
      const hits = findForms(text, read(text), lens);
      hits.slice(1).forEach((hit, i) => {
        expect(hit.from).toBeGreaterThanOrEqual(hits[i]?.to ?? 0);
      });
    })
  );
});

it("findForms(text) finds every written name that no trap concerns", () => {
  const safe = ["python", "Java", "JS", "ML", "MLOps", "C++", "Ruby on Rails"];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...safe), {minLength: 1, maxLength: 12}), (names) => {
      expect(found(names.join(", "))).toHaveLength(names.length);
    })
  );
});

it("findForms(text) finds what its plain twin finds by trying every form at every place", () => {
  const words = fc.constantFrom(
    ..."machine learning operations Go C C++ CI/CD CI CD RAG status red amber green Python 3 Java JS ML MLOps MLs Ruby on Rails embedding embeddings programming language to market Series level developer developers".split(
      " "
    ),
    ...", and / & + . - \n ( ) ; or . , /".split(" "),
    "\n"
  );
  fc.assert(
    fc.property(fc.array(words, {maxLength: 40}), fc.constantFrom(" ", ""), (list, glue) => {
      const text = list.join(glue);
      const ours = findForms(text, read(text), lens).map(({form, from, to}) => ({
        skill: lens.forms.get(form).skill.id,
        from,
        to
      }));
      expect(ours).toEqual(plainForms(text, skills));
    }),
    {numRuns: 500}
  );
});
