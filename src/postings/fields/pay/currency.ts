import {currencyNames, sharedSigns} from "./currency-names.ts";

/** Money named beside a sum, with the length of the name; `code` is null when it has no one ISO 4217 code. */
export interface Currency {
  readonly code: string | null;
  readonly length: number;
}

const literal = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
const isWord = (name: string) => name === name.toLowerCase() && /^[a-z. ]{3,}$/u.test(name);
const anyCase = (name: string) => literal(name).replace(/[a-z]/gu, (c) => `[${c}${c.toUpperCase()}]`);

const codes = new Map(
  currencyNames.flatMap(({code, names}) => names.map((name) => [name.toLowerCase(), code] as const))
);
const allNames = [...currencyNames.flatMap((entry) => entry.names), ...Object.keys(sharedSigns)].toSorted(
  (a, b) => b.length - a.length
);
const oneOf = (names: readonly string[]) =>
  names.map((name) => (isWord(name) ? anyCase(name) : literal(name))).join("|");

// Beside a sum these are more often something else: the language PHP, tokens, forints as `Ft`, a verb.
const onlyAfter = new Set(["U", "u", "RM", "Ft", "TRY", "PHP", "All"]);
const onlyBefore = new Set(["Rs", "Rs.", "Fr.", "TRY"]);
const inLowerCase = "usd|eur|gbp|chf|cad|aud|nzd|sgd|pln|sek|nok|dkk|inr";

const before = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}])(?:(\\p{Lu}{3})\\s?)?(${oneOf(allNames.filter((name) => !onlyAfter.has(name)))})[\\s\\u00a0]?$`,
  "u"
);
const after = new RegExp(
  `^(?:([uU])|[\\s\\u00a0]?[(/]?(${oneOf(allNames.filter((name) => !onlyBefore.has(name) && !/^u$/iu.test(name)))}|${inLowerCase})\\)?)(?![\\p{Script=Latin}\\d])`,
  "u"
);

// What can end or begin a name: most numbers are told apart here, before the long pattern.
const mayEnd = /(?:[\p{Lu}¬$€£¥￥₹₽₩₪₫₱₴₦₺฿¤.\p{Script=Han}]|Rs|kr|Kč|zł|euros?|Euros?)[\s\u00a0]?$/u;
const mayBegin = /^[\s\u00a0]?[(/]?[\p{Lu}$€£¥￥₹₽₩₪₫₱₴₦₺฿¤acdefgiknprsuz\p{Script=Han}]/u;

/** The currency whose name ends the words before a sum; `country` settles signs that several countries share. */
export function currencyBefore(words: string, country: string | null): Currency | null {
  const match = mayEnd.test(words) ? before.exec(words) : null;
  if (match?.[2] === undefined) return null;
  const [all, prefix, name] = match;
  // `NZD $121k`: the code before the sign says which dollar.
  const code = prefix === undefined ? null : (codes.get(prefix.toLowerCase()) ?? null);
  if (code !== null) return {code, length: all.length};
  return {
    code: codeOf(name ?? "", country),
    length: prefix === undefined ? all.length : all.length - all.indexOf(name ?? "")
  };
}

/** The currency whose name begins the words after a sum. */
export function currencyAfter(words: string, country: string | null): Currency | null {
  const match = mayBegin.test(words) ? after.exec(words) : null;
  if (match === null) return null;
  return {code: codeOf(match[1] ?? match[2] ?? "", country), length: match[0].length};
}

function codeOf(name: string, country: string | null): string | null {
  const shared = sharedSigns[name];
  if (shared === undefined) return codes.get(name.toLowerCase()) ?? null;
  return (country === null ? undefined : shared.by[country]) ?? shared.usual;
}
