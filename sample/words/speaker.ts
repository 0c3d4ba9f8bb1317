import type {Random} from "../../src/stats/random.ts";
import {pick} from "../chance.ts";
import type {Content} from "../content.ts";
import {countryOf} from "../data/places.ts";
import {plantedSectors} from "../data/sectors.ts";
import type {Employer} from "../employers.ts";
import {fill, type Template} from "./template.ts";

/** Says sentences: the gaps are filled from the vocabulary, the sector and what is given for this one. */
export type Speaker = (sentence: Template, given?: Readonly<Record<string, string>>) => string;

/** A speaker for one ad. */
export function speakerOf({employer, title, place}: Content, random: Random): Speaker {
  return speaker(
    {employer: employer.name, title, city: place.city, country: countryOf(place.country).name},
    employer,
    random
  );
}

/** A speaker for an employer that speaks of itself in all its ads. */
export function ownSpeaker(employer: Employer, city: string, random: Random): Speaker {
  return speaker({employer: employer.name, city}, employer, random);
}

function speaker(fixed: Readonly<Record<string, string>>, {sector}: Employer, random: Random): Speaker {
  const {things = [], users = []} = plantedSectors[sector] ?? {};
  return (sentence, given = {}) =>
    fill(sentence, random, (gap) => {
      if (gap === "thing") return (random() < 0.5 ? "our " : "the ") + pick(random, things);
      if (gap === "bare") return pick(random, things);
      return gap === "users" ? pick(random, users) : (given[gap] ?? fixed[gap] ?? "");
    });
}

/** So many of a list without one twice, as long as there are enough; in an order of their own. */
export function someOf<T>(random: Random, list: readonly T[], count: number): readonly T[] {
  const stride = pick(random, strides);
  let at = Math.floor(random() * list.length);
  const found: T[] = [];
  while (found.length < count) {
    const item = list[at];
    if (item === undefined) throw new RangeError("nothing to pick from");
    found.push(item);
    at = (at + (list.length % stride === 0 ? 1 : stride)) % list.length;
  }
  return found;
}

const strides = [1, 3, 5, 7, 11, 13];
