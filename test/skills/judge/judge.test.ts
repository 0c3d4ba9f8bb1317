import {expect, it} from "vitest";
import type {Skill} from "../../../src/model/skill.ts";
import {cleanPosting} from "../../../src/postings/clean.ts";
import {emptyRaw} from "../../../src/postings/raw.ts";
import {type Candidate, findMentions, readCandidates} from "../../../src/skills/find-mentions.ts";
import {featureNames} from "../../../src/skills/judge/feature-names.ts";
import {askings, type FeatureList, surroundings} from "../../../src/skills/judge/features.ts";
import {formFeatures} from "../../../src/skills/judge/form-features.ts";
import type {Weights} from "../../../src/skills/judge/judge.ts";
import {emptyView, lookAt} from "../../../src/skills/judge/view.ts";
import {compileLens, type Lens} from "../../../src/skills/lens.ts";
import type {Reading} from "../../../src/skills/reading.ts";

const hash = (text: string) => String(text.length);

function skill(id: string, kind: Skill["kind"], aliases: readonly string[] = [], traps: Skill["traps"] = []): Skill {
  const name = id.replaceAll("-", " ");
  return {
    id,
    name,
    family: "software",
    kind,
    aliases,
    patterns: [],
    traps,
    since: null,
    broader: [],
    needs: [],
    links: {}
  };
}

const skills = [
  skill("python", "language"),
  skill("search", "technique"),
  skill("hil-systems", "technique"),
  skill("hardware-in-the-loop", "technique", ["HIL"]),
  skill("spark", "tool", [], [{alias: "spark", case: true, not: ["spark joy"], needs: []}]),
  skill("evaluation", "practice", [], [{alias: "evaluation", case: false, not: [], needs: ["model"]}])
];

function posting(text: string) {
  const read = cleanPosting({...emptyRaw, source: "row", at: "here", body: text, markup: "text"}, {hash, order: null});
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

function found(text: string, weights: Weights): readonly string[] {
  const lens = compileLens(skills, hash, weights);
  return findMentions(posting(text), lens).map(({skill: id, stance}) => `${id}:${stance}`);
}

function formOf({hit}: Candidate, {forms}: Lens): [Skill, string] {
  const {skill: of, written} = forms.get(hit.form);
  return [of, written];
}

/** The written features of a candidate. */
function namesOf(reading: Reading, candidate: Candidate, list: FeatureList, {numbering}: Lens): readonly string[] {
  const view = emptyView();
  lookAt(view, reading, candidate);
  return featureNames(view, list, numbering);
}

const none: Weights = {threshold: 0, features: {}, forms: {}, stances: {}};

it("a judge without weights takes every candidate, and of those that overlap the worthier", () => {
  expect(found("Requirements:\n- Python, search", none)).toEqual(["python:required", "search:required"]);
  const shorter = {...none, forms: {"skill=hil-systems": -1}};
  expect(found("Requirements:\n- HIL systems", shorter)).toEqual(["hardware-in-the-loop:required"]);
});

it("a judge turns down what speaks against it and keeps the rest", () => {
  const weights = {...none, features: {"after-word=joy": -1}};
  expect(found("Requirements:\n- search\n- search joy", weights)).toEqual(["search:required"]);
});

it("a form that was never learnt from is judged by its last word and its kind", () => {
  const list = [skill("python", "language"), skill("brand-building", "practice"), skill("brand-search", "practice")];
  const forms = {"kind=language": 1, "last-kind=building|practice": 1, "holds=brand": -0.5};
  const lens = compileLens(list, hash, {...none, threshold: 0.2, forms});
  const ids = findMentions(posting("Requirements:\n- Python, brand building, brand search"), lens).map((d) => d.skill);
  expect(ids).toEqual(["python", "brand-building"]);
});

it("the words of a form and its surroundings are weighed together", () => {
  const forms = {"skill=search": 1};
  const text = "Requirements:\n- search\n- search joy";
  expect(found(text, {...none, threshold: 0.5, forms, features: {"after-word=joy": -0.4}})).toHaveLength(2);
  expect(found(text, {...none, threshold: 0.5, forms, features: {"after-word=joy": -0.6}})).toHaveLength(1);
});

it("a phrase that means another thing rules a technique out, and is a hint about a practice", () => {
  const traps = (alias: string) => [{alias, case: false, not: [`${alias} status`], needs: []}];
  const list = [skill("rag", "technique", [], traps("rag")), skill("release", "practice", [], traps("release"))];
  const lens = compileLens(list, hash, none);
  const ids = (line: string) => findMentions(posting(`Requirements:\n- ${line}`), lens).map((d) => d.skill);
  expect(ids("RAG status and release status")).toEqual(["release"]);
  expect(ids("RAG and release")).toEqual(["rag", "release"]);
});

it("a long name of an AI technique is a mention, whatever its surroundings speak against it", () => {
  const against = {...none, threshold: 5};
  const list = [
    {...skill("retrieval-augmented-generation", "technique"), family: "genai-llm" as const},
    {...skill("point-of-sale", "technique"), family: "domain" as const},
    {...skill("prompt-injection", "technique"), family: "genai-llm" as const}
  ];
  const text =
    "Requirements:\n- You build retrieval-augmented generation over point of sale, prompt injection and all.";
  const lens = compileLens(list, hash, against);
  expect(findMentions(posting(text), lens).map(({skill: id}) => id)).toEqual(["retrieval-augmented-generation"]);
});

it("a trap on a tool is absolute, on a practice it is a hint", () => {
  expect(found("Requirements:\n- spark joy\n- evaluation", none)).toEqual(["evaluation:required"]);
  expect(found("Requirements:\n- evaluation", {...none, features: {"doubt=1|practice": -1}})).toEqual([]);
});

it("a learnt stance outdoes that of the rules, but not what they exclude", () => {
  const stances = {required: {"bias=": 0}, preferred: {"bias=": 1}};
  expect(found("Requirements:\n- Python", {...none, stances})).toEqual(["python:preferred"]);
  expect(found("Requirements:\n- Python is not required", {...none, stances})).toEqual(["python:excluded"]);
});

it("the worth of a candidate is the sum of the weights that go by its written features", () => {
  const text = "About us\nWe love search and Python.\nRequirements:\n- Python, evaluation of models, HIL systems";
  const plain = compileLens(skills, hash, none);
  const first = readCandidates(posting(text), plain);
  const names = first.candidates.map((candidate) => [
    ...formFeatures(...formOf(candidate, plain)),
    ...namesOf(first.reading, candidate, surroundings, plain)
  ]);
  const weights = Object.fromEntries([...new Set(names.flat())].map((name, i) => [name, ((i * 37) % 101) / 64 - 0.5]));
  const lens = compileLens(skills, hash, {...none, features: weights, forms: weights});
  const {reading, candidates} = readCandidates(posting(text), lens);
  const worths = candidates.map((candidate) => lens.judge?.worth(reading, candidate) ?? Number.NaN);
  expect(candidates.length).toBeGreaterThan(5);
  for (const [i, worth] of worths.entries())
    expect(worth).toBeCloseTo(
      (names[i] ?? []).reduce((sum, name) => sum + (weights[name] ?? 0), 0),
      4
    );
});

it("every feature that a candidate has is written with a name and values that are known", () => {
  const lens = compileLens(skills, hash, none);
  const {reading, candidates} = readCandidates(posting("Requirements:\n- Python, search / evaluation"), lens);
  for (const candidate of candidates) {
    const names = [...namesOf(reading, candidate, surroundings, lens), ...namesOf(reading, candidate, askings, lens)];
    for (const name of names) expect(name).toMatch(/^[a-z0-9-]+=(?:[^?|]*|\?)(?:\|[^?]+)?$/);
  }
});
