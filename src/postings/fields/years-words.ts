import {numberWords} from "./number-words.ts";

const words = Object.keys(numberWords)
  .filter((word) => /^\p{Script=Latin}{2,}$/u.test(word))
  .toSorted((a, b) => b.length - a.length)
  .join("|");
const count = `\\d{1,2}(?:[.,]5)?|(?:${words})(?=[\\s+(-])|[一二两三四五六七八十]`;
// `â` with what follows it is a dash that was decoded wrongly.
const to = "(?:[-–—‐‑~～]|â(?:€“|\\u0080[\\u0093\\u0094])?|to|or|bis|à|a|o|ou|y|至|到)";

/** The units, by which years are looked for; a Latin one has a space, a sign or a digit before it. */
export const yearUnits =
  /years?['’]?|yrs?\b|yoe\b|jahren?\b|(?<=[\s+\d-])ans?\b|année|años?|anys\b|年|months?['’]?|meses/gi;

/** At the end of the words before a unit: the number, or the lower end of a range. */
export const yearsBefore = new RegExp(
  `(?<![\\p{Script=Latin}\\d.,$€£])(${count})(?:\\s?\\((?:\\d{1,2}|\\p{L}{2,8})\\))?\\s?\\+?\\s?(?:${to}\\s?(?:\\d{1,2}|${words})(?:\\s?\\((?:\\d{1,2}|\\p{L}{2,8})\\))?\\s?\\+?\\s?)?(?:plus|or more|ou plus|o más|full|solid)?\\s?-?$`,
  "iu"
);

/** The last two letters of the words with which what `yearsBefore` finds can end. */
export const numberEndings: ReadonlySet<string> = new Set(
  [...words.split("|"), "plus", "more", "full", "solid"].map((word) => word.slice(-2))
);

/** The years that a number and a unit say; null when no job asks that many. */
export function yearsIn(number: string, unit: string): number | null {
  const value = numberWords[number.toLowerCase()] ?? Number(number.replace(",", "."));
  if (/^m/iu.test(unit)) return value >= 6 && value <= 60 ? Math.round((value / 12) * 10) / 10 : null;
  return value > 0 && value <= 25 ? value : null;
}

/** Right after the years: of what they are. */
export const asksAfter =
  /^\W{0,4}(?:or more |plus |minimum |以上|\+ )?\W{0,3}(?:(?:of |in |d['’]|de |an )?(?:[\p{L}\p{N}./&+#'’,-]+[\s/]+){0,8}?(?:experience\p{L}*|exp\b\.?|expertise|background|track record|erfahrung|berufserfahrung|praxis|expérience|experiencia|experiència|经验|经历)|(?:[\p{L}.#+]+\s){0,3}(?:development|engineering|programming|design|administration|testing|management)|(?:of|in|with|as an?|working|testing|work|writing|building|developing|leading|managing|doing|using|programming|designing|running|spent|coding|shipping|industry|professional|hands-on|relevant|full-time|commercial|software|post|minimum)(?!\p{L})|(?:以上)?.{0,16}(?:经验|工作|开发))/iu;

/** Right before the years: `experience: `, `Experiencia mínima de `. */
export const asksBefore =
  /(?:experience|exp\b|experiencia|experiència|expérience|erfahrung|经验)(?:\s(?:level|required|requerida|profesional|needed|range))?\W{0,4}(?:of\s|de\s|von\s|d['’]|mínima de\s|mínima\s|minimum\s|at least\s|over\s|more than\s|between\s|mindestens\s|al menos\s|minimum of\s|au moins\s)*$|experience[^.\n]{0,70}\(\s*$|experienced\s\(\s*$|(?:^|[\s(])(?:at least|minimum(?: of)?|min\.?)\s*$/iu;

/** Right before: a stretch of time, an age, a history. */
export const isOtherBefore =
  /(?<!\p{L})(?:last|past|next|recent|previous|within|over the|for the|in the|every|after|first|in just|in under|in only|in less than|ago|vest\p{L}*|turned|age|aged|old|celebrat\p{L}*|leave|sabbatical|since|founded|window|pour|desde hace|seit(?: über| mehr als)?|hace|(?:production|business|operation|market|profitable|growing|running|around|existence|live|here|together|company) for|(?:resources|heritage|history|support|equivalent) of|equivalent to|in lieu of)\s(?:\p{L}+\s)?$/iu;

/** Right after: the same. */
export const isOtherAfter =
  /^\W{0,3}(?:old|ago|of age|in (?:a row|business(?! \p{L})|the making|operation|existence|the market|prison)|contract|now|later|running|history|vest\p{L}*|cliff|warranty|anniversar|term|from now|d['’]existence|de existencia|plan|programme|program|degree|university|college|funding|of funding|runway|guarantee|lease|deal|roadmap|supply|track record of (?:serving|growth)|of (?:profitable |continuous |steady |sustained |proven )*(?:growth|success|history|innovation|operations?|service|business)(?!\p{L}))/iu;

/** Before, in the sentence: the years are the employer's or its people's. */
export const ofOthers =
  /(?<!\p{L})(?:we['’]ve|we have|our (?:team|founders?|company|firm|leadership|staff|people|consultants|average)|founders? (?:have|has|with)|founded|team (?:has|have|with|of)|company (?:has|have|with)|they have|combined|collective|collectively|cumulative|between us|together (?:have|we)|ceo|cto|co-?founder|is an? \p{L}+ (?:company|firm|provider)|has been|have been (?:in|around|working|building|making)|boasts?|years of history|each with|leverag\p{L}+ (?:over|more|our)|almost everyone|most of (?:us|the team)|unternehmen|wir (?:sind|haben)|nous (?:avons|sommes)|somos|contamos con|empresa con)(?!\p{L})/iu;

/** Before, in the sentence: they are asked of the candidate after all. */
export const asked =
  /(?<!\p{L})(?:you|your|candidates?|looking|seeking|hir(?:e|ing)|wants?|require[ds]?|requirements?|must|minimum|at least|should|need|ideal|applicants?|who has|who have|mindestens|au moins|mínimo)(?!\p{L})/iu;
