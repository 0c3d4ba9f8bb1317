import type {Mention} from "../../model/mention.ts";
import type {Posting} from "../../model/posting.ts";
import type {Span} from "../../model/span.ts";
import type {Lens} from "../../skills/lens.ts";
import {newTerms} from "../../skills/new-terms.ts";

/** How a thing can be asked for, strongest first. */
export const askedStances = ["required", "preferred", "work"] as const;
export type AskedStance = (typeof askedStances)[number];

/** One thing that a text asks for. */
export interface Demand {
  /** Ids of skills; several are alternatives of which one is enough; none: a name that the skill list lacks. */
  readonly skills: readonly string[];
  readonly names: readonly string[];
  /** The strongest way in which it is asked for. */
  readonly stance: AskedStance;
  /** The most years asked for it; null when unsaid. */
  readonly years: number | null;
  /** Where it is asked for, in reading order. */
  readonly spans: readonly Span[];
}

/** What a text asks for, strongest first, then in reading order; each skill and each set of alternatives once. */
export function demandsOf(posting: Posting, mentions: readonly Mention[], lens: Lens): readonly Demand[] {
  const asked = mentions.flatMap((mention) => {
    const stance = askedStances.find((known) => known === mention.stance);
    return stance === undefined ? [] : [{...mention, stance}];
  });
  const demands = [...gather(asked, keyOf(asked)).values()].map((group) => demandOf(group, lens));
  const all = [...demands, ...unknownNames(posting, asked, lens)];
  const rank = ({stance, spans}: Demand) => askedStances.indexOf(stance) * 1e9 + (spans[0]?.start ?? 0);
  return all.sort((a, b) => rank(a) - rank(b));
}

type Asked = Mention & {readonly stance: AskedStance};

/** Mentions with the same key are one demand: the same skill, or the same set of alternatives. */
function keyOf(asked: readonly Asked[]): (mention: Asked) => string {
  const sets = gather(asked, ({any}) => String(any));
  const keys = new Map(
    [...sets].map(([any, group]) => [any, [...new Set(group.map(({skill}) => skill))].sort().join(" or ")])
  );
  return ({any, skill}) => (any === null ? skill : (keys.get(String(any)) ?? skill));
}

function gather<T>(list: readonly T[], key: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const name = key(one);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [one]);
    else group.push(one);
  }
  return groups;
}

function demandOf(group: readonly Asked[], lens: Lens): Demand {
  const skills = [...new Set(group.map(({skill}) => skill))];
  const years = group.flatMap((mention) => mention.years ?? []);
  return {
    skills,
    names: skills.map((skill) => lens.skills.get(skill)?.name ?? skill),
    stance: askedStances.find((stance) => group.some((mention) => mention.stance === stance)) ?? "work",
    years: years.length === 0 ? null : Math.max(...years),
    spans: group.map(({start, end}) => ({start, end}))
  };
}

/** Names in one list with a skill that is asked for, which the skill list lacks: of "Python, Foobar and Go" Foobar. */
function unknownNames(posting: Posting, asked: readonly Asked[], lens: Lens): readonly Demand[] {
  const stances = new Map(asked.map(({skill, stance}) => [skill, stance] as const).reverse());
  const beside = newTerms(posting, lens).terms.flatMap(({term, beside: skill, start, end}) => {
    const stance = skill === null ? undefined : stances.get(skill);
    return stance === undefined ? [] : [{term, stance, start, end}];
  });
  return [...gather(beside, ({term}) => term).values()].map((group) => ({
    skills: [],
    names: [...new Set(group.map(({start, end}) => posting.text.slice(start, end)))].slice(0, 1),
    stance: askedStances.find((stance) => group.some((one) => one.stance === stance)) ?? "work",
    years: null,
    spans: group.map(({start, end}) => ({start, end}))
  }));
}
