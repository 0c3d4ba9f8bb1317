import type {Seniority} from "../../model/values.ts";

/**
 * Words of a title that say its level, tried in this order: the first that stands in the title decides.
 *
 * Managers of things (products, projects, accounts) manage no people; their level is said by the other words.
 */
export const seniorityWords: readonly {readonly value: Seniority; readonly pattern: RegExp}[] = [
  {
    value: "intern",
    pattern:
      /(?<!\p{L})(?:intern|interns|internship|internships|praktikum|praktikant\p{L}*|stagiaire|stage(?= )|becari[oa]|en prácticas|prácticas|werkstudent\p{L}*|working student|co-?op)(?!\p{L})|实习/iu
  },
  {
    value: "director-plus",
    pattern:
      /(?<!\p{L})(?:director\p{L}*|direktor\p{L}*|directeur|directrice|vp|svp|evp|vice[- ]president|head of|head(?=$|,| -| \|)|chief(?! of staff)|c[teifmops]o(?=$|[\s,|/)-])|president|bereichsleit\p{L}*|managing director)(?!\p{L})|总监|首席/iu
  },
  {
    value: "manager",
    pattern:
      /(?<!\p{L})(?<!(?:product|project|program|programme|account|release|community|marketing|success|office|content|brand|media|growth|campaign|category|relationship|event|risk|partner|partnerships?|delivery|case|sales|alliance|portfolio|change|implementation|onboarding|channel|communications?|social|scrum|territory|engagement|compliance|product marketing|technical|development) )(?:managers?|management lead|team[- ]?lead(?:er)?s?|teamleit\p{L}*|gruppenleit\p{L}*|supervisor|gerente|responsable d['’]équipe|jefe de equipo)(?!\p{L})|经理(?<!产品经理)(?<!项目经理)|主管/iu
  },
  {
    value: "staff-plus",
    pattern:
      /(?<!\p{L})(?:staff(?=[\s/+,)-]+(?!accountant|nurse|writer)\p{L})|(?<=[/,(]\s?)staff|principal|distinguished|fellow|lead|leads?(?= (?:engineer|developer|designer|data|software|architect|scientist))|tech[- ]?lead|sr\.? staff)(?!\p{L})/iu
  },
  {
    value: "senior",
    pattern:
      /(?<!\p{L})(?:senior|seniors|sr\.?|snr|sénior|experienced|erfahrene\p{L}*|confirmé\p{L}*|iii|expert)(?!\p{L})|高级|资深/iu
  },
  {
    value: "mid",
    pattern: /(?<!\p{L})(?:mid|mid[- ]?level|mid[- ]?weight|middle|intermediate|medior|ii)(?!\p{L})|中级/iu
  },
  {
    value: "junior",
    pattern:
      /(?<!\p{L})(?:junior|jr\.?|graduate|grad|entry[- ]?level|trainee|new grad|apprentice|berufseinsteiger\p{L}*|débutant\p{L}*|associate(?= (?:software|product|engineer|developer|data|designer|consultant|full|front|back|web|frontend|backend|qa|devops|machine))|i(?=$|[\s,)(-]+(?:$|\()))(?!\p{L})|初级|应届/iu
  }
];

/** Words that name a job, by which the title is found in a tag line. */
export const jobNouns =
  /(?<!\p{L})(?:engineers?|engineering|developers?|devs?|programmers?|architects?|scientists?|designers?|analysts?|managers?|leads?|directors?|head of|vp|cto|consultants?|specialists?|administrators?|admins?|researchers?|researcher|sre|sres|swe|devops|interns?|internship|marketers?|writers?|advocates?|recruiters?|technicians?|operators?|officer|ingenieur\p{L}*|entwickler\p{L}*|développeu\p{L}*|ingénieu\p{L}*|desarrollador\p{L}*|ingenier[oa]s?|staff|roles?|hackers?)(?!\p{L})|工程师|开发|经理|设计师/iu;
