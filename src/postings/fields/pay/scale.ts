/** What a letter or word after a number multiplies it by, with its length. */
export interface Scale {
  readonly times: number;
  readonly length: number;
  /** True for lakhs: they say INR. */
  readonly indian: boolean;
}

const scales: readonly {readonly times: number; readonly indian?: true; readonly pattern: RegExp}[] = [
  {times: 1e3, pattern: /^\s?[kK](?![\p{Script=Latin}\d]|\s?(?:loc|lines)\b)/u},
  {
    times: 1e3,
    pattern:
      /^[kK](?=(?:EUR|USD|GBP|CHF|PLN|CAD|AUD|SEK|NOK|DKK|RMB|USDT|U|u|usd|eur|gbp|chf|euros?|pa|p\.a|per|pm)(?!\p{Script=Latin}))/u
  },
  {times: 1e3, pattern: /^\s?(?:tsd\.?|thousand|тыс\.?|千)(?!\p{Script=Latin})/iu},
  {times: 1e3, pattern: /^\s?mil(?=\s(?:euros|€|pesos))/iu},
  {times: 1e4, pattern: /^\s?(?:万|[wW](?![\p{Script=Latin}\d]))/u},
  {
    times: 1e5,
    indian: true,
    pattern: /^\s?(?:lpa|lakhs?|lacs?|L(?=\s?(?:p\.?a|per|\/|-|–|to|$)))(?!\p{Script=Latin})/iu
  },
  {times: 1e6, pattern: /^\s?(?:M{1,2}|m{1,2}|mio\.?|mln|mil|mill(?:ion(?:s|en)?|ones)?)(?![\p{Script=Latin}\d])/iu},
  {times: 1e9, pattern: /^\s?(?:b|bn|bil|billions?|mrd|t|tn|trn|trillion)(?![\p{Script=Latin}\d])/iu},
  {times: 1e8, pattern: /^\s?亿/u}
];

const begins = /^\s?[kKtTтТmMwWlLbB千万亿]/u;

/** The scale that begins the words after a number: `k`, `万`, `LPA`, `M`; null when there is none. */
export function scaleAfter(words: string): Scale | null {
  if (!begins.test(words)) return null;
  for (const {times, indian, pattern} of scales) {
    const match = pattern.exec(words);
    if (match !== null) return {times, length: match[0].length, indian: indian === true};
  }
  return null;
}
