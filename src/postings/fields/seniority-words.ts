import type {Seniority} from "../../model/values.ts";

/** Words of a title that say what no other word of it can change: tried first, in this order. */
export const rankWords: readonly {readonly value: Seniority; readonly pattern: RegExp}[] = [
  {
    value: "intern",
    pattern:
      /(?<!\p{L})(?:intern|interns|internship|internships|praktikum|praktikant\p{L}*|stagiaire|stage (?:de|\d)|becari[oa]|en prácticas|prácticas|werkstudent\p{L}*|working student|co-?op)(?!\p{L})|实习/iu
  },
  {
    value: "director-plus",
    pattern:
      /(?<!\p{L})(?<!(?:assistant|aide|to|to the|former|deputy) )(?:director\p{L}*|direktor\p{L}*|directeur|directrice|vp|svp|evp|vice[- ]president|head of|head(?=$|,| -| \|)|chief(?! of staff)|c[teifmops]o(?=$|[\s,|/)-])|president|bereichsleit\p{L}*)(?!\p{L})|总监|首席/iu
  },
  {
    value: "manager",
    pattern:
      /(?<!\p{L})(?<!(?:product|project|projects|program|programs|programme|account|release|community|marketing|success|office|content|brand|media|growth|campaign|category|relationship|event|risk|partner|partnerships?|delivery|case|sales|alliance|portfolio|change|implementation|onboarding|channel|communications?|social|scrum|territory|engagement|compliance|development) )(?:managers?|management lead|team[- ]?lead(?:er)?s?|teamleit\p{L}*|gruppenleit\p{L}*|supervisor|gerente|responsable d['’]équipe|jefe de equipo)(?!\p{L})|(?<!产品|项目)经理|主管/iu
  }
];

/** Words that say the level of one who leads nobody: the first in the title decides. */
export const levelWords: readonly {readonly value: Seniority; readonly pattern: RegExp}[] = [
  {
    value: "staff-plus",
    pattern:
      /(?<!\p{L})(?:(?:senior|sr\.?)\s(?:staff|principal|lead)|(?:(?<!technical )staff|principal|distinguished)(?=$|[\s/+,)&-])(?! (?:accountant|nurse|writer|of))|fellow|lead|leads|tech[- ]?lead)(?!\p{L})/iu
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
      /(?<!\p{L})(?:junior|jr\.?|graduate|grad|entry[- ]?level|early[- ]career|trainee|new grad|apprentice|berufseinsteiger\p{L}*|débutant\p{L}*|associate(?= (?:software|product|engineer|developer|data|designer|consultant|full|front|back|web|frontend|backend|qa|devops|machine))|i(?=$|[\s,)(-]+(?:$|\()))(?!\p{L})|初级|应届/iu
  }
];

/** Words that name a job, by which the title is found in a tag line. */
export const jobNouns =
  /(?<!\p{L})(?:engineers?|engineering|engs?|full[- ]?stack|front[- ]?end|back[- ]?end|developers?|devs?|programmers?|architects?|scientists?|designers?|analysts?|managers?|leads?|directors?|head of|vp|cto|consultants?|specialists?|administrators?|admins?|researchers?|sre|sres|swe|swes|devops|marketers?|writers?|advocates?|recruiters?|technicians?|operators?|officer|instructors?|ingenieur\p{L}*|entwickler\p{L}*|développeu\p{L}*|ingénieu\p{L}*|desarrollador\p{L}*|ingenier[oa]s?|hackers?)(?!\p{L})|工程师|开发|经理|设计师/iu;
