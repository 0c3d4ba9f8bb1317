import type {Found} from "../found.ts";
import {clauseAt} from "./clause.ts";
import {numberWords} from "./number-words.ts";
import {isPreferredClause, isUnderPreferences} from "./preferred.ts";

const words = Object.keys(numberWords).sort((a, b) => b.length - a.length);
const count = `\\d{1,2}(?:[.,]5)?|(?:${words.filter((word) => /^\p{Script=Latin}{2,}$/u.test(word)).join("|")})(?=[\\s+(-])|[一二两三四五六七八十]`;
const years = new RegExp(
  `(?<![\\p{Script=Latin}\\d.,$€£])(${count})(?:\\s?\\(\\d{1,2}\\))?\\s?\\+?\\s?(?:(?:-|–|—|‐|‑|~|～|to|or|bis|à|a|o|ou|至|到)\\s?(?:\\d{1,2}|${words.filter((word) => word.length > 2).join("|")})\\s?\\+?\\s?)?(?:\\+|plus|or more|ou plus|o más|full|solid)?\\s?-?(years?['’]?|yrs?\\.?|yoe|jahren?|ans?(?!\\p{L})|années?|años?|anys|年|months?['’]?|meses)(?!\\p{Script=Latin})`,
  "giu"
);

const asksAfter =
  /^\W{0,4}(?:or more |plus |minimum |以上|\+ )?\W{0,3}(?:(?:of |in |d['’]|de |an )?(?:[\p{L}\p{N}./&+#'’,-]+[\s/]+){0,8}?(?:experience\p{L}*|experiences?|exp\b\.?|expertise|background|track record|erfahrung|berufserfahrung|praxis|expérience|experiencia|经验|经历)|(?:of|in|with|as an?|working|work|writing|building|developing|leading|managing|doing|using|programming|designing|running|spent|coding|shipping|industry|professional|hands-on|relevant|full-time|commercial|software|post|in\b|minimum)(?!\p{L})|(?:以上)?.{0,16}(?:经验|工作|开发))/iu;
const asksBefore =
  /(?:experience|exp\b|experiencia|expérience|erfahrung|经验)(?:\s(?:level|required|requerida|profesional|needed|range))?\W{0,4}(?:of\s|de\s|von\s|d['’]|mínima de\s|mínima\s|minimum\s|at least\s|over\s|more than\s|between\s|mindestens\s|al menos\s|minimum of\s|au moins\s)*$/iu;
const isOther =
  /(?:last|past|next|recent|previous|within|over the|for the|in the|every|after|first|than|in just|in under|ago|next|vest\p{L}*|turned|age|aged|old|celebrat\p{L}*|leave|sabbatical|since|founded|window|years? of|pour|desde hace|seit(?: über| mehr als)?|hace)\s(?:\p{L}+\s)?$/iu;
const isOtherAfter =
  /^\W{0,3}(?:old|ago|of age|in (?:a row|business|the making|operation|existence|the market|prison)|contract|now|later|running|history|vest\p{L}*|cliff|warranty|anniversar|term|from now|d['’]existence|de existencia|plan|programme|program|degree|in a row|funding|runway|guarantee|lease|deal|roadmap|supply|track record of (?:serving|growth))/iu;
const ofOthers =
  /(?<!\p{L})(?:we['’]ve|we have|we are|we were|our (?:team|founders?|company|firm|leadership|staff|people|consultants|average)|founders? (?:have|has|with)|founded|team (?:has|have|with|of)|company (?:has|have|with)|they have|combined|collective|collectively|cumulative|between us|together (?:have|we)|ceo|cto|co-?founder|is an? \p{L}+ (?:company|firm|provider)|has been|have been (?:in|around|working|building|making)|(?:boasts?|brings?) |years of history|each with|leverag\p{L}+ (?:over|more|our)|almost everyone|most of (?:us|the team)|unternehmen|wir (?:sind|haben)|nous (?:avons|sommes)|somos|contamos con|empresa con)(?!\p{L})/iu;
const asked =
  /(?<!\p{L})(?:you|your|candidates?|looking for|seeking|require[ds]?|requirements?|must|minimum|at least|should|need|ideal|applicants?|who has|who have|mindestens|au moins|mínimo)(?!\p{L})/iu;
// Ends a sentence, not a list item of alternatives: a semicolon may join the years of two degrees.
const sentence = /[\n|•。!?]|\.(?=\s+["“(]?[\p{Lu}\p{N}])/gu;

interface Ask extends Found<number> {
  readonly preferred: boolean;
  readonly general: boolean;
  readonly clause: number;
  readonly words: string;
}

/**
 * The smallest number of years of experience that the ad asks overall.
 *
 * Of a range the lower end. Alternatives ("a bachelor's and 5 years, or a master's and 3") give the smallest; several
 * demands at once ("8 years in software, 3 of them with Go") the largest, for all of them must be met. Years with one
 * tool count only when no general ones are asked, preferences only when nothing is required. Years of the employer, its
 * people, contracts and benefits are not asked of anybody.
 */
export function findYears(text: string): Found<number> | null {
  const asks = [...readAsks(text)];
  const required = asks.filter((ask) => !ask.preferred);
  const pool = required.length > 0 ? required : asks;
  const general = pool.filter((ask) => ask.general);
  const chosen = overall(general.length > 0 ? general : pool);
  return chosen === null ? null : {value: chosen.value, start: chosen.start, end: chosen.end};
}

const alternatives =
  /(?<!\p{L})(?:or|oder|ou|o|bachelor\p{L}*|master\p{L}*|ph\.?d|bs|ms|degree|junior|senior|mid|level)(?!\p{L})|\/|或/iu;

function overall(asks: readonly Ask[]): Ask | null {
  const first = asks[0];
  if (first === undefined) return null;
  const options = asks.length > 1 && asks.every((ask) => alternatives.test(ask.words));
  return asks.reduce((best, ask) => ((options ? ask.value < best.value : ask.value > best.value) ? ask : best), first);
}

function* readAsks(text: string): Generator<Ask> {
  for (const match of text.matchAll(years)) {
    const ask = askAt(text, match.index, match[0], match[1] ?? "", match[2] ?? "");
    if (ask !== null) yield ask;
  }
}

function askAt(text: string, start: number, said: string, number: string, unit: string): Ask | null {
  const end = start + said.length;
  const clause = clauseAt(text, start, sentence);
  const before = text.slice(clause.start, start);
  const after = text.slice(end, Math.max(end, clause.end));
  const labelled = asksBefore.test(before);
  if (!labelled && !asksAfter.test(after)) return null;
  if (isOther.test(before) || isOtherAfter.test(after) || (ofOthers.test(before) && !asked.test(before))) return null;
  const value = yearsIn(number, unit);
  if (value === null) return null;
  const words = text.slice(clause.start, clause.end);
  const preferred = isPreferredClause(words) || isUnderPreferences(text, start);
  return {value, start, end, preferred, general: isGeneral(after), clause: clause.start, words};
}

const specific =
  /^\W{0,4}(?:(?:of|in)\s)?(?:(?:\p{L}+\s){0,3}?experience\s)?(?:with|using|writing|in|of)\s(?:[a-z]+\s)?(?:\p{Lu}[\p{L}\d+#.]*|[a-z]+\.js|python|java|react|aws|sql|c\+\+)/u;

function isGeneral(after: string): boolean {
  return !specific.test(after);
}

function yearsIn(number: string, unit: string): number | null {
  const value = numberWords[number.toLowerCase()] ?? Number(number.replace(",", "."));
  if (/^m/iu.test(unit)) return value >= 6 && value <= 60 ? Math.round((value / 12) * 10) / 10 : null;
  return value > 0 && value <= 25 ? value : null;
}
