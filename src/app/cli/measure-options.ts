import type {Command} from "commander";
import type {Measure, MeasureOption} from "../../market/measure.ts";
import {fileInputs} from "../../market/measure.ts";
import {measures} from "../../market/measures.ts";
import {families, type Skill} from "../../model/skill.ts";
import {findSkill} from "../../skills/find-skill.ts";
import {CallerError} from "./failure.ts";
import {type Flags, oneOf} from "./filters.ts";
import {roleWord} from "./role-word.ts";

/** Every option that some measure has, once, in the order of the measures. */
const known: ReadonlyMap<string, MeasureOption> = new Map(
  measures.flatMap(({options}) => options.map((option) => [option.name, option] as const))
);

/** Adds the options and files that some measures have of their own. */
export function withMeasureOptions(command: Command): Command {
  for (const {name, value} of known.values()) command.option(`--${name} <${value}>`, says(name));
  for (const name of fileInputs) {
    const takers = measures.filter(({files}) => files.includes(name)).map((measure) => measure.name);
    if (takers.length > 0) command.option(`--${name} <file>`, `the ${name} to read, for ${takers.join(", ")}`);
  }
  return command;
}

function says(name: string): string {
  const takers = measures.filter(({options}) => options.some((option) => option.name === name));
  return `${known.get(name)?.says ?? ""} (${takers.map((measure) => measure.name).join(", ")})`;
}

/**
 * The options of one measure among those that were given.
 *
 * @throws CallerError when another measure's option is given, or a word that the option does not take
 */
export function optionsOf(measure: Measure, flags: Flags): Readonly<Record<string, string>> {
  for (const name of [...known.keys(), ...fileInputs])
    if (flags[name] !== undefined && !takes(measure, name))
      throw new CallerError(`unknown option for ${measure.name}: --${name}; known: ${ownNames(measure)}`);
  return Object.fromEntries(
    measure.options.flatMap(({name, known: words}) => {
      const value = words === null ? flags[name] : oneOf(name, flags[name], words);
      return value === undefined ? [] : [[name, value] as const];
    })
  );
}

/** The options with the names of skills as ids, and those of roles as postings have them. @throws Error `unknown skill: …` */
export function withIds(
  measure: Measure,
  options: Readonly<Record<string, string>>,
  skills: ReadonlyMap<string, Skill>
): Readonly<Record<string, string>> {
  const kinds = new Map(measure.options.map(({name, is}) => [name, is]));
  const idOf = (word: string) => families.find((family) => family === word) ?? findSkill(word, skills).id;
  const meant = (name: string, word: string) => {
    const kind = kinds.get(name);
    return kind === "skill" ? idOf(word) : kind === "role" ? roleWord(word) : word;
  };
  return Object.fromEntries(Object.entries(options).map(([name, word]) => [name, meant(name, word)]));
}

function takes({options, files}: Measure, name: string): boolean {
  return options.some((option) => option.name === name) || files.some((file) => file === name);
}

function ownNames({options, files, subject}: Measure): string {
  const own = [...(subject === "none" ? [] : ["skill", "family"]), ...options.map(({name}) => name), ...files];
  return own.length === 0 ? "only the filters" : own.map((name) => `--${name}`).join(", ");
}

/** The skills that a figure is about. */
export interface Subject {
  readonly skills: readonly string[];
  readonly about: Readonly<Record<string, string>>;
}

/**
 * The skills that a measure is asked about.
 *
 * @throws CallerError when a skill is missing, unknown, or not taken
 */
export function subjectOf(measure: Measure, flags: Flags, skills: ReadonlyMap<string, Skill>): Subject {
  const {skill, family} = flags;
  if (skill !== undefined && family !== undefined) throw new CallerError("conflicting options: --skill and --family");
  if (measure.subject === "none" && (skill ?? family) !== undefined)
    throw new CallerError(
      `unknown option for ${measure.name}: --${skill === undefined ? "family" : "skill"}; known: ${ownNames(measure)}`
    );
  if (flags["by"] === "skill" && measure.subject !== "skill")
    throw new CallerError(`unknown --by for ${measure.name}: skill; give one with --skill`);
  if (skill !== undefined) {
    const found = findSkill(skill, skills);
    return {skills: [found.id], about: {skill: found.id}};
  }
  if (family !== undefined) return familySubject(family, skills);
  if (measure.subject === "skill" && flags["by"] !== "skill" && flags["by"] !== "family")
    throw new CallerError("missing option: --skill or --family");
  return {skills: [], about: {}};
}

/** Every skill of a family. @throws CallerError `unknown family: …` */
export function familySubject(family: string, skills: ReadonlyMap<string, Skill>): Subject {
  const own = [...skills.values()].filter((skill) => skill.family === family).map(({id}) => id);
  if (own.length > 0) return {skills: own, about: {family}};
  throw new CallerError(`unknown family: ${family}; known: ${families.join(", ")}`);
}
