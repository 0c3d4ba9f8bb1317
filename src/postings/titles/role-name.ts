import {type TitleToken, titleTokens} from "./tokens.ts";
import {roleOfPhrase, type TitleUnit, titleUnits, titleWord} from "./words.ts";

/**
 * The usual short name of the job that a title names, in lower case: without level, gender marks, places, teams and words
 * of employment, with the specialty that makes another job of it.
 *
 * @returns null when the title is of no known kind
 * @example roleName("Senior Backend Engineer (m/f/d), Payments") // → "backend engineer"
 */
export function roleName(title: string): string | null {
  const segments = segmentsOf(titleTokens(afterOpener(title.slice(0, 300))));
  let plain: string | null = null;
  for (const [i, segment] of segments.entries()) {
    const named = nameIn(segment, segments.slice(i + 1));
    if (named === null) continue;
    if (!vague.has(named)) return named;
    plain ??= named;
  }
  if (plain !== null) return tooVague.has(plain) ? null : plain;
  for (const segment of segments) {
    const named = functionIn(segment);
    if (named !== null) return named;
  }
  return null;
}

// "Acme is hiring a data engineer", "某公司诚聘 前端工程师": the title stands after these words.
const opener =
  /(?:\b(?:is |are |we're |we are |now )?(?:looking for|hiring|seeking|recruiting|searching for)\b|诚聘|招聘|招募|急聘)[:：\s]*/gi;

function afterOpener(title: string): string {
  const last = [...title.matchAll(opener)].at(-1);
  const rest = last === undefined ? "" : title.slice(last.index + last[0].length);
  return /\p{L}{2}/u.test(rest) ? rest : title;
}

/** Names that a later part of the title may make more exact. */
const vague: ReadonlySet<string> = new Set([
  "engineer",
  "developer",
  "manager",
  "lead",
  "specialist",
  "associate",
  "analyst",
  "consultant",
  "scientist",
  "director",
  "head",
  "vice president",
  "officer",
  "coordinator",
  "partner",
  "owner",
  "assistant",
  "executive",
  "representative",
  "expert",
  "administrator",
  "technician",
  "intern",
  "president",
  "principal",
  "supervisor",
  "master",
  "agent",
  "operator"
]);
const tooVague: ReadonlySet<string> = new Set([
  "manager",
  "lead",
  "specialist",
  "associate",
  "director",
  "head",
  "vice president",
  "officer",
  "coordinator",
  "partner",
  "owner",
  "assistant",
  "executive",
  "representative",
  "president",
  "principal",
  "supervisor",
  "master",
  "administrator",
  "agent",
  "intern",
  "operator",
  "builder",
  "author",
  "creator"
]);

const stops: ReadonlySet<string> = new Set([
  "for",
  "at",
  "with",
  "who",
  "that",
  "to",
  "in",
  "on",
  "by",
  "from",
  "using",
  "working",
  "per",
  "para",
  "pour",
  "für",
  "bei",
  "im",
  "am",
  "zur",
  "zum",
  "à",
  "chez",
  "mit",
  "our",
  "will",
  "is",
  "are",
  "wanted",
  "based",
  "focused",
  "focusing"
]);

/** The words between commas, brackets and dashes, each up to the first word that ends a title or to a second title. */
function segmentsOf(tokens: readonly TitleToken[]): readonly (readonly TitleUnit[])[] {
  const segments: TitleToken[][] = [];
  for (const token of tokens) {
    if (segments.length === 0 || token.joint === "cut") segments.push([]);
    segments.at(-1)?.push(token);
  }
  return segments.map((segment) => {
    const units = titleUnits(segment);
    const end = units.findIndex((unit, i) => i > 0 && (isStop(unit) || startsAnother(unit, units[i - 1])));
    return end < 0 ? units : units.slice(0, end);
  });
}

function isStop({word, tokens: [token]}: TitleUnit): boolean {
  return word === null && stops.has(token?.key ?? "");
}

/** "Data Scientist / AI Engineer": the first counts here. */
function startsAnother({tokens: [token]}: TitleUnit, before: TitleUnit | undefined): boolean {
  return (token?.joint === "slash" || token?.joint === "and") && before !== undefined && isTitled(before);
}

const firstRanks: ReadonlySet<string> = new Set(["head", "director", "vice president"]);

function nameIn(units: readonly TitleUnit[], later: readonly (readonly TitleUnit[])[]): string | null {
  const at = lastHead(units);
  if (at < 0) return null;
  const unit = units[at];
  const word = unit?.word ?? null;
  const before = kinds(units.slice(0, at));
  if (unit !== undefined && word?.role !== undefined && (word.head === undefined || unit.tokens.length !== 1)) {
    if (word.role === "tech lead") return leadOf(before) ?? word.role;
    return isGeneral(unit)
      ? (compose({...before, techs: []}, "engineer") ?? withTech(before, word.role) ?? softer(word.role, later))
      : word.role;
  }
  const prior = units[at - 1]?.word;
  if (
    prior?.role !== undefined &&
    prior.area === undefined &&
    (word?.head === "engineer" || word?.head === "developer")
  )
    return prior.role;
  const head = word?.head ?? "";
  if (firstRanks.has(head)) return ranked(head, units, at, later);
  return (
    compose(before, head) ??
    fieldAfter(units.slice(at + 1), head) ??
    compose(kinds(units.slice(at + 1), "after"), head) ??
    (word?.role === undefined ? combined(head, later) : softer(word.role, later)) ??
    word?.role ??
    head
  );
}

/** "Frontend Tech Lead" is a frontend engineer who leads. */
function leadOf({areas}: Kinds): string | null {
  const field = areas.at(-1) ?? "";
  return strong.has(field) || exact.has(field) || field === "data" ? roleOfPhrase(`${field} engineer`) : null;
}

/** "Golang Software Engineer": a technology that makes a role of its own. */
function withTech({techs}: Kinds, role: string): string | null {
  const [tech] = techs;
  return tech === undefined || role !== "software engineer" ? null : roleOfPhrase(`${tech} developer`);
}

/** "Software Engineer" and "Python Developer" are made more exact by a field of work before them. */
function isGeneral({word, tokens}: TitleUnit): boolean {
  if (word?.role === "software engineer" || word?.role === "web developer") return true;
  const first = tokens.slice(0, -1).map(({key}) => key);
  return first.length > 0 && titleWord(first.join(" "))?.tech !== undefined;
}

/** A head at the end of a phrase counts; level words do so only where nothing better stands after them. */
function lastHead(units: readonly TitleUnit[]): number {
  const first = units.findIndex(isTitled);
  if (first >= 0 && isRomance(units)) return first;
  for (let i = units.length - 1; i >= 0; i--) {
    const word = units[i]?.word ?? null;
    if (word === null || isFieldOf(units, i)) continue;
    const titled =
      word.role !== undefined && word.area === undefined && word.tech === undefined && word.base === undefined;
    if ((titled || word.head !== undefined) && (word.noise === undefined || i === units.length - 1)) {
      if (word.noise !== undefined && units.slice(0, i).some(isTitled)) continue;
      if (word.head === "intern" && units.slice(0, i).some((unit) => unit.word?.area !== undefined)) continue;
      return i;
    }
  }
  return -1;
}

/** "Manager Software Engineering": a field of work after somebody who leads it is no head. */
function isFieldOf(units: readonly TitleUnit[], at: number): boolean {
  const last = units[at]?.tokens.at(-1)?.key ?? "";
  return (
    /ing$|^development$|^design$|^research$/.test(last) &&
    units.slice(0, at).some(({word}) => leaders.has(word?.head ?? ""))
  );
}

const leaders: ReadonlySet<string> = new Set(["manager", "director", "head", "vice president", "lead"]);

function isTitled({word}: TitleUnit): boolean {
  if (word === null || word.noise !== undefined) return false;
  return word.head !== undefined || (word.role !== undefined && word.area === undefined);
}

const romance: ReadonlySet<string> = new Set("de del para los las des du en à chez al".split(" "));

/** Spanish and French titles begin with what English titles end with. */
function isRomance(units: readonly TitleUnit[]): boolean {
  return units.some(({tokens: [token]}, i) => i > 0 && romance.has(token?.key ?? ""));
}

interface Kinds {
  readonly areas: readonly string[];
  readonly techs: readonly string[];
  readonly base: boolean;
  readonly engineering: boolean;
}

/** The fields of work and technologies next to a head; of alternatives ("Backend/Fullstack Engineer") the first. */
function kinds(units: readonly TitleUnit[], side: "before" | "after" = "before"): Kinds {
  const near = side === "before" ? units.toReversed() : units;
  let areas: string[] = [];
  let techs: string[] = [];
  let base = false;
  let engineering = false;
  for (const [i, {word, tokens}] of near.entries()) {
    if (word === null) {
      if (side === "after" ? connector.has(tokens[0]?.key ?? "") : strong.has(near[i + 1]?.word?.area ?? "")) continue;
      break;
    }
    const {area, tech, head} = word;
    const alternative = side === "before" ? near[i - 1]?.tokens[0]?.joint : tokens[0]?.joint;
    if (i > 0 && (alternative === "slash" || alternative === "and") && (area !== undefined || tech !== undefined)) {
      if (side === "after") break;
      if (area !== undefined) areas = [];
      techs = [];
    }
    if (area !== undefined) areas = side === "before" ? [area, ...areas] : [...areas, area];
    else if (tech !== undefined) techs = side === "before" ? [tech, ...techs] : [...techs, tech];
    else if (word.base) base = true;
    else if (head === "engineer" || head === "developer") engineering = true;
    else if (word.noise === undefined) break;
  }
  return {areas, techs, base, engineering};
}

const connector: ReadonlySet<string> = new Set([
  "de",
  "des",
  "du",
  "d",
  "en",
  "of",
  "del",
  "la",
  "les",
  "le",
  "den",
  "der"
]);
const strong: ReadonlySet<string> = new Set(["backend", "frontend", "full-stack", "ios", "android", "mobile"]);
const people: ReadonlySet<string> = new Set(["manager", "lead", "director"]);

/** A name made of fields of work and a head; null when there is no field. */
function compose({areas, techs, base, engineering}: Kinds, head: string): string | null {
  if (areas.length === 1 && areas[0] === "technical") return null;
  const nearest = areas.at(-1);
  const fields = nearest !== undefined && strong.has(nearest) ? [nearest] : areas.slice(-3);
  const gerund = engineering && people.has(head) ? ["engineering"] : [];
  for (let skip = 0; skip < fields.length; skip++) {
    const known = roleOfPhrase([...fields.slice(skip), ...gerund, head].join(" "));
    if (known !== null && (skip === 0 || fields.length === 3)) return known;
  }
  if (fields.length > 0) return [...fields, ...gerund, engineerFor(head)].join(" ");
  if (gerund.length > 0) return roleOfPhrase(`engineering ${head}`) ?? `engineering ${head}`;
  const [tech] = techs;
  if (tech !== undefined) return roleOfPhrase(`${tech} ${head}`) ?? `${tech} ${head}`;
  return base ? (roleOfPhrase(`software ${head}`) ?? `software ${head}`) : null;
}

const engineerFor = (head: string) => (head === "developer" ? "engineer" : head);

/** "Software Engineer, Backend" is a backend engineer; "Software Engineer, Payments" a software engineer. */
function softer(role: string, later: readonly (readonly TitleUnit[])[]): string {
  for (const units of later) {
    const {areas} = kinds(units, "after");
    const [first] = areas;
    if (first === undefined || !(strong.has(first) || exact.has(first))) continue;
    if (areas.length === 1 || strong.has(first)) return roleOfPhrase(`${first} engineer`) ?? `${first} engineer`;
  }
  return role;
}

const exact: ReadonlySet<string> = new Set([
  "machine learning",
  "embedded",
  "firmware",
  "qa",
  "devops",
  "site reliability",
  "mlops",
  "computer vision",
  "nlp",
  "blockchain",
  "robotics"
]);

/** "Manager, Software Engineering", "Analyst, Fraud": the field stands after the comma. */
function combined(head: string, later: readonly (readonly TitleUnit[])[]): string | null {
  const [next] = later;
  if (next === undefined || next.length === 0 || next.length > 4) return null;
  if (next.some(({word}) => word === null)) return null;
  return fieldAfter(next, head) ?? compose(kinds(next, "after"), head);
}

/** "Manager Software Engineering": the field after the head, when the table has them the other way round. */
function fieldAfter(units: readonly TitleUnit[], head: string): string | null {
  const phrase = units.flatMap(({tokens}) => tokens.map(({key}) => key)).join(" ");
  if (phrase === "") return null;
  return roleOfPhrase(`${phrase} ${head}`) ?? roleOfPhrase(`${phrase.replace(/ engineering$/, "")} ${head}`);
}

/** "Head of Data", "VP Engineering", "Sales Director". */
function ranked(
  head: string,
  units: readonly TitleUnit[],
  at: number,
  later: readonly (readonly TitleUnit[])[]
): string | null {
  const after = kinds(units.slice(at + 1), "after");
  const before = kinds(units.slice(0, at));
  const next = kinds(later[0] ?? [], "after");
  const field = [after, before, next].map(fieldOf).find((name) => name !== null) ?? null;
  if (field === null) return null;
  const word = head === "vice president" ? "vp" : head;
  return roleOfPhrase(`${word} of ${field}`) ?? roleOfPhrase(`head of ${field}`) ?? `head of ${field}`;
}

function fieldOf({areas, engineering, base}: Kinds): string | null {
  const fields = areas.slice(0, 2).join(" ");
  if (fields !== "") return engineering ? `${fields} engineering` : fields;
  if (engineering) return "engineering";
  return base ? "software" : null;
}

/** A title without a head, such as "Technical Operations" or "DevOps". */
function functionIn(units: readonly TitleUnit[]): string | null {
  const said = units.filter(({word}) => word === null || word.noise === undefined);
  const [last] = said.slice(-1);
  const alone = ({word}: TitleUnit) =>
    word?.role ??
    roleOfPhrase(word?.area ?? "") ??
    (word?.area === undefined ? null : roleOfPhrase(`${word.area} engineer`));
  const phrase = said.flatMap(({tokens}) => tokens.map(({key}) => key)).join(" ");
  return (
    titleWord(phrase)?.role ??
    (last === undefined ? null : alone(last)) ??
    said.map(alone).find((role) => role !== null) ??
    null
  );
}
