import type {Span} from "../../../model/span.ts";
import type {PayPeriod} from "../../../model/values.ts";

/** A period with the span of the words that say it, within the words searched. */
export interface SaidPeriod extends Span {
  readonly period: PayPeriod;
}

const units: readonly {
  readonly period: PayPeriod;
  readonly unit: string;
  readonly adverb: string;
  readonly label: string;
}[] = [
  {
    period: "year",
    unit: "year|yr|y|annum|annually|jahr|an|année|año|ano|any",
    adverb:
      "yearly|annually|annual|annum|p\\.?\\s?a\\b\\.?|pa\\b|jährlich|im jahr|annuels?|par an|anuales|anual|al año|(?:/|每|一)\\s?年|年薪",
    label:
      "annual(?:ly|ized)?|yearly|per year|per annum|jährlich(?:es)?|jahres(?:brutto)?(?:gehalt|einkommen)|annuel(?:le)?|anual(?:es)?|年薪|年包|年度总包"
  },
  {
    period: "month",
    unit: "month|mo|mth|m|monat|mois|mes|mensual",
    adverb:
      "monthly|monatlich|im monat|mensuels?|par mois|mensuales|mensual|al mes|(?:/|每|一个|/个|每个)\\s?月|月薪?(?![^\\s/薪])",
    label: "monthly|per month|monatlich(?:es)?|monatsgehalt|mensuel(?:le)?|mensual(?:es)?|al mes|月薪|每月|月工资"
  },
  {
    period: "week",
    unit: "week|wk|woche|semaine|semana",
    adverb: "weekly|wöchentlich|semanal(?:es)?|(?:/|每)\\s?周",
    label: "weekly|per week|semanal(?:es)?|周薪"
  },
  {
    period: "day",
    unit: "day|d|tag|jour|día|dia",
    adverb: "daily|pd\\b|p/d|pro tag|par jour|(?:/|每|一)\\s?[天日]",
    label: "daily rate|day rate|dayrate|tagessatz|tjm|日薪"
  },
  {
    period: "hour",
    unit: "hour|hr|h|std|stunde|heure|hora|hrs",
    adverb: "hourly|ph\\b|p/h|pro stunde|par heure|la hora|(?:/|每)?\\s?小时|/\\s?时",
    label: "hourly|hour rate|per hour|stundensatz|stundenlohn|taux horaire|(?:bruto|salario|de la)[/ ]hora|时薪"
  }
];

const filler =
  "(?:[\\s)*]|/\\s?b(?:rut[oa]s?)?\\b|\\b(?:gross|net|brutto|netto|net[oa]s?|bruts?|brut[oa]s?|base|basic|salary|rate|before tax|pre-tax|cad|usd|eur|gbp|depending on experience|doe|b)\\b|税前|税后)";
const afterPatterns = units.map(({period, unit, adverb}) => ({
  period,
  pattern: new RegExp(
    `^${filler}{0,8}?(?:(?:/|\\bper\\b[-\\s]?|\\ba\\b|\\ban\\b|\\beach\\b|\\bpro\\b|\\bpor\\b|\\bpar\\b|\\bal?\\b|一个?)\\s?(?:${unit})(?![\\p{Script=Latin}\\d])|(?:/\\s?)?(?:${adverb})(?!\\p{Script=Latin}))`,
    "iu"
  )
}));
const labelPatterns = units.map(({period, label}) => ({
  period,
  pattern: new RegExp(`(?<!\\p{Script=Latin})(?:${label})(?!\\p{Script=Latin})`, "giu")
}));

const mayBegin =
  /^[\s)*]*(?:[/(]|per|an? |each|p\.|p\s?a|ph|pd|hourly|monthly|annual|yearly|daily|weekly|jährl|monatl|wöchentl|im |pro|par|por|al?\b|mens|brut|gross|net|sem|base|basic|salary|rate|before|pre|cad|usd|eur|gbp|doe|depending|每|一|个|月|年|小时|税)/iu;

/** The period that the words right after a sum say: `/hr`, `per annum`, `brutto im Monat`. */
export function periodAfter(words: string): SaidPeriod | null {
  if (!mayBegin.test(words)) return null;
  for (const {period, pattern} of afterPatterns) {
    const match = pattern.exec(words);
    if (match !== null) return {period, start: 0, end: match[0].length};
  }
  return null;
}

/** The last period named in the words before a sum: `annual base salary`, `Tagessatz`, `月薪`. */
export function periodLabel(words: string): SaidPeriod | null {
  let last: SaidPeriod | null = null;
  for (const {period, pattern} of labelPatterns)
    for (const match of words.matchAll(pattern))
      if (last === null || match.index > last.start)
        last = {period, start: match.index, end: match.index + match[0].length};
  return last;
}
