import type {Random} from "../../src/stats/random.ts";
import {pick} from "../chance.ts";
import type {Content, Paid} from "../content.ts";
import {countryOf} from "../data/places.ts";
import type {Speaker} from "./speaker.ts";
import type {Template} from "./template.ts";
import {payWords, termWords} from "./terms.ts";

type Words = Readonly<Record<string, readonly Template[]>>;

/** The sentences that say the terms of an ad, those of the requirements apart. */
export function termLines(
  {terms, place, pay}: Content,
  {speak, random}: {readonly speak: Speaker; readonly random: Random}
) {
  const say = (words: Words, value: string): readonly string[] => {
    const sentences = words[value];
    return sentences === undefined ? [] : [speak(pick(random, sentences))];
  };
  return {
    asks: [
      ...say(termWords.degree, terms.degree),
      ...(terms.years === null ? [] : [speak(pick(random, termWords.years), {years: String(terms.years)})])
    ],
    offers: [
      ...say(termWords.workplace, terms.workplace),
      ...say(termWords.contract, terms.contract),
      ...payLine(pay, place.country, random),
      ...say(termWords.equity, terms.equity),
      ...say(termWords.signing_bonus, terms.signing_bonus),
      ...say(termWords.relocation, terms.relocation),
      ...say(termWords.visa, terms.visa)
    ]
  };
}

function payLine({stated}: Paid, country: string, random: Random): readonly string[] {
  if (stated === null) return [];
  const {money} = countryOf(country);
  const written = (sum: number) => money.replace("#", () => thousands(sum));
  return [
    pick(random, payWords)
      .replace("{low}", () => written(stated.low))
      .replace("{high}", () => written(stated.high))
  ];
}

/** A sum of whole thousands with commas. */
function thousands(sum: number): string {
  const [millions, rest] = [Math.floor(sum / 1e6), Math.round((sum % 1e6) / 1000)];
  return millions === 0 ? `${rest},000` : `${millions},${String(rest).padStart(3, "0")},000`;
}
