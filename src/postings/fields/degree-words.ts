/** How ads name a degree, by level; `degree` is one whose level is not said, which is the first. */
const named: readonly {readonly level: "bachelor" | "master" | "phd" | "degree"; readonly words: string}[] = [
  {level: "phd", words: "ph\\.?\\s?d\\.?['’]?s?|doctorate|doctoral|doctor of|promotion in|doctorat|doctorado|博士"},
  {
    level: "master",
    words:
      "master(?:['’]?s)?(?=\\W+(?:degree|or|of|in|and|diploma|level|\\/|,|\\(|\\)|studium|abschluss|from|with|equivalent|required|preferred|\\.|$)|\\/)|msc|m\\.sc\\.?|m\\.s\\.?(?=\\W)|ms(?=\\W+(?:degree|in|or|and)\\b|\\s?[\\/,]\\s?(?:ph|bs|cs|in\\b))|mba|m\\.eng|meng|masterstudium|masterabschluss|máster|bac\\s?\\+\\s?5|diplôme d['’]ingénieur|硕士|研究生"
  },
  {
    level: "bachelor",
    words:
      "bachelor(?:['’â]?s)?|bsc|b\\.sc\\.?|b\\.s\\.?(?=\\W)|bs(?=\\W+(?:degree|in|or|and)\\b|\\s?[\\/,]\\s?(?:ms|ba|bsc|in\\b|cs))|ba(?=\\W+(?:degree|in|or)\\b|\\s?\\/\\s?bs)|b\\.a\\.|b\\.?tech(?!\\p{L})|b\\.e\\.|beng|undergraduate degree|(?:4|four)[- ]year degree|licence (?:en|pro|universitaire)|bac\\s?\\+\\s?[34]|本科|学士|统招"
  },
  {
    level: "degree",
    words:
      "(?:university|college|technical|relevant|engineering|science|cs|stem|quantitative|related|academic|higher|advanced|graduate|postgraduate) (?:\\p{L}+ )?(?:degree|diploma)s?|degrees? (?:in|from)|(?:hold|have|with|possess|has|having|need|your|a|an|completed) (?:an? |the )?(?:\\p{L}+ ){0,2}degree|degree(?= (?:or (?:equivalent|higher|similar|above|relevant|comparable)|required|preferred|qualified|level|educated|is))|(?:hochschul|fachhochschul|universitäts|informatik)(?:studium|abschluss)|abgeschlossenes (?:\\p{L}+ )?studium|grado (?:universitario|en|superior)|licenciatura|titulación universitaria|ingenier[ií]a (?:en|informática)|大专以上"
  }
];

const bounded = (words: string) => `(?<!\\p{Script=Latin})(?:${words})(?!\\p{Script=Latin})`;

/** What a text has where it names a degree, cheaply. */
export const degreeCue =
  /degree|diplom|bachelor|master|máster|ph\.?\s?d|doctor|promotion in|\bb\.?\s?(?:sc?|a|e|tech|eng)\b|\bm\.?\s?(?:sc?|eng)\b|\bmba\b|\bbac\s?\+|licen[cs]|grado|titulaci|ingenier|studium|abschluss|博士|硕士|研究生|本科|学士|统招|大专/gi;

/** Any of them. */
export const namedDegree = new RegExp(bounded(named.map(({words}) => words).join("|")), "iu");

/** From the highest to the lowest. */
export const degreeLevels = named.map(({level, words}) => ({level, pattern: new RegExp(bounded(words), "iu")}));

const waivers = [
  "(?:or|and\\/or|oder|ou|o|\\/|\\(|,)\\s?(?:an? )?(?:the )?(?:relevant |similar |comparable |practical |proven |related |professional |work |industry |your |hands-on |real-world )*(?:equivalent|equiv|equivalente|équivalente?|gleichwertig\\p{L}*|vergleichbare?\\p{L}*|comparable|commensurate|experience|self-(?:taught|made)|bootcamp)",
  "equivalent (?:practical |work |professional |industry |relevant |combination |proven )*(?:experience|knowledge|background|combination|skills|track record)",
  "or (?:you['’]?re |are )?self-(?:made|taught)|in lieu of|or similar experience|alternatively",
  "not (?:strictly |necessarily |a )*(?:required|necessary|needed|mandatory|must|requirement)|optional",
  "(?:no|without(?: an?)?|don['’]t (?:care|need|require)[^|.]{0,40}|regardless of|rather than|whether or not[^|.]{0,30}) (?:\\p{L}+ ){0,4}?(?:degrees?|diploma|ph\\.?d)",
  "同等(?:学历|经验)|学历不限"
];

/** Words of the same sentence that let something else stand for the degree, or say that none is needed. */
export const degreeWaived = new RegExp(waivers.join("|"), "iu");

const traps = [
  "(?:scrum|web|post|ring|quest|task|head|grand|chess|yoga|toast)\\s?-?master",
  "master(?:s)? (?:of (?:your|their|the universe|all|ceremonies)|data|branch|plan|class|thesis|key|node|slave|service|the|your|record|schedule)|mastercard",
  "(?:founders?|team|ceo|cto|we|our|colleagues|engineers|staff|people|alumni|employees|advisors?|scientists?|researchers)[^|.;]{0,50}(?:ph\\.?\\s?ds?(?!\\p{L})|from (?:mit|stanford|harvard))",
  "ph\\.?d (?:programs?|students?|researchers?|level)",
  "(?:high|higher|large|some|greater|certain|greatest|strong|significant|great|any|varying|unprecedented|same|good|fair) degrees? of|to (?:a|some|any|the) (?:\\p{L}+ )?degree|(?:360|180|90)[ -]?degree|degrees? (?:celsius|fahrenheit|of freedom)",
  "pursuing|currently enrolled|enrolled in|working towards?|degree apprentic|tuition|continuing education|towards? (?:a|your) (?:degree|master|ph)",
  "ms (?:office|sql|excel|word|teams|project|azure|access|dynamics)"
];

/** A sentence that names a degree and asks for none. */
export const degreeTrap = new RegExp(traps.join("|"), "iu");
