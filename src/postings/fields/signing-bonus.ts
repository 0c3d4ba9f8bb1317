import type {Offer} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {listener, readSaid, type Saying} from "./said.ts";

const cue =
  /(?:sign(?:ing)?[- ]?(?:on)?[- ]bonus|joining bonus|welcome bonus|start(?:ing|er)?[- ]bonus|bonus at signing|antrittsprämie|antrittsbonus|startprämie|prime de bienvenue|prime à la signature|bono de (?:bienvenida|fichaje|incorporación)|prima de fichaje|签字费|签约奖|入职奖金?)/giu;
const sayings: readonly Saying<Offer>[] = [
  {value: "no", pattern: new RegExp(`(?:\\bno\\b|\\bnot\\b|\\bwithout\\b|n['’]t\\b)[^|;,]{0,30}${cue.source}`, "giu")},
  {value: "yes", pattern: new RegExp(cue.source, "giu")}
];
const said = listener(cue, sayings);

/** Whether the ad offers money for signing (`sign-on bonus`, `Antrittsprämie`, `prime de bienvenue`); null when unsaid. */
export function findSigningBonus(text: string): Found<Offer> | null {
  return readSaid(text, said)[0] ?? null;
}
