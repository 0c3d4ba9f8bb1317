import {existsSync} from "node:fs";
import {type ClaimFigure, figuresOfFindings} from "../../../../market/claims/claim-figure.ts";
import type {Measure} from "../../../../market/measure.ts";
import {measures} from "../../../../market/measures.ts";
import {cuts} from "../../../../market/where.ts";
import type {Claim} from "../../../../model/claim.ts";
import {readLayoffFiles} from "../../../tables/read-user-files.ts";
import {isOnlyFiles} from "../../file-inputs.ts";
import {optionsOf, subjectOf, withIds} from "../../measure-options.ts";
import {type Opened, openChosen} from "../../open-chosen.ts";
import type {Settings} from "../../settings.ts";
import {requestOf} from "../measure.ts";

/** What the figures of one's own warehouse are made with. */
export interface OwnWorld {
  readonly settings: Settings;
  /** Lists of layoffs, for measures that join them. */
  readonly layoffs: readonly string[];
  readonly say: (line: string) => void;
}

/**
 * The figures of one's own warehouse that the claims ask for, under the words of the claim: `rag` stays `rag`.
 *
 * None where there is no warehouse. A claim that asks for what the measure does not take has none, and that is said.
 */
export async function ownFigures(
  claims: readonly Claim[],
  {settings, layoffs, say}: OwnWorld
): Promise<readonly ClaimFigure[]> {
  const asked = claims.flatMap((claim) => {
    const measure = measures.find(({name}) => name === claim.quantity);
    const whole = claim.population !== null && claim.wave !== null && claim.expects !== null;
    return measure === undefined || isOnlyFiles(measure) || !whole ? [] : [{claim, measure}];
  });
  if (asked.length === 0 || !existsSync(settings.warehouse)) return [];
  const files = {layoffs: (await readLayoffFiles(layoffs)).rows.map((row) => ({...row}))};
  const opened = await openChosen(settings, {err: (text) => say(text.trimEnd())});
  const found: ClaimFigure[] = [];
  try {
    for (const {claim, measure} of asked) {
      try {
        found.push(...(await figuresFor(claim, measure, {opened, files})));
      } catch (error) {
        say(`  claim ${claim.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    opened.market.close();
  }
  return found;
}

async function figuresFor(
  {about}: Claim,
  measure: Measure,
  {
    opened,
    files
  }: {readonly opened: Opened; readonly files: Readonly<Record<string, readonly Record<string, unknown>[]>>}
): Promise<readonly ClaimFigure[]> {
  const {figures} = await import("../../../warehouse/market.ts");
  const names = new Set(["skill", "family", ...cuts.map(({name}) => name), ...measure.options.map(({name}) => name)]);
  const flags = Object.fromEntries(Object.entries(about).filter(([name]) => names.has(name)));
  const options = withIds(measure, optionsOf(measure, flags), opened.skills);
  const subject = subjectOf(measure, flags, opened.skills);
  const findings = await figures(opened.market, measure, {...requestOf(measure, flags), ...subject, options, files});
  return figuresOfFindings(findings).map((figure) => ({...figure, about: {...figure.about, ...flags}}));
}
