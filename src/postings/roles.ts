import type {Pay} from "../model/pay.ts";
import type {Role} from "../model/posting.ts";
import type {Seniority} from "../model/values.ts";
import {hiringTitles} from "./forum/hiring-titles.ts";
import {listedTitles} from "./forum/listed-titles.ts";
import type {ForumHead} from "./forum-head.ts";
import type {Found} from "./found.ts";
import {ownPays} from "./titles/own-pay.ts";
import {roleName} from "./titles/role-name.ts";
import {isSameJob, type Job, jobOf} from "./titles/same-job.ts";
import {holdsTitle, titleSpans} from "./titles/spans.ts";

export {roleName} from "./titles/role-name.ts";

/**
 * The jobs that a posting offers, each once, in reading order: from its title, from the head and the lists of a forum
 * comment, else from its first line when that is like a title.
 *
 * @param posting with what its head says where it is a forum comment (see `readForumHead`), else null
 * @param pays the statements of pay in the text, in reading order: a role has the one that stands with it, else null
 */
export function findRoles(
  posting: {readonly title: string | null; readonly text: string; readonly head: ForumHead | null},
  pays: readonly Found<Pay>[]
): readonly Role[] {
  const {title, text, head} = posting;
  if (title !== null) return rolesOf(headJobs(titlesOfField(title)), text, pays);
  if (head !== null) return rolesOf(jobsOfForum(head, text), text, pays);
  const first = titleLine(text);
  const titles = first === null ? [] : titlesOfField(first.value).map((found) => shifted(found, first.start));
  return rolesOf(headJobs(titles), text, pays);
}

const longestTitle = 140;

/** The first line of a text without a title field, when it is like a title. */
function titleLine(text: string): Found<string> | null {
  const start = Math.max(text.search(/\S/), 0);
  const end = text.indexOf("\n", start);
  const line = text.slice(start, end < 0 ? start + longestTitle + 1 : end).trimEnd();
  if (line.length > longestTitle || /[.!?:,;]$/.test(line)) return null;
  const apart = end < 0 || /^\n\s*\n/.test(text.slice(end));
  return holdsTitle(line) || (apart && line.split(/\s+/).length < 8 && roleName(line) !== null)
    ? {value: line, start, end: start + line.length}
    : null;
}

function shifted<T>({value, start, end}: Found<T>, by: number): Found<T> {
  return {value, start: start + by, end: end + by};
}

/** A title field is one job, unless " / " or " and " joins two. */
function titlesOfField(title: string): readonly Found<string>[] {
  const whole = {value: title.trim(), start: 0, end: title.length};
  if (!/\s[/&+]\s|\s(?:and|und|et|y|or|oder|ou)\s/i.test(title)) return [whole];
  const spans = titleSpans(title, 0);
  const joined = spans.length > 1 && spans.every(({end}, i) => isJoint(title.slice(end, spans[i + 1]?.start ?? end)));
  return joined ? spans : [whole];
}

const isJoint = (between: string) =>
  /^(?:\s*[,/&+]\s*|\s*,?\s*(?:and|und|et|y|or|oder|ou)\s+(?:an?\s+)?|)$/i.test(between);

const mostRoles = 40;

const headJobs = (titles: readonly Found<string>[]) => titles.map((title) => jobOf(title, "head"));
const bodyJobs = (titles: readonly Found<string>[]) => titles.map((title) => jobOf(title, "body"));

/** The first line names the jobs; lists below it do when it names none or says "multiple roles", or add to it. */
function jobsOfForum(head: ForumHead, text: string): readonly Job[] {
  const from = firstLineEnd(text);
  const named = headJobs(head.titles.filter(({start}) => start < from));
  const listed = listedTitles(text, from);
  if (named.length > 0 && !head.several) return [...named, ...additional(named, listed)];
  if (listed.length > 0) return [...named, ...bodyJobs(listed)];
  const below = head.titles.filter(({start}) => start >= from);
  return [...named, ...bodyJobs(below.length > 0 ? below : specific(hiringTitles(text, from)))];
}

/** "We look for engineers" says nothing beside "a data engineer". */
function specific(titles: readonly Found<string>[]): readonly Found<string>[] {
  const exact = titles.filter(({value}) => /\s|\p{Script=Han}/u.test(value) && !vague.test(roleName(value) ?? "null"));
  return exact.length > 0 ? exact : titles;
}

const vague = /^(?:engineer|designer|analyst|null)$/;

function firstLineEnd(text: string): number {
  const end = text.indexOf("\n", Math.max(text.search(/\S/), 0));
  return end < 0 ? text.length : end;
}

/** Jobs that a list adds to those of the head: two at least, for one line may only name the team. */
function additional(named: readonly Job[], listed: readonly Found<string>[]): readonly Job[] {
  if (listed.length < 2) return [];
  const jobs = bodyJobs(listed);
  const more = jobs.filter((job) => !named.some((other) => isSameJob(other, job)));
  return more.length > 1 ? jobs : [];
}

function rolesOf(titles: readonly Job[], text: string, pays: readonly Found<Pay>[]): readonly Role[] {
  const spellings = titles.slice(0, mostRoles);
  const jobs: Job[] = [];
  for (const job of spellings) if (!jobs.some((other) => isSameJob(other, job))) jobs.push(job);
  const own = ownPays(jobs, spellings, text, pays);
  return jobs.map((job, i) => ({
    title: job.value,
    role: job.role,
    seniority: levelOf(job, spellings),
    pay: own[i] ?? null
  }));
}

/** The level that the title says, else another spelling of the same job. */
function levelOf(job: Job, spellings: readonly Job[]): Seniority {
  if (job.seniority !== "unsaid") return job.seniority;
  return spellings.find((other) => other.seniority !== "unsaid" && isSameJob(job, other))?.seniority ?? "unsaid";
}
