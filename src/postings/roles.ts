import type {Pay} from "../model/pay.ts";
import type {Role} from "../model/posting.ts";
import {type ForumHead, readForumHead} from "./forum-head.ts";
import type {Found} from "./found.ts";
import {hiringTitles} from "./hiring-titles.ts";
import {listedTitles} from "./listed-titles.ts";
import {roleName} from "./role-name.ts";
import {ownPays} from "./role-pay.ts";
import {isSameJob} from "./same-job.ts";
import {titleSeniority} from "./title-seniority.ts";
import {holdsTitle, titleSpans} from "./title-spans.ts";

/**
 * The jobs that a posting offers, each once, in reading order: from its title, from the head and the lists of a forum
 * comment, else from its first line when that is like a title.
 *
 * @param pays the statements of pay in the text, in reading order: a role has the one that stands with it, else null
 */
export function findRoles(
  posting: {readonly title: string | null; readonly text: string; readonly forum: boolean},
  pays: readonly Found<Pay>[]
): readonly Role[] {
  const {title, text, forum} = posting;
  if (title !== null) return rolesOf(titlesOfField(title), text, pays);
  if (forum) return rolesOf(titlesOfForum(text), text, pays);
  const first = text.split("\n", 4).find((line) => line.trim() !== "") ?? "";
  if (first.length > 140 || !holdsTitle(first)) return [];
  const start = text.indexOf(first);
  return rolesOf(titlesOfField(first).map((t) => ({...t, start: t.start + start, end: t.end + start})), text, pays);
}

/** A title field is one job, unless " / " or " and " joins two. */
function titlesOfField(title: string): readonly Found<string>[] {
  const whole = {value: title.trim(), start: 0, end: title.length};
  if (!/\s[/&+]\s|\s(?:and|und|et|y|or|oder|ou)\s/i.test(title)) return [whole];
  const spans = titleSpans(title, 0);
  const joined = spans.length > 1 && spans.every(({end}, i) => isJoint(title.slice(end, spans[i + 1]?.start ?? end)));
  return joined ? spans : [whole];
}

const isJoint = (between: string) => /^(?:\s*[,/&+]\s*|\s*,?\s*(?:and|und|et|y|or|oder|ou)\s+(?:an?\s+)?|)$/i.test(between);

const mostRoles = 40;

/** The head names the jobs; lists in the body do when it names none or says "multiple roles", or add to it. */
function titlesOfForum(text: string): readonly Found<string>[] {
  const head = readForumHead(text);
  const listed = listedTitles(text, bodyStart(text, head));
  if (head.titles.length > 0 && !head.several) return [...head.titles, ...additional(head.titles, listed)].slice(0, mostRoles);
  const body = listed.length > 0 ? listed : hiringTitles(text, bodyStart(text, head));
  return [...head.titles, ...body].slice(0, mostRoles);
}

function bodyStart(text: string, head: ForumHead): number {
  const firstLine = text.search(/\S[^\n]*(?:\n|$)/);
  const end = text.indexOf("\n", Math.max(firstLine, 0));
  return Math.max(end < 0 ? text.length : end, head.titles.at(-1)?.end ?? 0);
}

/** Jobs that a list adds to those of the head: two at least, for one line may only name the team. */
function additional(named: readonly Found<string>[], listed: readonly Found<string>[]): readonly Found<string>[] {
  const more = listed.filter(({value}) => !named.some((title) => isSameJob(title.value, value)));
  return more.length > 1 ? more : [];
}

function rolesOf(titles: readonly Found<string>[], text: string, pays: readonly Found<Pay>[]): readonly Role[] {
  const jobs: Found<string>[] = [];
  for (const title of titles) if (!jobs.some(({value}) => isSameJob(value, title.value))) jobs.push(title);
  const own = ownPays(jobs, titles, text, pays);
  return jobs.map(({value}, i) => ({title: value, role: roleName(value), seniority: seniorityOf(value, titles), pay: own[i] ?? null}));
}

/** The level that the title says, else another spelling of the same job. */
function seniorityOf(title: string, spellings: readonly Found<string>[]): Role["seniority"] {
  const said = titleSeniority(title);
  if (said !== "unsaid") return said;
  const others = spellings.filter(({value}) => value !== title && isSameJob(title, value)).map(({value}) => titleSeniority(value));
  return others.find((level) => level !== "unsaid") ?? "unsaid";
}
