import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "yaml";
import {ownVocabulary} from "../../skills/vocabularies/vocabulary.ts";
import {boardsChosenForAi} from "../collect/terms-read.ts";
import {vocabulariesIn} from "../vocabularies/stored.ts";
import {CallerError} from "./failure.ts";
import type {Io} from "./io.ts";

/** Settings that every command has: flag, then `ASSAY_*`, then `assay.yaml` in the working folder, then the default. */
export interface Settings {
  readonly warehouse: string;
  readonly lens: string | null;
  /** Whose skills are looked for: `assay`, or a vocabulary that was imported. */
  readonly vocabulary: string;
  /** Where imported vocabularies lie: in the lens folder, else in `lens/` of the working folder. */
  readonly vocabularies: string;
  /** Boards or sources that were chosen because they hire for AI: `chosen_for_ai` in assay.yaml, and lists collected from. */
  readonly chosenForAi: readonly string[];
  /** Files of published daily series that pages stand beside: `--series`, or `series` in assay.yaml. */
  readonly series: readonly string[];
  readonly now: string;
  readonly quiet: boolean;
  readonly debug: boolean;
}

/** Finds the settings for a command from its flags and surroundings. */
export function settingsFrom(flags: Readonly<Record<string, unknown>>, io: Io): Settings {
  const file = settingsFile(io.cwd);
  const find = (name: string): string | null => {
    const found = flags[name] ?? io.env[`ASSAY_${name.toUpperCase()}`] ?? file[name];
    return found === undefined || found === null || found === "" ? null : String(found);
  };
  const lens = find("lens") === null ? ownLens(io.cwd) : absolute(io.cwd, find("lens") ?? "");
  const warehouse = absolute(io.cwd, find("warehouse") ?? "warehouse");
  const chosen = words(file["chosen_for_ai"] ?? io.env["ASSAY_CHOSEN_FOR_AI"]);
  return {
    warehouse,
    lens,
    vocabulary: find("vocabulary") ?? ownVocabulary,
    vocabularies: vocabulariesIn(lens ?? join(io.cwd, "lens")),
    chosenForAi: [...chosen, ...boardsChosenForAi(warehouse)],
    series: words(flags["series"] ?? io.env["ASSAY_SERIES"] ?? file["series"]).map((path) => absolute(io.cwd, path)),
    now: instant(find("now"), io),
    quiet: flags["quiet"] === true,
    debug: flags["debug"] === true
  };
}

function settingsFile(cwd: string): Readonly<Record<string, unknown>> {
  const path = join(cwd, "assay.yaml");
  if (!existsSync(path)) return {};
  const value: unknown = parse(readFileSync(path, "utf8"));
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new CallerError("invalid settings: assay.yaml is not a mapping");
  return Object.fromEntries(Object.entries(value));
}

/** A list, or words with commas between them. */
function words(given: unknown): readonly string[] {
  const list = Array.isArray(given) ? given.map(String) : typeof given === "string" ? given.split(",") : [];
  return list.map((word) => word.trim()).filter((word) => word !== "");
}

/** The user's own lens lies beside the settings, in `lens/`, when there is an `assay.yaml`. */
function ownLens(cwd: string): string | null {
  const path = join(cwd, "lens");
  return existsSync(join(cwd, "assay.yaml")) && existsSync(path) ? path : null;
}

function absolute(cwd: string, path: string): string {
  return path.startsWith("/") ? path : join(cwd, path);
}

function instant(given: string | null, io: Io): string {
  if (given === null) return io.now().toISOString();
  const date = new Date(given);
  if (Number.isNaN(date.getTime()))
    throw new CallerError(`invalid --now: ${given}; for example 2026-11-22 or 2026-11-22T08:00:00Z`);
  return date.toISOString();
}
