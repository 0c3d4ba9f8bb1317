import type {Pay} from "../model/pay.ts";
import type {Role} from "../model/posting.ts";
import {readForumHead} from "./forum-head.ts";
import type {Found} from "./found.ts";
import {roleName} from "./role-name.ts";
import {titleSeniority} from "./title-seniority.ts";
import {holdsTitle, titleSpans} from "./title-spans.ts";

/**
 * The jobs that a posting offers, each once, in reading order: from its title, from the head of a forum comment, else from
 * its first line when that is like a title.
 *
 * The pay of a role is the one stated with it; null when pay is stated for the whole posting or not at all.
 *
 * @param pays the statements of pay in the text, in reading order
 */
export function findRoles(
  posting: {readonly title: string | null; readonly text: string; readonly forum: boolean},
  pays: readonly Found<Pay>[]
): readonly Role[] {
  const {title, text, forum} = posting;
  if (title !== null) return rolesOf(titlesOfField(title), pays);
  if (forum) return rolesOf(readForumHead(text).titles, pays);
  const first = text.split("\n", 3).find((line) => line.trim() !== "") ?? "";
  return rolesOf(first.length <= 120 && holdsTitle(first) ? titlesOfField(first.trim()) : [], pays);
}

function titlesOfField(title: string): readonly Found<string>[] {
  const spans = titleSpans(title, 0);
  const joined = /\s\/\s|\sand\s|\s&\s|\sund\s|\set\s/i.test(title);
  if (joined && spans.length > 1) return spans;
  return [{value: title.trim(), start: 0, end: title.length}];
}

function rolesOf(titles: readonly Found<string>[], _pays: readonly Found<Pay>[]): readonly Role[] {
  const roles = titles.map(
    ({value}): Role => ({title: value, role: roleName(value), seniority: titleSeniority(value), pay: null})
  );
  const seen = new Set<string>();
  return roles.filter(({title, role, seniority}) => {
    const k = `${role ?? title.toLowerCase()}|${seniority}`;
    return seen.has(k) ? false : seen.add(k);
  });
}
