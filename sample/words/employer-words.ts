import type {Random} from "../../src/stats/random.ts";
import {chanceOf, pick, scatter} from "../chance.ts";
import {plantedPlaces} from "../data/places.ts";
import type {Employer} from "../employers.ts";
import {headings, plain} from "./plain.ts";
import {type EmployerWords, ownWords, type Section} from "./section.ts";
import {writingOf} from "./skill-lines.ts";
import {aboutSkilled} from "./skilled.ts";
import {ownSpeaker, type Speaker, someOf} from "./speaker.ts";
import type {Template} from "./template.ts";

/** The words that an employer uses in all its ads: they follow from the seed and the employer. */
export function employerWords(seed: number, employer: Employer): EmployerWords {
  const randomOf = (use: number) => chanceOf(seed ^ 0x2c1b3c6d, employer.number * 64 + use, "wording");
  const random = randomOf(0);
  const {city} = pick(random, plantedPlaces);
  const speakWith = (chance: Random) => ownSpeaker(employer, city, chance);
  const say = (list: readonly Template[], count: number) => {
    const speak = speakWith(random);
    return someOf(random, list, count).map((sentence) => speak(sentence));
  };
  const own = say(plain.about, 2 + Math.floor(random() * 3));
  const context = employer.context.map((skill) =>
    speakWith(random)(pick(random, aboutSkilled), {skill: writingOf(employer, skill)})
  );
  const legal = say(plain.legal, 1 + Math.floor(random() * 3));
  const section = (part: "about" | "legal", prose: readonly string[]): Section => {
    return {part, heading: headingFor(employer, part), prose, items: []};
  };
  return {
    employer,
    about: section("about", [...own, ...context]),
    legal: section("legal", legal),
    team: kept(ownWords.team, (number) => paragraph(randomOf(1 + number), speakWith)),
    benefit: kept(ownWords.benefit, (number) => {
      const chance = randomOf(20 + number);
      return speakWith(chance)(pick(chance, plain.benefits));
    })
  };
}

function paragraph(random: Random, speakWith: (random: Random) => Speaker): string {
  const speak = speakWith(random);
  return someOf(random, plain.team, 2 + Math.floor(random() * 2))
    .map((sentence) => speak(sentence))
    .join(" ");
}

function kept(count: number, make: (number: number) => string): (number: number) => string {
  const known: string[] = [];
  return (number) => (known[number % count] ??= make(number % count));
}

/** The heading that an employer sets over a part; null over the first sentences. */
export function headingOf({employer}: EmployerWords, part: Section["part"]): string | null {
  return part === "intro" ? null : headingFor(employer, part);
}

function headingFor({number, name}: Employer, part: Exclude<Section["part"], "intro">): string {
  const list = headings[part];
  return (list[scatter(number * 31 + part.length) % list.length] ?? "").replace("{employer}", name);
}
