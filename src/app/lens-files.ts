import {existsSync, readdirSync, readFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {parse} from "yaml";
import type {Problem} from "../model/problem.ts";
import {type Family, families, type Skill} from "../model/skill.ts";
import {compileLens, type Lens} from "../skills/lens.ts";
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

/** The compiled lens. */
export function loadLens(own: string | null): Lens {
  return compileLens(readLensFiles(own).skills, hash);
}

/** Where the program runs from: the built folder, or the checkout. */
export function home(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return existsSync(join(here, "lens.json")) ? here : join(here, "..", "..");
}

function shipped(): Readonly<Record<string, unknown>> {
  const built = join(home(), "lens.json");
  if (existsSync(built)) {
    const entries: Record<string, unknown> = JSON.parse(readFileSync(built, "utf8"));
    return entries;
  }
  return folder(join(home(), "lens"));
}

function folder(path: string): Readonly<Record<string, unknown>> {
  const names = readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  return Object.fromEntries(
    names.map((name) => [basename(name).replace(/\.ya?ml$/, ""), parse(readFileSync(join(path, name), "utf8"))])
  );
}
