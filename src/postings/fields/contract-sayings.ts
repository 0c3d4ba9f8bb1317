import type {Contract} from "../../model/values.ts";
import type {Saying} from "./said.ts";

/** Words worth a look. */
export const contractCue =
  /(?:permanent|perm\b|fixed[- ]term|temporary|temp\b|contract|contrat|contratto|freelanc|(?<!\d)c2c|(?<!\d)w2\b|b2b|1099|intern(?!al|et|ation|ing)|praktik|stage (?:de|\d)|stagiaire|prácticas|becari|werkstudent|working student|apprentic|ausbildung|alternan|aprendi|festanstellung|unbefristet|befristet|cdi\b|cdd\b|indefinido|temporal\b|autónomo)|实习|外包|合同/giu;

const traps: Saying<Contract> = {
  value: null,
  pattern: new RegExp(
    [
      "(?:smart|customer|client|government|federal|defen[sc]e|service|sales|legal|vendor|supplier|negotiat\\p{L}*|data|api|futures?|social|enterprise|commercial|level|existing|signed|sign|figure|large|multi-year|major|new|won|winning|win|public|perpetual|employment|nfts?|your|solidity|ethereum|design by|consumer-driven|licen[sc]e|licen[sc]ing|revenue|end-to-end)\\s(?:[\\p{L}-]+\\s)?contracts?",
      "contracts? (?:negotiat|law|manag|test|review|execut|administ|manufactur|research|term|with (?:customers?|clients?|the (?:us|government|dod)))",
      "contractual|contracts(?!\\p{L})|brief, contract",
      "(?:\\bno\\b|\\bnot\\b|n['’]t|\\bcannot\\b)[^|;.]{0,50}(?:contract(?:or)?s?|freelanc\\p{L}*|interns?(?:hips?)?)(?!\\p{L})",
      "possibility of (?:an? )?permanent|permanent (?:resident|residency|home|storage|address|remote|change|visa|work from)",
      "temporary (?:visa|files?|password|housing|accommodation)",
      "智能合约|合同(?:法|管理|审)|interna\\p{L}+"
    ].join("|"),
    "giu"
  )
};

/** What is said of the contract, traps first. */
export const contractSayings: readonly Saying<Contract>[] = [
  traps,
  {
    value: "apprenticeship",
    pattern:
      /(?<!\p{L})(?:apprenticeship|apprentice|ausbildung zu\p{L}*|alternance|alternant|contrat d['’]apprentissage|contrato de aprendizaje)(?!\p{L})/giu
  },
  {
    value: "fixed-term",
    pattern:
      /(?<!\p{L})(?:fixed[- ]term|temporary (?:position|role|contract|job|full-time|assignment|employment)|(?<!un)befristet\p{L}*|contrat à durée déterminée|cdd(?!\p{L})|contrato temporal|(?:duración|obra) determinada|maternity cover|parental leave cover|term-limited)/giu
  },
  {
    value: "permanent",
    pattern:
      /(?<!\p{L})(?:permanent(?:,? full[- ]time| contract| position| role| job| employ\p{L}*| hire)?(?=\s*(?:$|[|,/;.()–-]|contract|position|role|job|employ|full|hire|or))|perm(?=\s*(?:$|[|,/)]))|unbefristet\p{L}*|festanstellung|contrat à durée indéterminée|cdi(?!\p{L})|contrato indefinido|indefinido)/giu
  },
  {
    value: "internship",
    pattern:
      /(?<!\p{L})(?:internships?|interns?|praktikum|praktikant\p{L}*|stage de fin d['’]études|stage de \d|stage \d|stagiaire|prácticas|becari[oa]|werkstudent\p{L}*|working student)(?!\p{L})|实习(?:生)?/giu
  },
  {value: "freelance", pattern: /(?<!\p{L})freelanc(?:e|er|ers|ing)(?!\p{L})|(?:contrato )?autónomo(?!\p{L})/giu},
  {
    value: "contract",
    pattern:
      /(?<!\p{L})(?:full[- ]?time|part[- ]?time|short[- ]term|long[- ]term|remote|\d+\+?[- ]?(?:months?|mos?|weeks?|wk|years?)|multi-month|b2b|w2|c2c|1099|independent|on|hourly|initial)[\s-]{1,3}contract(?:or|ors|ing)?(?:[- ]to[- ](?:hire|perm\p{L}*))?(?!\p{L})|(?<!\p{L})contract(?:or|ors|ing)?[\s-](?:positions?|roles?|basis|work|jobs?|opportunit\p{L}+|to[- ]hire|only|or full|or perm|agreement)(?!\p{L})|as an? (?:independent )?contractor|contractors? (?:welcome|ok|considered|wanted|needed)|(?<![\p{L}\d])c2c(?![\p{L}\d])|corp[- ]to[- ]corp/giu
  },
  {value: "contract", pattern: /(?<!\p{L})contract(?:or|ors|ing)?(?=\s*(?:$|[|,/;)(–-]|or\b|full|part|remote|\d))/giu}
];
