import type {Seniority} from "../../model/values.ts";

/** The words of job titles that name a level, as patterns, in the order of precedence. */
export const seniorityWords: readonly (readonly [Seniority, string])[] = [
  [
    "intern",
    "interns?|internships?|trainees?|apprentices?|apprenticeships?|co-op|working student|werkstudent(?:in|:in|\\*in)?|(?:pflicht|vor)?praktik(?:um|ant|antin)|auszubildende[rn]?|ausbildung|azubi|stage(?! \\w)|stagiaire|alternan(?:t|te|ce)|apprenti(?:e|\\(e\\))?|becari[oa]s?|prácticas|practicante|bachelorarbeit|masterarbeit|abschlussarbeit|studentische[rn]?|实习生?"
  ],
  [
    "director-plus",
    "(?<!art )(?<!creative )(?<!assistant to the )directors?|directeur|directrice|director[ae]s?|vp|v\\.p\\.|svp|evp|avp|vice[- ]president|president|chief(?! of staff)|c[tefoimrps]o|ciso|caio|cxo|head(?! (?:nurse|chef|cook))|geschäftsführer(?:in)?|bereichsleiter(?:in)?|general manager|co-?founders?|总监|首席技术官"
  ],
  [
    "manager",
    "(?:engineering|development|r&d|data science|data engineering|machine learning|ml|design|research|analytics|infrastructure|platform|security|software|devops|qa|it|support|team|people|(?<!(?:product|revenue|sales|marketing|people|business|legal) )operations|sre|site reliability engineering|data center|datacenter|plant|store|restaurant|shift|warehouse) manager(?:in|s)?|managers?,? (?:of )?(?:software|engineering|machine learning|data science|data engineering|security engineering|infrastructure|research)|em|team ?lead(?:er)?|teamleiter(?:in)?|abteilungsleiter(?:in)?|filialleiter(?:in)?|supervisors?|supervisory|encargad[oa]s?|jef[ea] de (?:equipo|sección|almacén|cocina|obra)|responsable de equipo|chef d'équipe|people lead"
  ],
  [
    "staff-plus",
    "staff(?! (?:assistant|accountant|augmentation|nurse|attorney|writer))|principal|distinguished|fellow|lead|leads|tech ?lead|technical lead|首席|资深专家|架构师"
  ],
  [
    "senior",
    "senior|seniors|sr|snr|expérimenté(?:e|\\(e\\))?|confirmé(?:e|\\(e\\))?|sénior|erfahrene[rn]?|高级|资深"
  ],
  [
    "mid",
    "mid|mid[- ]?level|midlevel|medior|intermediate|mid[- ]?career|semi[- ]?senior|ssr|experienced|中级"
  ],
  [
    "junior",
    "junior|jr|jnr|juniors|entry[- ]level|graduates?|new ?grad(?:s|uates?)?|grad|early[- ]career|associate(?= (?:software|engineer|developer|data|product|designer|consultant|analyst|programmer|scientist|backend|frontend|full))|débutant(?:e|\\(e\\))?|berufseinsteiger(?:in)?|absolvent(?:in)?|初级|应届(?:生)?|校招"
  ]
];
