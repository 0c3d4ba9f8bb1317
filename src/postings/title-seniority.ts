import type {Seniority} from "../model/values.ts";

const word = (words: string) => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, "iu");

// In the order of precedence: an "Intern, Office of the CTO" is an intern, a "Senior Engineering Manager" a manager.
const levels: readonly (readonly [Seniority, RegExp])[] = [
  [
    "intern",
    word(
      "interns?|internships?|trainees?|apprentices?|apprenticeship|co-?op|working student|werkstudent(?:in)?|(?:pflicht)?praktik(?:um|ant|antin)|auszubildende[rn]?|ausbildung|azubi|stage|stagiaire|alternan(?:t|te|ce)|apprenti(?:e|\\(e\\))?|becari[oa]s?|prácticas|practicante|placement|student|studentische|实习生?|thesis"
    )
  ],
  [
    "director-plus",
    word(
      "director|directors|directeur|directrice|director[ae]?s?|vp|v\\.p\\.|svp|evp|avp|vice[- ]president|president|chief|c[tefoimrsp]o|ciso|cpo|cxo|head|geschäftsführer(?:in)?|leiter(?:in)? (?:der|des)|general manager|managing director|executive director"
    )
  ],
  [
    "staff-plus",
    word(
      "(?<!chief of )staff(?! (?:assistant|accountant|augmentation|nurse))|principal|distinguished|fellow(?! program)|首席|资深专家"
    )
  ],
  [
    "manager",
    word(
      "(?:engineering|development|r&d|data science|data engineering|machine learning|design|research|analytics|infrastructure|platform|security|software|devops|qa|it|support|team|people|operations|ops|site reliability engineering|customer success|sales) manager(?:in)?|managers?,? (?:of|software|engineering|machine learning|data|security|infrastructure|research)|em|team ?lead(?:er)?|teamleiter(?:in)?|supervisor|supervisory|jef[ea] de (?:equipo|sección|almacén)|responsable de equipo|chef d'équipe|people lead"
    )
  ],
  [
    "senior",
    word(
      "senior|seniors|sr|sen|snr|experienced|lead|tech ?lead|technical lead|leading|expert|expérimenté(?:e|\\(e\\))?|confirmé(?:e|\\(e\\))?|sénior|erfahrene[rn]?|iii|iv|l[56]|高级|资深"
    )
  ],
  [
    "mid",
    word(
      "mid|mid[- ]?level|midlevel|medior|intermediate|mid[- ]?career|ii|l[34]|semi[- ]?senior|ssr|professional level|中级"
    )
  ],
  [
    "junior",
    word(
      "junior|jr|jnr|juniors|entry[- ]level|entry|graduate|graduates|new ?grad(?:s|uate)?|grad|early career|early-career|associate(?= (?:software|engineer|developer|data|product|designer|consultant|analyst|programmer|scientist|backend|frontend|full))|débutant(?:e|\\(e\\))?|berufseinsteiger(?:in)?|absolvent(?:in)?|i|l[12]|初级|应届(?:生)?|校招"
    )
  ]
];

// "Senior or Staff", "Junior to Senior": the lowest named is the level one must have.
const open = /(?:all|any|various|multiple) (?:seniority |experience )?levels?/i;

/**
 * The level that a job title names.
 *
 * A title that names several levels ("Mid/Senior") has the lowest of them, for that is what one must have; "all levels"
 * is unsaid. A product or project manager is no manager of people.
 *
 * @example titleSeniority("Sr. Backend Engineer") // → "senior"
 */
export function titleSeniority(title: string): Seniority {
  if (open.test(title)) return "unsaid";
  const named = levels.filter(([, words]) => words.test(title)).map(([level]) => level);
  const [first] = named;
  if (first === undefined) return "unsaid";
  if (!several.test(title)) return first;
  const grades = grade.filter((level) => named.includes(level));
  return first === "intern" || first === "director-plus" ? first : (grades[0] ?? first);
}

const grade: readonly Seniority[] = ["junior", "mid", "senior", "staff-plus", "manager"];
const several =
  /\b(?:junior|jr|mid|intermediate|senior|sr|staff|principal|lead|level)\b\.?\)?\s*(?:\/|,|&|\+|-|–|—|\bor\b|\band\b|\bto\b)\s*\(?(?:junior|jr|mid|medior|intermediate|senior|sr|staff|principal|lead)\b/i;
