import type {Mention} from "../model/mention.ts";
import type {Posting} from "../model/posting.ts";
import {findMentions} from "../skills/find-mentions.ts";
import type {Lens} from "../skills/lens.ts";
import {type AskedStance, type Demand, demandsOf} from "./compare/demands.ts";
import {type Passage, shortQuote} from "./short-quote.ts";

/** What the other text says to a demand. */
export const verdicts = ["have", "missing", "unknown"] as const;
export type Verdict = (typeof verdicts)[number];

/** One thing that a text asks for, and what the other says to it. */
export interface Compared {
  /** Ids of skills; several are alternatives of which one is enough; none: a name that the skill list lacks. */
  readonly skills: readonly string[];
  readonly names: readonly string[];
  readonly stance: AskedStance;
  /** Years asked for it; null when unsaid. */
  readonly years: number | null;
  readonly verdict: Verdict;
  /** The id of the skill of the other text that decides; null when nothing there does. */
  readonly by: string | null;
  /** In one sentence, why the verdict is what it is. */
  readonly why: string;
  /** Where it is asked for, in reading order, at most ten places; spans are of the first text. */
  readonly asked: readonly Passage[];
  /** What the other text says, in reading order, at most ten places; spans are of the second text. */
  readonly offered: readonly Passage[];
}

/** Two texts compared. Each demand of the first is in exactly one list; must-haves first, then in reading order. */
export interface Comparison {
  /** Named in the other text, or something narrower is. */
  readonly have: readonly Compared[];
  /** Not named there, which is not to say that it is not so. */
  readonly missing: readonly Compared[];
  /** Cannot be told from the other text. */
  readonly unknown: readonly Compared[];
}

/**
 * What one text asks for and whether the other has it: an ad and a résumé, or two ads.
 *
 * Asked for is what is must have, nice to have or day to day; background and what is not needed ask for nothing. One of
 * several alternatives is enough. A narrower skill answers for a broader one (PyTorch for deep learning); a broader one
 * leaves it unknown, as do fewer years than asked, traits that are not named, and names that the skill list lacks.
 */
export function compareTexts(ask: Posting, offer: Posting, lens: Lens): Comparison {
  const offered = findMentions(offer, lens).map((mention) =>
    isDenied(offer.text, mention) ? {...mention, stance: "excluded" as const} : mention
  );
  const demands = demandsOf(ask, findMentions(ask, lens), lens);
  const compared = demands.map((demand) => ({
    ...withoutSpans(demand),
    ...shown(answerTo(demand, offered, lens), offer.text),
    asked: demand.spans.slice(0, mostQuotes).map((span) => shortQuote(ask.text, span))
  }));
  const of = (verdict: Verdict) => compared.filter((one) => one.verdict === verdict);
  return {have: of("have"), missing: of("missing"), unknown: of("unknown")};
}

const denial =
  /\b(?:no|not(?! only)|never|without|lack(?:s|ing)?|keine?n?|ohne|sans|aucune?|sin|ningun[oa]?)\b(?:\s+[\p{L}'’]+){0,4}\s*$/iu;

/** "No experience with Azure": the stances of ads do not know this of résumés. */
function isDenied(text: string, {start}: Mention): boolean {
  return denial.test(text.slice(Math.max(0, start - 60), start));
}

/** A text that says the same thing a thousand times is not quoted a thousand times. */
const mostQuotes = 10;

interface Answer {
  readonly verdict: Verdict;
  readonly by: string | null;
  readonly why: string;
  readonly mentions: readonly Mention[];
}

const order: Readonly<Record<Verdict, number>> = {have: 0, unknown: 1, missing: 2};

/** The best answer that any of the alternatives gets. */
function answerTo({skills, names, years}: Demand, offered: readonly Mention[], lens: Lens): Answer {
  const answers = skills.map((skill) => answerFor(skill, years, offered, lens));
  const best = answers.sort((a, b) => order[a.verdict] - order[b.verdict])[0];
  if (best === undefined)
    return {verdict: "unknown", by: null, mentions: [], why: `the skill list does not know ${names.join(", ")}`};
  if (skills.length === 1 || best.verdict !== "missing") return best;
  return {...best, why: `none of ${names.join(", ")} is named`};
}

function answerFor(skill: string, years: number | null, offered: readonly Mention[], lens: Lens): Answer {
  const name = (id: string) => lens.skills.get(id)?.name ?? id;
  const meant = offered.filter(({stance}) => stance !== "excluded");
  const same = meant.filter((mention) => mention.skill === skill);
  if (same.length > 0) return {...enough(name(skill), years, same), by: skill, mentions: same};
  const narrower = meant.filter((mention) => broaderThan(mention.skill, lens).has(skill));
  const [inside] = narrower;
  if (inside !== undefined) {
    const why = `${name(inside.skill)} is a kind of ${name(skill)}`;
    return {verdict: "have", by: inside.skill, why, mentions: of(inside.skill, narrower)};
  }
  const above = broaderThan(skill, lens);
  const broader = meant.filter((mention) => above.has(mention.skill));
  const [wide] = broader;
  if (wide !== undefined) {
    const why = `only ${name(wide.skill)} is named, which is broader`;
    return {verdict: "unknown", by: wide.skill, why, mentions: of(wide.skill, broader)};
  }
  return unnamed(skill, name(skill), of(skill, offered), lens);
}

/** Fewer years than asked leave it open: a text may give the years of one job only. */
function enough(name: string, asked: number | null, same: readonly Mention[]): Pick<Answer, "verdict" | "why"> {
  const said = same.flatMap(({years}) => years ?? []);
  const most = said.length === 0 ? null : Math.max(...said);
  if (asked === null) return {verdict: "have", why: `${name} is named`};
  if (most === null) return {verdict: "have", why: `${name} is named; ${asked} years are asked for, none are stated`};
  if (most >= asked) return {verdict: "have", why: `${name} is named with ${most} years; ${asked} are asked for`};
  return {verdict: "unknown", why: `${name} is named with ${most} years; ${asked} are asked for`};
}

function unnamed(skill: string, name: string, denied: readonly Mention[], lens: Lens): Answer {
  if (denied.length > 0)
    return {verdict: "missing", by: skill, why: `${name} is named as not needed or not there`, mentions: denied};
  if (lens.skills.get(skill)?.kind === "trait")
    return {verdict: "unknown", by: null, why: `${name} is a trait, which silence does not deny`, mentions: []};
  return {verdict: "missing", by: null, why: `${name} is not named`, mentions: []};
}

function of(skill: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => mention.skill === skill);
}

/** Every skill that is broader than one, near or far. */
function broaderThan(skill: string, lens: Lens): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [skill];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const broader of lens.skills.get(id)?.broader ?? [])
      if (!found.has(broader) && broader !== skill) {
        found.add(broader);
        open.push(broader);
      }
  return found;
}

function shown({verdict, by, why, mentions}: Answer, text: string) {
  return {verdict, by, why, offered: mentions.slice(0, mostQuotes).map((mention) => shortQuote(text, mention))};
}

function withoutSpans({skills, names, stance, years}: Demand): Omit<Demand, "spans"> {
  return {skills, names, stance, years};
}
