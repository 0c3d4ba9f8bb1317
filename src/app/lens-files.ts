import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {deserialize} from "node:v8";
import {parse} from "yaml";
import type {Problem} from "../model/problem.ts";
import {type Family, families, type Skill} from "../model/skill.ts";
import type {Weights} from "../skills/judge/judge.ts";
import {compileLensData, type Lens, type LensData, openLens} from "../skills/lens.ts";
import {parseSkill} from "../skills/parse-skill.ts";
import {hash} from "./hash.ts";

/** The skills of the lens and what was wrong with its files. */
export interface LensFiles {
  readonly skills: readonly Skill[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the shipped skill list, then the user's folder, whose entries add to it or replace by id.
 *
 * @throws Error `unknown lens folder: …` when the user's folder is not there
 */
export function readLensFiles(own: string | null): LensFiles {
  if (own !== null && !existsSync(own)) throw new Error(`unknown lens folder: ${own}`);
  const read = [shipped(), ...(own === null ? [] : [folder(own)])].flatMap((entries) => Object.entries(entries));
  const skills: Skill[] = [];
  const problems: Problem[] = [];
  for (const [name, entries] of read) {
    const family = families.find((known): known is Family => known === name);
    if (family === undefined) throw new Error(`unknown family: ${name}; known: ${families.join(", ")}`);
    for (const [i, entry] of (Array.isArray(entries) ? entries : []).entries()) {
      const parsed = parseSkill(entry, family, `${name}.yaml:${i + 1}`);
      if (parsed.ok) skills.push(parsed.value);
      else problems.push(parsed.problem);
    }
  }
  return {skills, problems};
}

/** The skills by id, without compiling what finds them. */
export function loadSkills(own: string | null): ReadonlyMap<string, Skill> {
  return new Map(readLensFiles(own).skills.map((skill) => [skill.id, skill]));
}

const compiled = new Map<string, Lens>();

/** The compiled lens; compiled once for each folder. */
export function loadLens(own: string | null): Lens {
  const known = compiled.get(own ?? "");
  if (known !== undefined) return known;
  const lens = (own === null ? builtLens() : null) ?? openLens(compileShipped(own));
  compiled.set(own ?? "", lens);
  return lens;
}

/** The skill list compiled to plain data, as the build writes it beside the program. */
export function compileShipped(own: string | null = null): LensData {
  return compileLensData(readLensFiles(own).skills, hash, readWeights());
}

/** The list that the build compiled; null where there is none that this Node can read. */
function builtLens(): Lens | null {
  const path = join(here, "lens.bin");
  if (!existsSync(path)) return null;
  try {
    const data: LensData = deserialize(readFileSync(path));
    return openLens(data);
  } catch {
    return null;
  }
}

/** What was learnt from annotated postings; see bench/skills/train.ts. */
function readWeights(): Weights {
  const beside = join(here, "weights.json");
  const weights: Weights = JSON.parse(
    readFileSync(existsSync(beside) ? beside : join(checkout, "lens", "weights.json"), "utf8")
  );
  return weights;
}

const here = dirname(fileURLToPath(import.meta.url));
const checkout = join(here, "..", "..");

/** The shipped list: as built beside the program, or in a checkout as built from its files, if none is newer. */
function shipped(): Readonly<Record<string, unknown>> {
  const beside = join(here, "lens.json");
  if (existsSync(beside)) return readBuilt(beside);
  const built = join(checkout, "dist", "lens.json");
  const files = join(checkout, "lens");
  return existsSync(built) && statSync(built).mtimeMs > newest(files) ? readBuilt(built) : folder(files);
}

function readBuilt(path: string): Readonly<Record<string, unknown>> {
  const entries: Record<string, unknown> = JSON.parse(readFileSync(path, "utf8"));
  return entries;
}

function newest(path: string): number {
  return Math.max(...readdirSync(path).map((name) => statSync(join(path, name)).mtimeMs));
}

function folder(path: string): Readonly<Record<string, unknown>> {
  const names = readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  return Object.fromEntries(
    names.map((name) => [basename(name).replace(/\.ya?ml$/, ""), parse(readFileSync(join(path, name), "utf8"))])
  );
}
