import {type Pay, payOf} from "../model/pay.ts";
import type {Posting} from "../model/posting.ts";
import {type Parsed, problem} from "../model/problem.ts";
import type {ProblemCode} from "../model/problem-codes.ts";
import {isAdvert} from "./advert.ts";
import {type Composed, composeText} from "./compose-text.ts";
import {type DateOrder, monthOf, parsePosted} from "./dates.ts";
import {employerKey} from "./employer.ts";
import {findPay} from "./fields/pay.ts";
import {readForumHead} from "./forum-head.ts";
import {postingId} from "./identity.ts";
import {maskPersonal} from "./mask.ts";
import {readPlaces} from "./places.ts";
import type {RawPosting} from "./raw.ts";
import {readFields} from "./read-fields.ts";
import {findRoles} from "./roles.ts";
import {readSector} from "./sector.ts";
import {tellLanguage} from "./text/language.ts";
import {cutParts} from "./text/parts.ts";

/** What cleaning needs from outside: a hash, and how the file writes its dates. */
export interface CleanContext {
  /** Names a posting that has no id of its own by its content. */
  readonly hash: (text: string) => string;
  /** Told once for a whole file (see `tellDateOrder`); null when no date needs it. */
  readonly order: DateOrder | "ambiguous" | null;
  /** Whether what tells of persons is masked in the text (see `maskPersonal`); not when absent. */
  readonly mask?: boolean;
}

/** A text that is longer is no posting; whatever is made of one fits a line of 64 MB. */
const mostCharacters = 2_000_000;

/**
 * Makes a posting of what a reader understood: text and offsets, parts, and every value with the quote it was read from.
 *
 * A value given in a field of the payload goes before one read from words; what neither says stays unsaid.
 *
 * @returns the posting, or the problem for which the row is rejected: no title and no text, a text beyond any posting's length, or a
 *   reply in a thread
 */
export function cleanPosting(raw: RawPosting, context: CleanContext): Parsed<Posting> {
  const composed = composeText(raw);
  if (composed.text.length > mostCharacters) return reject("text-too-long", raw);
  const text = context.mask === true ? maskPersonal(composed.text) : composed.text;
  if (text.trim() === "") return reject("row-without-title-and-text", raw);
  if (composed.title === null && !isAdvert(text)) {
    return reject(raw.source === "hn" ? "reply-not-an-advert" : "record-not-a-posting", raw, text);
  }
  const forum = composed.title === null && (raw.source === "hn" || barredHead.test(text));
  const head = forum ? readForumHead(text) : null;
  const places = readPlaces(raw.places, head?.places.map(({value}) => value) ?? []);
  const country = places[0]?.country ?? null;
  const pays = findPay(text, {country});
  const roles = findRoles({title: composed.title, text, head}, pays);
  const title = maskedTitle(composed, text) ?? roles[0]?.title ?? null;
  const leads = title !== null && text.startsWith(title);
  const titleEnd = leads && !forum ? title.length : 0;
  const parts = cutParts(text, titleEnd);
  const fields = readFields({text, title: leads || composed.title !== null ? title : null, country, pays}, raw);
  const dated = parsePosted(raw.posted, context.order === "ambiguous" ? null : context.order);
  const employer = raw.employer ?? head?.employer?.value ?? null;
  const key = employerKey(employer);
  const id = postingId(
    raw,
    {employerKey: key, title, place: places[0]?.name ?? null, text: composed.text},
    context.hash
  );
  return {
    ok: true,
    value: {
      id,
      source: raw.source,
      url: raw.url,
      title,
      text,
      body_start: composed.body_start,
      title_end: titleEnd,
      employer,
      employer_key: key,
      sector: readSector(raw.sector, text),
      roles: roles.map((role) => ({...role, pay: role.pay ?? envelope(fields.pays)})),
      seniority: fields.seniority,
      posted: dated.posted,
      month: monthOf(dated.posted, null),
      first_seen: null,
      places,
      workplace: fields.workplace,
      language: raw.language ?? tellLanguage(text),
      ...payColumns(fields.pays),
      contract: fields.contract,
      visa: fields.visa,
      signing_bonus: fields.signing_bonus,
      relocation: fields.relocation,
      equity: fields.equity,
      years_min: fields.years_min,
      degree: fields.degree,
      chars: text.length,
      parts,
      facts: fields.facts,
      notes: notesOf(raw, composed, dated.note)
    }
  };
}

/** The title of its own, masked as it is where the text begins with it. */
function maskedTitle({title, text: unmasked}: Composed, text: string): string | null {
  return title !== null && unmasked.startsWith(title) ? text.slice(0, title.length) : title;
}

/** A first line of segments between bars is the head of a forum ad, wherever the ad was found. */
const barredHead = /^\s*[^\n|]{1,200}\|[^\n|]{1,200}\|/;

function reject(code: ProblemCode, {at}: RawPosting, text?: string): Parsed<never> {
  return {ok: false, problem: problem(code, at, text?.trim().slice(0, 60))};
}

/**
 * One pay for several statements: lowest to highest when they share currency and period, else the first.
 * The pay of each role stays with the role.
 */
function envelope(pays: readonly Pay[]): Pay | null {
  const first = pays[0];
  if (first === undefined) return null;
  const alike = pays.filter(({currency, period}) => currency === first.currency && period === first.period);
  const lows = alike.flatMap(({low, high}) => low ?? high ?? []);
  const highs = alike.flatMap(({low, high}) => high ?? low ?? []);
  if (alike.length === 1) return first;
  return payOf({...first, low: Math.min(...lows), high: Math.max(...highs)});
}

function payColumns(pays: readonly Pay[]) {
  const pay = envelope(pays);
  return {
    pay_low: pay?.low ?? null,
    pay_high: pay?.high ?? null,
    pay_currency: pay?.currency ?? null,
    pay_period: pay?.period ?? null,
    pay_low_year: pay?.low_year ?? null,
    pay_high_year: pay?.high_year ?? null
  };
}

function notesOf(raw: RawPosting, composed: Composed, dated: ProblemCode | null): readonly ProblemCode[] {
  const notes: (ProblemCode | null)[] = [
    raw.posted === null ? "posting-undated" : dated,
    composed.body_start === composed.text.length ? "posting-without-body" : null,
    composed.repaired ? "lone-surrogate" : null,
    ...raw.notes
  ];
  return notes.filter((note) => note !== null);
}
