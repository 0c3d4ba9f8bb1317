import type {Random} from "../../src/stats/random.ts";
import {chanceOf, pick, scatter} from "../chance.ts";
import {plantedPlaces} from "../data/places.ts";
import type {Employer} from "../employers.ts";
import {headings, plain} from "./plain.ts";
import {type EmployerWords, ownCounts, type Section} from "./section.ts";
import {writingOf} from "./skill-lines.ts";
import {aboutSkilled} from "./skilled.ts";
import {ownSpeaker, type Speaker, someOf} from "./speaker.ts";
import type {Template} from "./template.ts";

type Use = keyof typeof ownCounts;
type Part = keyof EmployerWords["headings"];

/** The words that an employer uses in all its ads: they follow from the seed and the employer. */
export function employerWords(seed: number, employer: Employer): EmployerWords {
  const randomOf = (use: number) => chanceOf(seed ^ 0x2c1b3c6d, employer.number * 128 + use, "wording");
  const random = randomOf(0);
  const {city} = pick(random, plantedPlaces);
  const speakWith = (chance: Random) => ownSpeaker(employer, city, chance);
  const speak = speakWith(random);
  const say = (list: readonly Template[], least: number, more: number) =>
    someOf(random, list, least + Math.floor(random() * more)).map((sentence) => speak(sentence));
  const context = () =>
    employer.context.map((skill) => speak(pick(random, aboutSkilled), {skill: writingOf(employer, skill)}));
  const own = headingsOf(employer);
  const section = (part: Part, prose: readonly string[]): Section => ({part, heading: own[part], prose, items: []});
  return {
    employer,
    headings: own,
    about: section("about", [...say(plain.about, 2, 3), ...context()]),
    process: section("process", say(plain.process, 2, 2)),
    legal: section("legal", say(plain.legal, 1, 3)),
    own: kept((use, number) => {
      const chance = randomOf(firsts[use] + number);
      return sayOwn(use, chance, speakWith(chance));
    })
  };
}

/** Where the numbers of each use begin among the chances of an employer. */
const firsts: Readonly<Record<Use, number>> = {team: 1, benefits: 20, duties: 40, requirements: 70};

function sayOwn(use: Use, random: Random, speak: Speaker): string {
  if (use !== "team") return speak(pick(random, plain[use]));
  return someOf(random, plain.team, 2 + Math.floor(random() * 2))
    .map((sentence) => speak(sentence))
    .join(" ");
}

function kept(make: (use: Use, number: number) => string): EmployerWords["own"] {
  const known: Readonly<Record<Use, string[]>> = {team: [], benefits: [], duties: [], requirements: []};
  return (use, number) => {
    const at = number % ownCounts[use];
    return (known[use][at] ??= make(use, at));
  };
}

function headingsOf({number, name}: Employer): EmployerWords["headings"] {
  const one = (part: Part) => {
    const list = headings[part];
    return (list[scatter(number * 31 + part.length) % list.length] ?? "").replace("{employer}", name);
  };
  return {
    about: one("about"),
    duties: one("duties"),
    requirements: one("requirements"),
    preferred: one("preferred"),
    team: one("team"),
    benefits: one("benefits"),
    process: one("process"),
    legal: one("legal")
  };
}
