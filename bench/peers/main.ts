// How quickly the same phrases are found in the same texts by Assay and by its peers, in one run: npx tsx bench/peers/main.ts
import {execFileSync} from "node:child_process";
import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import AhoCorasick from "modern-ahocorasick";
import {rowMaker} from "../../sample/generate.ts";
import {makeMarket} from "../../sample/market.ts";
import {hash} from "../../src/app/hash.ts";
import {loadLens, readLensFiles} from "../../src/app/lens-files.ts";
import type {Posting} from "../../src/model/posting.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {readRecord} from "../../src/postings/readers/read-record.ts";
import {cutInto, tokenRun} from "../../src/skills/engine/token-run.ts";
import {numberWords} from "../../src/skills/engine/word-table.ts";
import {findForms} from "../../src/skills/find-forms.ts";
import {findMentions} from "../../src/skills/find-mentions.ts";
import {type Line, tableOf} from "./table.ts";

const postings = 1500;
const rounds = 3;
const secondsEach = 20;

function madeUp(): readonly Posting[] {
  const make = rowMaker(makeMarket({postings, months: 54, seed: 11}));
  return Array.from({length: postings}, (_, row) => JSON.parse(make(row).line)).flatMap((record, i) =>
    readRecord(record, `row ${i}`, {map: {}, sibling: {}}).raws.flatMap((raw) => {
      const read = cleanPosting(raw, {hash, order: null});
      return read.ok ? [read.value] : [];
    })
  );
}

function allPhrases(): readonly string[] {
  const written = readLensFiles(null).skills.flatMap(({name, aliases}) => [name, ...aliases]);
  return [...new Set(written.map((phrase) => phrase.toLowerCase().trim()))].filter((phrase) => phrase.length > 1);
}

/** The best of some rounds, as processor time: another program on the machine is not counted. */
function timed(name: string, characters: number, work: () => number): Line {
  const runs = Array.from({length: rounds}, () => {
    const before = process.cpuUsage().user;
    return {hits: work(), seconds: (process.cpuUsage().user - before) / 1e6};
  });
  const best = runs.reduce((a, b) => (a.seconds < b.seconds ? a : b));
  return {name, characters, ...best};
}

function ours(texts: readonly Posting[], characters: number): readonly Line[] {
  const lens = loadLens(null);
  const run = tokenRun();
  const plain = () => {
    let hits = 0;
    for (const {text} of texts) {
      cutInto(run, text);
      numberWords(run, text, lens.words);
      hits += findForms(text, run, lens).length;
    }
    return hits;
  };
  const whole = () => texts.reduce((sum, posting) => sum + findMentions(posting, lens).length, 0);
  return [
    timed("Assay, plain matching", characters, plain),
    timed("Assay, findMentions (choice, stance, years)", characters, whole)
  ];
}

function inNode(texts: readonly Posting[], characters: number, phrases: readonly string[]): Line {
  const automaton = new AhoCorasick([...phrases]);
  const search = () => texts.reduce((sum, {text}) => sum + automaton.search(text.toLowerCase()).length, 0);
  return timed("modern-ahocorasick", characters, search);
}

/** Python's peers in an environment of their own, which is deleted afterwards; what cannot be had says why. */
function inPython(folder: string, texts: readonly Posting[], phrases: readonly string[]): readonly Line[] {
  const [words, bodies] = [join(folder, "phrases.json"), join(folder, "texts.json")];
  writeFileSync(words, JSON.stringify(phrases));
  writeFileSync(bodies, JSON.stringify(texts.map(({text}) => text)));
  const python = join(folder, "venv", "bin", "python");
  try {
    execFileSync("python3", ["-m", "venv", join(folder, "venv")], {stdio: "ignore"});
  } catch (error) {
    return [{name: "Python's peers", why: `no Python: ${String(error).slice(0, 80)}`}];
  }
  for (const name of ["flashtext", "ahocorasick-rs", "spacy", "skillner"]) install(python, name);
  const script = fileURLToPath(new URL("peers.py", import.meta.url));
  const out = execFileSync(python, [script, words, bodies, String(secondsEach)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"]
  });
  return out
    .trim()
    .split("\n")
    .map((line): Line => JSON.parse(line));
}

function install(python: string, name: string): void {
  try {
    execFileSync(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", name], {
      stdio: "ignore",
      timeout: 240_000
    });
  } catch {
    process.stderr.write(`cannot be installed: ${name}\n`);
  }
}

const folder = mkdtempSync(join(tmpdir(), "assay-peers-"));
try {
  const texts = madeUp();
  const phrases = allPhrases();
  const characters = texts.reduce((sum, {text}) => sum + text.length, 0);
  process.stdout.write(`${texts.length} made-up postings, ${characters} characters, ${phrases.length} phrases\n`);
  const lines = [...ours(texts, characters), inNode(texts, characters, phrases), ...inPython(folder, texts, phrases)];
  process.stdout.write(tableOf(lines));
} finally {
  rmSync(folder, {recursive: true, force: true});
}
