import type {Contract} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {headerOf} from "./header.ts";
import {readSaid, type Saying} from "./said.ts";

const cue =
  /(?<!\p{L})(?:permanent|perm\b|fixed[- ]term|temporary|temp\b|contract|contrat|contratto|freelanc|c2c|w2|b2b|1099|intern(?!al|et|ation|ing)|praktik|stage\b|stagiaire|prácticas|becari|werkstudent|working student|apprentic|ausbildung|alternan|aprendi|festanstellung|unbefristet|befristet|cdi\b|cdd\b|indefinido|temporal\b)|实习|外包|兼职|合同/giu;

const traps: Saying<Contract> = {
  value: null,
  pattern:
    /(?:smart|customer|client|government|federal|defense|defence|service|sales|legal|vendor|supplier|negotiat\p{L}*|data|api|futures?|social|enterprise|commercial|level|existing|signed|sign|7\+ figure|large|multi-year|major|new|won|winning|win|public|perpetual|employment|nfts?|your|solidity|ethereum|design by|consumer-driven|license|licensing|revenue)\s(?:[\p{L}-]+\s)?contracts?|contracts? (?:negotiat|law|manag|test|review|execut|administ|manufactur|research|term|with (?:customers?|clients?|the (?:us|government|dod)))|contractual|contracts(?!\p{L})|permanent (?:resident|residency|home|storage|address|remote|change|visa|work from)|temporary (?:visa|files?|password|housing|accommodation)|智能合约|合同(?:法|管理|审)|internal|interna\p{L}+/giu
};

const sayings: readonly Saying<Contract>[] = [
  traps,
  {
    value: "apprenticeship",
    pattern:
      /(?<!\p{L})(?:apprenticeship|apprentice|ausbildung zu\p{L}*|alternance|alternant|contrat d['’]apprentissage|contrato de aprendizaje)(?!\p{L})/giu
  },
  {
    value: "fixed-term",
    pattern:
      /(?<!\p{L})(?:fixed[- ]term|temporary (?:position|role|contract|job|full-time|assignment|employment)|(?<!un)befristet\p{L}*|contrat à durée déterminée|cdd(?!\p{L})|contrato temporal|(?:duración|obra) determinada|maternity cover|parental leave cover|(?:limited|term-limited) (?:to|contract))/giu
  },
  {
    value: "permanent",
    pattern:
      /(?<!\p{L})(?:permanent(?:,? full[- ]time| contract| position| role| job| employ\p{L}*| hire)?(?=\s*(?:$|[|,/;.()–-]|contract|position|role|job|employ|full|hire|or))|perm(?=\s*(?:$|[|,/)]))|unbefristet\p{L}*|festanstellung|contrat à durée indéterminée|cdi(?!\p{L})|contrato indefinido|indefinido)/giu
  },
  {
    value: "internship",
    pattern:
      /(?<!\p{L})(?:internships?|interns?|praktikum|praktikant\p{L}*|stage de fin d['’]études|stage|stagiaire|prácticas|becari[oa]|werkstudent\p{L}*|working student)(?!\p{L})|实习(?:生)?/giu
  },
  {value: "freelance", pattern: /(?<!\p{L})freelanc(?:e|er|ers|ing)(?!\p{L})|(?:contrato )?autónomo/giu},
  {
    value: "contract",
    pattern:
      /(?<!\p{L})(?:(?:full[- ]time|part[- ]time|short[- ]term|long[- ]term|remote|\d+\+?[- ]?(?:months?|mos?|weeks?|wk)|b2b|w2|c2c|1099|independent|on|hourly|initial|6|12)[\s,/-]{1,3}contract(?:or|ors|ing)?(?:[- ]to[- ](?:hire|perm\p{L}*))?(?!\p{L})|contract(?:or|ors|ing)?(?=\s*(?:$|[|,/;)(]|position|role|basis|work|job|opportunit|to[- ]hire|only|or\b|-|full|part|remote|\d))|as an? (?:independent )?contractor|contractors? (?:welcome|ok|considered|wanted|needed)|c2c|b2b(?= contract)|corp[- ]to[- ]corp)/giu
  }
];

const employed = /full[- ]?time|permanent|\bfte?\b/iu;

/**
 * The kind of contract the ad names; null when unsaid. Full-time alone is no kind of contract.
 *
 * The tag line goes before the body, where an internship must be the job itself: "we also take interns" is not.
 * A contract offered beside full-time employment (`Full-time or contract`) is unsaid; `Full-time contract` is one.
 */
export function findContract(text: string): Found<Contract> | null {
  const {end} = headerOf(text);
  const header = text.slice(0, end);
  const tags = readSaid(header, cue, sayings).filter((tag) => isTheJob(header, tag));
  if (tags[0] !== undefined) return tags[0];
  return readSaid(text, cue, sayings).find((said) => said.start >= end && isStatement(text, said)) ?? null;
}

function isTheJob(header: string, {value, start, end}: Found<Contract>): boolean {
  if (value === "permanent" || value === "fixed-term") return true;
  const full = employed.exec(header);
  if (full === null || (full.index >= start && full.index < end))
    return value !== "internship" || isTitle(header, start, end);
  return value === "internship" && isTitle(header, start, end);
}

/** `Software Engineering Intern`, `Internship - France`; not the forum's tag `INTERNS`. */
function isTitle(header: string, start: number, end: number): boolean {
  if (/^interns$/iu.test(header.slice(start, end))) return false;
  const words = header.slice(Math.max(0, start - 40), end + 40);
  return !/\b(?:visa|onsite|remote|full[- ]time|or|and|\/)\b[\s,/|&()]*interns?(?:hips?)?\b|interns?(?:hips?)?\b[\s,/|&()]*(?:visa|welcome|ok\b|possible|available|full[- ]time)/iu.test(
    words
  );
}

const label =
  /(?:type|contract|contrato|vertrag\p{L}*|employment|duration|status|position|role|job|basis|hiring|offer\p{L}*|looking for|seeking|this is|it['’]s|as an?|as|un|en|mit|in|on)\s*[:–-]?\s*(?:an?\s|the\s|our\s|einen?\s|\d+[- ]month\s|full-time,?\s|remote\s)*$/iu;

function isStatement(text: string, {value, start, end}: Found<Contract>): boolean {
  if (value === "internship" || value === "freelance")
    return label.test(text.slice(Math.max(0, start - 40), start)) && !/^interns$/iu.test(text.slice(start, end));
  return true;
}
