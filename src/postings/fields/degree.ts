import type {Degree} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {clauseAt} from "./clause.ts";
import {isPreferredClause, isUnderPreferences} from "./preferred.ts";

type Level = "bachelor" | "master" | "phd";

const levels: readonly {readonly level: Level; readonly words: string}[] = [
  {level: "phd", words: "ph\\.?\\s?d\\.?s?|doctorate|doctoral|doctor of|promotion in|doctorat|doctorado|博士"},
  {
    level: "master",
    words:
      "master(?:['’]?s)?(?=\\W+(?:degree|or|of|in|and|diploma|level|student|\\/|,|\\(|\\)|studium|abschluss|from|with|equivalent|required|preferred|\\.|$))|msc|m\\.sc\\.?|m\\.s\\.?(?=\\W)|ms(?=\\W+(?:degree|in|or|\\/|,|and|\\())|mba|m\\.eng|meng|masterstudium|masterabschluss|máster|bac\\s?\\+\\s?5|grandes? écoles?|diplôme d['’]ingénieur|硕士|研究生"
  },
  {
    level: "bachelor",
    words:
      "bachelor(?:['’]?s)?|bsc|b\\.sc\\.?|b\\.s\\.?(?=\\W)|bs(?=\\W+(?:degree|in|or|\\/|,|and|\\())|ba(?=\\W+(?:degree|in|or|\\/))|b\\.a\\.|b\\.?tech|b\\.e\\.|beng|undergraduate degree|(?:university|college|4[- ]year|four[- ]year|technical|relevant|engineering|science|cs|computer science|stem|quantitative|related|academic|higher) (?:\\p{L}+ )?(?:degree|diploma|education)|degree (?:in|from)|(?:hold|have|with|possess) (?:an? |the )?(?:\\p{L}+ ){0,2}degree|degree (?:required|qualified|level|educated)|graduate degree|(?:hochschul|fachhochschul|universitäts)?(?:studium|abschluss)|grado (?:universitario|en)|licenciatura|titulación universitaria|ingenier[ií]a (?:en|informática)|licence|bac\\s?\\+\\s?[34]|本科|学士|统招"
  }
];

const cue = new RegExp(
  `(?<!\\p{Script=Latin})(?:${levels.map(({words}) => words).join("|")})(?!\\p{Script=Latin})`,
  "giu"
);
const each = levels.map(({level, words}) => ({
  level,
  pattern: new RegExp(`(?<!\\p{Script=Latin})(?:${words})(?!\\p{Script=Latin})`, "iu")
}));

const waived =
  /(?:or|and\/or|oder|ou|o|\/|\()\s?(?:an? )?(?:the )?(?:relevant |similar |comparable |practical |proven |related |professional |work |industry |your )*(?:equivalent|equiv|equivalente|équivalente?|gleichwertig\p{L}*|vergleichbare?\p{L}*|comparable|commensurate|experience|practical|self-taught|work experience|relevant experience|bootcamp)|equivalent (?:practical |work |professional |industry |relevant )*(?:experience|knowledge|background|combination|skills)|in lieu of|or similar experience|not (?:required|necessary|needed|mandatory|a must)|(?:no|without(?: an?)?|don['’]t (?:care|need|require)[^|.]{0,40}|regardless of|rather than|whether or not[^|.]{0,30}) (?:\p{L}+ ){0,4}?(?:degree|diploma|phd|ph\.d)|degree (?:optional|not)|同等(?:学历|经验)|学历不限/iu;
const isTrap =
  /(?:scrum|web|post|ring|quest|task|head|grand|chess|yoga|toast)\s?-?master|master(?:s)? (?:of (?:your|their|the universe|all|ceremonies)|data|branch|plan|class|thesis|key|node|slave|service|the|your|record|schedule)|mastercard|(?:founders?|team|ceo|cto|we|our|colleagues|engineers|staff|people|alumni|employees|advisors?|scientists?)[^|.;]{0,50}(?:ph\.?\s?ds?|from (?:mit|stanford|harvard))|(?:high|large|some|greater|certain|greatest|strong|significant|great|any|varying|unprecedented|same) degree|degrees? of (?!science|arts|engineering|bachelor|master)|360|180|degrees? (?:celsius|fahrenheit)|pursuing|currently enrolled|degree apprentic|discount|tuition|continuing education|secondary|ms (?:office|sql|excel|word|teams|project|azure|access|dynamics)/iu;

interface DegreeSaid extends Found<Degree> {
  readonly firm: boolean;
}

const rank: Record<Degree, number> = {unsaid: 9, "not-required": 0, bachelor: 1, master: 2, phd: 3};

/**
 * The lowest degree that the ad requires.
 *
 * `not-required` when a degree is named only as a preference, when experience stands in for it ("or equivalent") or
 * when the ad says that none is needed. Degrees of the founders and of the team say nothing. Null when unsaid.
 */
export function findDegree(text: string): Found<Degree> | null {
  const said = [...readDegrees(text)];
  const firm = said.filter((degree) => degree.firm);
  const pool = firm.length > 0 ? firm : said;
  const lowest = pool.reduce<DegreeSaid | null>(
    (best, degree) => (best === null || rank[degree.value] < rank[best.value] ? degree : best),
    null
  );
  return lowest === null ? null : {value: lowest.value, start: lowest.start, end: lowest.end};
}

function* readDegrees(text: string): Generator<DegreeSaid> {
  let past = 0;
  for (const hit of text.matchAll(cue)) {
    if (hit.index < past) continue;
    const clause = clauseAt(text, hit.index, line);
    const words = text.slice(clause.start, clause.end);
    if (isTrap.test(words)) continue;
    past = clause.end;
    const preferred = isPreferredClause(words) || isUnderPreferences(text, hit.index);
    const free = waived.test(words);
    const value = free || preferred ? "not-required" : lowestIn(words);
    yield {value, start: hit.index, end: hit.index + hit[0].length, firm: free || !preferred};
  }
}

const line = /[\n|•]|[.!?。；;](?=\s+["“(]?[\p{Lu}\p{N}]|$)/gu;

function lowestIn(words: string): Level {
  return each.findLast(({pattern}) => pattern.test(words))?.level ?? "bachelor";
}
