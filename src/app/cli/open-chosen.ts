import type {Skill} from "../../model/skill.ts";
import type {Market} from "../warehouse/market.ts";
import {CallerError} from "./failure.ts";
import type {Io} from "./io.ts";
import type {Settings} from "./settings.ts";

/** A market with the skills that its figures are of. */
export interface Opened {
  readonly market: Market;
  readonly skills: ReadonlyMap<string, Skill>;
}

/**
 * Opens the warehouse of the settings with the skills of the settings; damaged files that are left out are named on `err`.
 *
 * @param vintage the number of a vintage as the user wrote it; the newest when absent
 */
export async function openChosen(settings: Settings, {err}: Pick<Io, "err">, vintage?: string): Promise<Opened> {
  if (vintage !== undefined && !/^[1-9]\d{0,7}$/.test(vintage))
    throw new CallerError(`invalid --vintage: ${vintage}; a number, as in "data as of vintage 3"`);
  const [{chosenLens, chosenSkills}, {openMarket}] = await Promise.all([
    import("../vocabularies/chosen.ts"),
    import("../warehouse/market.ts")
  ]);
  const skills = chosenSkills(settings);
  const market = await openMarket(settings.warehouse, settings.vocabulary, {
    skills,
    chosenForAi: settings.chosenForAi,
    lens: () => chosenLens(settings),
    onDamage: (line) => err(leftOut(line)),
    ...(vintage === undefined ? {} : {vintage: Number(vintage)})
  });
  return {market, skills};
}

/** What is said of a damaged file that a figure does without. */
export function leftOut(line: string): string {
  return `left out, damaged: ${line}\n`;
}
