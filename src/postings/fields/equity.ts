import type {Offer} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {listener, readSaid, type Saying} from "./said.ts";

const cue =
  /(?:equity|stocks?(?!\p{L})|share options|shares(?!\p{L})|options(?!\p{L})|rsus?(?!\p{L})|esops?(?!\p{L})|espp|vsops?(?!\p{L})|bspce|phantom|mitarbeiterbeteiligung|unternehmensanteile|profit interests|期权|股权|股票|持股)|\d ?%/giu;

const sayings: readonly Saying<Offer>[] = [
  {
    value: null,
    pattern:
      /(?<!\p{L})(?:private|brand|health|social|racial|gender|pay|home|employment|customer|digital|educational|education|economic|global|cash|public|sweat|listed|growth|educational|scottish|long[/-]short|short)[\s-]equity(?! (?:package|grant|stake|compensation|options))|(?:diversity|inclusion|belonging|accessibility|diverse|inclusive)[\s,&/]+(?:and |of )?equity|equity[\s,&/]+(?:and |of )?(?:diversity|inclusion|belonging|inclusive)|equity (?:research|trading|trad\p{L}+|markets?|derivatives?|crowdfunding|crowd|partners?|funds?|firms?|investors?|investments?|investing|analysts?|capital|securities|portfolios?|management|platforms?|products?|desk|exchange|sales|strateg\p{L}*|execution|employer|lens|issues|gaps?|financ\p{L}*|rounds?|raise|fundrais\p{L}*|(?:hedge|long)|in (?:residential|real|homes?|education|health|access)|of (?:opportunity|access))|(?:compensation|people|rewards) and equity,? (?:team|to|partner|understand)|equityzen/giu
  },
  {
    value: null,
    pattern:
      /stocks? (?:market|exchange|photo\p{L}*|trad\p{L}*|images?|prices?|keeping|levels?|brok\p{L}*|control|footage|music|data|ticker|management|portfolio|analysis|picking|room)|(?:in|of|our|take|taking|out[- ]of|fully|rolling|live|laughing|common) stock(?! (?:options|grants))(?!\p{L})|(?:shares (?:our|your|the|a|an|in our|their|information|knowledge|similar|best|his|her|its|with)|(?:who|that|and|which|it|he|she|market|million|billion) shares)|(?:期权|股票|股权)(?:交易|策略|量化|市场|做市|投资|系统|数据|融资|等|领域|产品|合约|代码|衍生|负责人|方向|业务|经验|行情)|(?:现货|合约|期货|永续|杠杆|etf|外汇|债券|基金)[、,，/及和与]\s?(?:期权|股票)|[美港币]股票?|期权期货|期权(?:和|或|及|与)?衍生|私募股权|(?:指数|商品)、股票|有股票/giu
  },
  {
    value: "no",
    pattern:
      /(?:\bno\b|\bnot offer(?:ing)?\b|n['’]t offer\b|\bwithout\b|\bunable to offer\b)(?:\s\p{L}+){0,2}?\s(?:equity|stock options|shares)(?!\p{L})|(?:equity|stock options)\s*(?:is|are|:)(?:n['’]t available)?\s*(?:\p{L}+\s)?(?:not\b|no\b|n\/a)/giu
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})(?:(?:company|employee|incentive|early|startup|founders?['’]?|virtual|pre-ipo|startup)\s)?(?:stocks?|shares?|equity)\s(?:options?|shares?|only|(?:percentage|level)|grants?|awards?|plans?|purchase|packages?|compensation|units|incentives?|bonus(?:es)?|ownership|based compensation|in the company|in our company|program(?:me)?|scheme|participation|stake|upside|allocation|offering|component|appreciation)(?!\p{L})/giu
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})(?:(?:restricted stock units?\s?)?\(?rsus?|esops?|vsops?|espp|bspce|phantom (?:stocks?|shares?|equity|options?)|mitarbeiterbeteiligung\p{L}*|virtuelle anteile|unternehmensanteile)(?!\p{L})|(?:期权|股权|股票|持股)(?:激励|奖励|池|计划|分红|期权)?/giu
  },
  {
    value: "yes",
    pattern:
      /\d(?:[.,]\d+)?\s?%?\s?(?:(?:-|–|—|to)\s?)?(?:\d{1,2}(?:[.,]\d+)?\s?%)?\+?\s?(?:in\s|of\s|company\s|worth of\s)?(?:equity|stock|options|shares|stake|ownership)(?!\p{L})|equity[\s:]+(?:of\s|up to\s|range\s?)?(?:>=?\s?)?\d(?:[.,]\d+)?\s?%?(?:\s?(?:-|–|to)\s?\d(?:[.,]\d+)?\s?%)?/giu
  },
  {
    // The second half of `$80k-$140k + 0.5 - 3.0%`.
    value: "yes",
    pattern:
      /(?<=\d[kK]?\+?\s?[€£]?\s?[+,·|/&]\s{0,2})\d(?:\.\d+)?\s?%?\s?(?:-|–|to)\s?\d{1,2}(?:\.\d+)?\s?%(?!\p{L})/giu
  },
  {
    value: "yes",
    pattern:
      /(?<![\p{L}])(?:competitive|generous|meaningful|significant|substantial|real|large|big|high|good|great|strong|solid|early(?:[- ]stage)?|late[- ]stage|have|more|sizeable|founder(?:-level)?|employee|market|potential|ground[- ]floor|attractive|valuable|decent|full|some|company|startup|offers?|offering|offered|get|gets|receive|earn|including|includes?|plus|with|via|salary|salaries|pay|cash|base|compensation|comp|bonus|bonuses|benefits|perks|insurance|401k?|401\(k\)|package|pto|vacation|tokens?|for|as|of|through|and|w\/)[\s,;:/&+()*\]–-]{1,5}(?:(?:a|an|and|plus|or|the|our|of|your|some|competitive|generous|meaningful|significant|early|annual|additional|company|employee|startup|founder|real)[\s,&+/-]{1,3}){0,4}(?:equity|stocks?(?= options| \+|,|\.|$)|options|shares)(?!\p{L})/giu
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})equity(?=\s*(?:$|[,.;:()\]|/&+*—–-]|and\b|or\b|for\b|in\b|at\b|is\b|are\b|as\b|available|offered|based|position|benefits|401|bonus|negotiable|possible|upside|will|on top|with|from|depending|commensurate|to offer|aka))/giu
  }
];
const said = listener(cue, sayings);

/**
 * Whether a share of the company is part of the offer: equity, stock or share options, RSUs, a percentage beside the pay.
 *
 * Private equity, equity research, "diversity, equity and inclusion" and goods in stock are not. Null when unsaid.
 */
export function findEquity(text: string): Found<Offer> | null {
  const found = readSaid(text, said);
  return found.find((one) => one.value === "yes") ?? found[0] ?? null;
}
