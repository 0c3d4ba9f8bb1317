import {chanceOf, pick, scatter} from "../chance.ts";
import {plantedPlaces} from "../data/places.ts";
import type {Employer} from "../employers.ts";
import {headings, plain} from "./plain.ts";
import type {EmployerWords, Section} from "./section.ts";
import {writingOf} from "./skill-lines.ts";
import {aboutSkilled} from "./skilled.ts";
import {ownSpeaker, someOf} from "./speaker.ts";

/** The words that an employer uses in all its ads: they follow from the seed and the employer. */
export function employerWords(seed: number, employer: Employer): EmployerWords {
  const random = chanceOf(seed ^ 0x2c1b3c6d, employer.number, "wording");
  const speak = ownSpeaker(employer, pick(random, plantedPlaces).city, random);
  const own = someOf(random, plain.about, 2 + Math.floor(random() * 3)).map((sentence) => speak(sentence));
  const context = employer.context.map((skill) =>
    speak(pick(random, aboutSkilled), {skill: writingOf(employer, skill)})
  );
  const legal = someOf(random, plain.legal, 1 + Math.floor(random() * 3)).map((sentence) => speak(sentence));
  const section = (part: "about" | "legal", prose: readonly string[]): Section => ({
    part,
    heading: headingFor(employer, part),
    prose,
    items: []
  });
  return {employer, about: section("about", [...own, ...context]), legal: section("legal", legal)};
}

/** The heading that an employer sets over a part; null over the first sentences. */
export function headingOf({employer}: EmployerWords, part: Section["part"]): string | null {
  return part === "intro" ? null : headingFor(employer, part);
}

function headingFor({number, name}: Employer, part: Exclude<Section["part"], "intro">): string {
  const list = headings[part];
  return (list[scatter(number * 31 + part.length) % list.length] ?? "").replace("{employer}", name);
}
