import {advertCues, replyCues, seekerCues} from "./data/advert-cues.ts";
import {hiringTitles} from "./forum/hiring-titles.ts";
import {listedTitles} from "./forum/listed-titles.ts";
import {segmentKind} from "./forum/segment-kind.ts";
import {headSegments} from "./forum/segments.ts";

const opening = 2500;
const seekerOpening = 600;

/**
 * Whether a text without a title of its own is a job advert, and not a reply in the thread, talk about the thread or a
 * person who seeks work.
 *
 * Words of adverts and of replies are weighed against each other. Careful with adverts: a long text with nothing of a reply
 * in it is one, however odd. An empty text is none.
 */
export function isAdvert(text: string): boolean {
  const words = text.trim().slice(0, opening);
  if (!/\p{L}/u.test(words)) return false;
  if (seeksWork(words.slice(0, seekerOpening))) return false;
  const bars = headBars(words);
  if (bars >= 2) return true;
  const against = weigh(replyCues, words);
  if (against >= decisive) return false;
  if (against === 0 && words.length > longEnough) return true;
  const enough = against === 0 ? 2 : against * (words.length < shortest ? 1 : 0.8);
  const asked = weigh(advertCues, words) + bars;
  const isEnough = (sum: number) => (against === 0 ? sum >= enough : sum > enough);
  return isEnough(asked) || isEnough(asked + headWeight(words) + (namesJobs(words) ? 2 : 0));
}

const decisive = 9;
const longEnough = 400;
const shortest = 300;

function seeksWork(begins: string): boolean {
  return !offersFreelance.test(begins) && seekerCues.some((cue) => cue.test(begins)) && !hires.test(begins);
}

const offersFreelance = /^\W*seeking freelance/i;
const hires =
  /\b(?:we(?:'|’)?re|we are|is|are) (?:also |now |currently |still )?(?:hiring|looking for (?:an?|our|several|experienced|senior))\b/i;

function weigh(cues: readonly (readonly [RegExp, number])[], words: string): number {
  return cues.reduce((sum, [cue, weight]) => (cue.test(words) ? sum + weight : sum), 0);
}

/** A job named on a line of its own, or after "looking for". */
function namesJobs(words: string): boolean {
  return listedTitles(words, 0).length > 0 || hiringTitles(words).length > 0;
}

function headBars(words: string): number {
  const [first = ""] = words.split("\n");
  return first.length < 500 ? first.split("|").length - 1 : 0;
}

/** A first line that names a title, a place or terms as adverts do. */
function headWeight(words: string): number {
  const [first = ""] = words.split("\n");
  if (first.length > 250 || /\?\s*$/.test(first)) return 0;
  const kinds = headSegments(first, 0).segments.map((segment) => segmentKind(segment).kind);
  const told = new Set(kinds.filter((kind) => kind !== "other" && kind !== "link"));
  return told.has("titles") ? told.size + 2 : told.size > 0 ? told.size + (kinds.length > 1 ? 1 : 0) : 0;
}
