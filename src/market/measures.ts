import {aiShare} from "./ai-share.ts";
import {askedTogether} from "./asked-together.ts";
import {composition} from "./composition.ts";
import {compression} from "./compression.ts";
import {cutAndHire} from "./cut-and-hire.ts";
import {duration} from "./duration.ts";
import {emerging} from "./emerging.ts";
import {growth} from "./growth.ts";
import {layoffs} from "./layoffs.ts";
import type {Measure} from "./measure.ts";
import {momentum} from "./momentum.ts";
import {newRoles} from "./new-roles.ts";
import {outlook} from "./outlook.ts";
import {pay} from "./pay.ts";
import {postingsIndex} from "./postings-index.ts";
import {postingsNew} from "./postings-new.ts";
import {postingsOpen} from "./postings-open.ts";
import {premium} from "./premium.ts";
import {resilience} from "./resilience.ts";
import {scarcity} from "./scarcity.ts";
import {skillMentionShare} from "./skill-mention-share.ts";
import {skillShare} from "./skill-share.ts";
import {skillsAnAd} from "./skills-an-ad.ts";
import {terms} from "./terms.ts";
import {titleShare} from "./title-share.ts";

/** Every measure, in the order of help and pages: a new one is one file and one word here. */
export const measures: readonly Measure[] = [
  postingsNew,
  postingsOpen,
  postingsIndex,
  skillShare,
  skillMentionShare,
  skillsAnAd,
  aiShare,
  titleShare,
  newRoles,
  emerging,
  growth,
  momentum,
  terms,
  askedTogether,
  composition,
  pay,
  premium,
  compression,
  duration,
  scarcity,
  resilience,
  outlook,
  layoffs,
  cutAndHire
];

/**
 * The measure of a name.
 *
 * @throws Error `unknown measure: …` with the list of known ones
 */
export function measureNamed(name: string): Measure {
  const found = measures.find((measure) => measure.name === name);
  if (found === undefined)
    throw new Error(`unknown measure: ${name}; known: ${measures.map((m) => m.name).join(", ")}`);
  return found;
}
