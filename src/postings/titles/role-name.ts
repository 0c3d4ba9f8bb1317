import {endWords, jobFields, plainHeads, vagueHeads} from "../data/title-words.ts";
import {compose, type Fields, fieldName, fieldsAfter, fieldsBefore, strongFields} from "./fields.ts";
import {isTitled, roleHead} from "./role-head.ts";
import {type TitleToken, titleTokens} from "./tokens.ts";
import {roleOfPhrase, type TitleUnit, titleUnits, titleWord} from "./words.ts";

type Part = readonly TitleUnit[];

const longestTitle = 300;

/**
 * The usual short name of the job that a title names, in lower case: without level, gender marks, places, teams and words
 * of employment, with the specialty that makes another job of it.
 *
 * @returns null when the title is of no known kind
 * @example roleName("Senior Backend Engineer (m/f/d), Payments") // → "backend engineer"
 */
export function roleName(title: string): string | null {
  const parts = partsOf(titleTokens(afterOpener(title.slice(0, longestTitle))));
  const names = parts.map((part, i) => nameOfPart(part, parts.slice(i + 1)));
  const exact = names.find((name) => name !== null && !vagueHeads.has(name) && !plainHeads.has(name));
  if (exact !== undefined) return exact;
  const vague = names.find((name) => name !== null);
  if (vague !== undefined) return vague === null || vagueHeads.has(vague) || vague === "vice president" ? null : vague;
  return parts.map(nameOfFunction).find((name) => name !== null) ?? null;
}

// "Acme is hiring a data engineer", "某公司诚聘 前端工程师": the title stands after these words.
const opener =
  /(?:\b(?:is |are |we're |we are |now )?(?:looking for|hiring|seeking|recruiting|searching for)\b|诚聘|招聘|招募|急聘)[:：\s]*/gi;

function afterOpener(title: string): string {
  const last = [...title.matchAll(opener)].at(-1);
  const rest = last === undefined ? "" : title.slice(last.index + last[0].length);
  return /\p{L}{2}/u.test(rest) ? rest : title;
}

/** The words between commas, brackets and dashes, each up to the first word that ends a title or to a second title. */
function partsOf(tokens: readonly TitleToken[]): readonly Part[] {
  const parts: TitleToken[][] = [];
  for (const token of tokens) {
    if (parts.length === 0 || token.joint === "cut") parts.push([]);
    parts.at(-1)?.push(token);
  }
  return parts.map((part) => {
    const units = titleUnits(part);
    const end = units.findIndex((unit, i) => i > 0 && (isEnd(unit) || startsAnother(unit, units[i - 1])));
    return end < 0 ? units : units.slice(0, end);
  });
}

function isEnd({word, tokens: [token]}: TitleUnit): boolean {
  return word === null && endWords.has(token?.key ?? "");
}

/** "Data Scientist / AI Engineer": the first counts here. */
function startsAnother({tokens: [token]}: TitleUnit, before: TitleUnit | undefined): boolean {
  return (token?.joint === "slash" || token?.joint === "and") && before !== undefined && isTitled(before);
}

const ranks: ReadonlySet<string> = new Set(["head", "director", "vice president"]);

function nameOfPart(part: Part, later: readonly Part[]): string | null {
  const at = roleHead(part);
  const unit = part[at];
  if (unit?.word === undefined || unit.word === null) return null;
  const {role, head = ""} = unit.word;
  const before = fieldsBefore(part.slice(0, at));
  if (role !== undefined && (unit.word.head === undefined || unit.tokens.length > 1))
    return named(unit, role, before, later);
  const prior = part[at - 1]?.word;
  if (prior?.role !== undefined && prior.area === undefined && /^(?:engineer|developer)$/.test(head)) return prior.role;
  const after = part.slice(at + 1);
  if (ranks.has(head)) return nameOfRank(head, before, after, later);
  const besides = compose(before, head) ?? turned(after, head) ?? compose(fieldsAfter(after), head);
  return besides ?? (role === undefined ? (combined(head, later) ?? head) : softened(role, later));
}

/** The role that a phrase names by itself, or a more exact one for the field of work before it. */
function named(unit: TitleUnit, role: string, before: Fields, later: readonly Part[]): string {
  if (role === "tech lead") return leading(before) ?? role;
  if (!isGeneral(unit)) return role;
  return compose({...before, techs: []}, "engineer") ?? inTech(before, role) ?? softened(role, later);
}

/** "Software Engineer" and "Python Developer" are made more exact by a field of work before them. */
function isGeneral({word, tokens}: TitleUnit): boolean {
  if (word?.role === "software engineer" || word?.role === "web developer") return true;
  const first = tokens.slice(0, -1).map(({key}) => key);
  return first.length > 0 && titleWord(first.join(" "))?.tech !== undefined;
}

const exactFields: ReadonlySet<string> = new Set(
  "machine learning,embedded,firmware,qa,devops,site reliability,mlops,computer vision,nlp,blockchain,robotics".split(
    ","
  )
);

/** "Frontend Tech Lead" is a frontend engineer who leads. */
function leading({areas}: Fields): string | null {
  const field = areas.at(-1) ?? "";
  return strongFields.has(field) || exactFields.has(field) || field === "data"
    ? roleOfPhrase(`${field} engineer`)
    : null;
}

/** "Golang Software Engineer": a technology that makes a role of its own. */
function inTech({techs: [tech]}: Fields, role: string): string | null {
  return tech === undefined || role !== "software engineer" ? null : roleOfPhrase(`${tech} developer`);
}

/** "Software Engineer, Backend" is a backend engineer; "Software Engineer, Payments" a software engineer. */
function softened(role: string, later: readonly Part[]): string {
  for (const part of later) {
    const {areas} = fieldsAfter(part);
    const [first = ""] = areas;
    if (!strongFields.has(first) && !(exactFields.has(first) && areas.length === 1)) continue;
    return roleOfPhrase(`${first} engineer`) ?? `${first} engineer`;
  }
  return role;
}

const longestField = 4;

/** "Manager, Software Engineering", "Analyst, Fraud": the field stands after the comma. */
function combined(head: string, [next]: readonly Part[]): string | null {
  if (next === undefined || next.length > longestField || next.some(({word}) => word === null)) return null;
  return turned(next, head) ?? compose(fieldsAfter(next), head);
}

/** "Manager Software Engineering": the table has them the other way round. */
function turned(part: Part, head: string): string | null {
  const field = keysOf(part);
  if (field === "") return null;
  return roleOfPhrase(`${field} ${head}`) ?? roleOfPhrase(`${field.replace(/ engineering$/, "")} ${head}`);
}

/** "Head of Data", "VP Engineering", "Sales Director". */
function nameOfRank(head: string, before: Fields, after: Part, [next = []]: readonly Part[]): string | null {
  const fields = [fieldsAfter(after), before, fieldsAfter(next)];
  const field = fields.map(fieldName).find((name) => name !== null) ?? null;
  if (field === null) return null;
  const rank = head === "vice president" ? "vp" : head;
  return roleOfPhrase(`${rank} of ${field}`) ?? roleOfPhrase(`head of ${field}`) ?? `head of ${field}`;
}

/** A title without a head, such as "Technical Operations" or "DevOps". */
function nameOfFunction(part: Part): string | null {
  const said = part.filter(({word}) => word === null || word.noise === undefined);
  const last = said.at(-1);
  const whole = titleWord(keysOf(said))?.role ?? (last === undefined ? null : roleOfField(last));
  return whole ?? said.map(roleOfField).find((role) => role !== null) ?? null;
}

function roleOfField({word}: TitleUnit): string | null {
  if (word?.role !== undefined) return word.role;
  if (word?.area === undefined || !jobFields.has(word.area)) return null;
  return roleOfPhrase(word.area) ?? roleOfPhrase(`${word.area} engineer`);
}

const keysOf = (part: Part) => part.flatMap(({tokens}) => tokens.map(({key}) => key)).join(" ");
