import type {Contract} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {contractCue, contractSayings} from "./contract-sayings.ts";
import {headerOf} from "./header.ts";
import {listener, readSaid} from "./said.ts";
import {titleInTags} from "./title-in-tags.ts";

const kinds = listener(contractCue, contractSayings);
const employed = /full[- ]?time|permanent|\bfte?\b/iu;

/**
 * The kind of contract the ad names; null when unsaid. Full-time alone is no kind of contract.
 *
 * The tag line goes before the body. An internship must be the job itself: the forum's tag `INTERNS` and "we also take
 * interns" are not. A contract offered beside full-time employment (`Full-time or contract`) is unsaid; `Full-time
 * contract` is one.
 */
export function findContract(text: string): Found<Contract> | null {
  const {end} = headerOf(text);
  const header = text.slice(0, end);
  const tags = readSaid(header, kinds).filter((tag) => isTheJob(text, header, tag));
  if (tags[0] !== undefined) return tags[0];
  return readSaid(text, kinds).find((said) => said.start >= end && isStatement(text, said)) ?? null;
}

function isTheJob(text: string, header: string, tag: Found<Contract>): boolean {
  if (tag.value === "internship") return isInTitle(text, header, tag);
  if (tag.value === "permanent" || tag.value === "fixed-term") return true;
  const full = employed.exec(header);
  return full === null || (full.index >= tag.start && full.index < tag.end);
}

/** `Software Engineering Intern`, `Internship - France`. */
function isInTitle(text: string, header: string, {start, end}: Found<Contract>): boolean {
  const words = header.slice(start, end + 12);
  if (/^INTERN|^interns|^intern\W+(?:ok|yes|no|welcome|maybe|and|or)(?!\p{L})/u.test(words)) return false;
  const line = text.slice(0, text.indexOf("\n") < 0 ? text.length : text.indexOf("\n"));
  if (!line.includes("|") && line.length <= 120 && end <= line.length && !employed.test(header)) return true;
  const title = titleInTags(text);
  return title !== null && start >= title.start && end <= title.end;
}

const label =
  /(?:type|contract|contrato|vertrag\p{L}*|employment|duration|status|position|role|job|basis|hiring|offer\p{L}*|looking for|seeking|this is|it['’]s|as an?|un|en|mit|on)\s*[:–-]?\s*(?:an?\s|the\s|our\s|einen?\s|\d+[- ]month\s|full-time,?\s|part-time,?\s|paid\s|remote\s)*$/iu;

/** In the body some words need one before them that says what they speak of. */
function isStatement(text: string, {value, start, end}: Found<Contract>): boolean {
  const said = text.slice(start, end);
  const bare = value === "internship" || value === "freelance" || /^contract(?:or|ors|ing)?$/iu.test(said);
  return !bare || (!/^interns$/iu.test(said) && label.test(text.slice(Math.max(0, start - 40), start)));
}
