import {existsSync, readFileSync} from "node:fs";
import {dirname, isAbsolute, join} from "node:path";
import {fileURLToPath} from "node:url";
import {parse} from "yaml";
import {isObject, type JsonObject, listOf, wordOf} from "../../postings/readers/json.ts";
import {type Board, boardKey} from "./adapters/adapter.ts";
import {adapterNamed} from "./adapters/all.ts";

/** What the boards of a list were chosen for: shares of AI skills mean nothing on boards chosen for hiring for AI. */
export type ChosenFor = "mixed" | "ai";

/** A list of boards, as a YAML file. */
export interface BoardList {
  readonly name: string;
  readonly chosen_for: ChosenFor;
  readonly boards: readonly Board[];
}

const known = ["starter", "ai"];

/**
 * Finds a list by name or path: the user's own `boards/<name>.yaml` goes before the one that ships.
 *
 * @throws Error `unknown list: …` when there is none; `invalid list: …` when it is not one
 */
export function findList(name: string, cwd: string): BoardList {
  const path = isAbsolute(name) ? name : join(cwd, name);
  const places = /[/\\]|\.ya?ml$/.test(name)
    ? [path]
    : [join(cwd, "boards", `${name}.yaml`), join(shipped(), `${name}.yaml`)];
  const found = places.find((place) => existsSync(place));
  if (found === undefined)
    throw new Error(`unknown list: ${name}; known: ${known.join(", ")}, or a YAML file of your own`);
  return readList(parse(readFileSync(found, "utf8")), name);
}

/** The folder of lists of the package, from the source and from the bundle alike. */
function shipped(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, "boards");
}

/**
 * Reads a list: `{name, chosen_for, boards: ["greenhouse/acme", {source: rss, slug: "https://…", employer: Acme}]}`.
 *
 * @throws Error `invalid list: …` or `unknown source: …`
 */
export function readList(value: unknown, name: string): BoardList {
  if (!isObject(value) || !Array.isArray(value.boards)) throw new Error(`invalid list: ${name}; it has no boards`);
  const chosen_for = value.chosen_for ?? "mixed";
  if (chosen_for !== "mixed" && chosen_for !== "ai")
    throw new Error(`invalid list: ${name}; chosen_for is mixed or ai, not ${String(chosen_for)}`);
  const boards = listOf(value.boards).map((entry) => boardOf(entry, name));
  const keys = boards.map(boardKey);
  const twice = keys.find((key, i) => keys.indexOf(key) !== i);
  if (twice !== undefined) throw new Error(`invalid list: ${name}; ${twice} stands in it twice`);
  return {name: wordOf(value.name) ?? name, chosen_for, boards};
}

function boardOf(entry: unknown, name: string): Board {
  const made = typeof entry === "string" ? short(entry) : isObject(entry) ? long(entry) : null;
  if (made === null)
    throw new Error(
      `invalid list: ${name}; a board is "source/slug" or {source, slug, …}, not ${JSON.stringify(entry)}`
    );
  adapterNamed(made.source);
  return made;
}

function short(entry: string): Board {
  const cut = entry.indexOf("/");
  const [source, slug] = cut < 0 ? [entry, null] : [entry.slice(0, cut), entry.slice(cut + 1)];
  return {source, slug, employer: null, options: {}};
}

function long({source, slug, employer, ...options}: JsonObject): Board | null {
  const named = wordOf(source);
  if (named === null) return null;
  const words = Object.entries(options).flatMap(([key, value]) => {
    const word = wordOf(value);
    return word === null ? [] : [[key, word] as const];
  });
  return {source: named, slug: wordOf(slug), employer: wordOf(employer), options: Object.fromEntries(words)};
}
