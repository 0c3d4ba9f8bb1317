import type {Pay} from "../../src/model/pay.ts";
import type {Contract, Degree, Offer, Seniority, Workplace} from "../../src/model/values.ts";

/** What was read from one posting, in the values of the model. */
export interface ReadFields {
  readonly pay: readonly Pay[];
  readonly workplace: Workplace;
  readonly visa: Offer;
  readonly signing_bonus: Offer;
  readonly relocation: Offer;
  readonly equity: Offer;
  readonly years_min: number | null;
  readonly degree: Degree;
  readonly seniority: Seniority;
  readonly contract?: Contract;
}

/** One annotated posting; `posting` is the part of that name of its annotation. */
export interface GoldFields {
  readonly text: string;
  readonly title: string | null;
  readonly posting: Readonly<Record<string, unknown>>;
}

/** How often a field was read as annotated. `n` is the number of postings whose annotation has the field. */
export interface FieldScore {
  readonly n: number;
  readonly right: number;
  /** Said in the annotation and read as another value. */
  readonly wrong: number;
  /** Said in the annotation and not read. */
  readonly missed: number;
  /** Read, and not said in the annotation. */
  readonly invented: number;
  /** Share of postings read right; null when no posting has the field. */
  readonly accuracy: number | null;
  /** The postings that were not read right, with both values. */
  readonly errors: readonly {readonly at: number; readonly gold: string; readonly read: string}[];
}

const unsaid = "unsaid";
const offer = (value: unknown) => (value === true ? "yes" : value === false ? "no" : unsaid);
const word = (value: unknown) => (value === "unspecified" || value === "none-said" ? unsaid : String(value ?? unsaid));

/** How each field stands in an annotation and in what was read, both as a word; `unsaid` for a field with no value. */
const fields: readonly {
  readonly field: string;
  readonly annotated: string;
  readonly gold: (value: unknown) => string;
  readonly read: (fields: ReadFields) => string;
}[] = [
  {field: "pay", annotated: "pay", gold: goldPay, read: ({pay}) => payWords(pay.map(statedEnds))},
  {field: "workplace", annotated: "remote", gold: word, read: ({workplace}) => workplace},
  {field: "visa", annotated: "visa_sponsorship", gold: offer, read: ({visa}) => visa},
  {field: "signing_bonus", annotated: "signing_bonus", gold: offer, read: ({signing_bonus}) => signing_bonus},
  {field: "relocation", annotated: "relocation", gold: offer, read: ({relocation}) => relocation},
  {field: "equity", annotated: "equity", gold: offer, read: ({equity}) => equity},
  {field: "years_min", annotated: "years_min", gold: word, read: ({years_min}) => word(years_min)},
  {field: "degree", annotated: "degree", gold: word, read: ({degree}) => degree},
  {field: "seniority", annotated: "seniority", gold: word, read: ({seniority}) => seniority},
  {field: "contract", annotated: "contract", gold: word, read: ({contract}) => contract ?? unsaid}
];

/**
 * Scores what is read from annotated postings, field by field.
 *
 * A field is right when its value equals the annotated one, "not said" included. Pay is right when the sets of
 * statements are equal: both ends, currency and period of each; the order and repeated statements do not count.
 */
export function scoreFields(
  gold: readonly GoldFields[],
  read: (posting: GoldFields) => ReadFields
): Readonly<Record<string, FieldScore>> {
  const readings = gold.map(read);
  return Object.fromEntries(
    fields.map(({field, annotated, gold: goldWord, read: readWord}) => {
      const pairs = gold.flatMap(({posting}, at) => {
        const reading = readings[at];
        return reading === undefined || !(annotated in posting)
          ? []
          : [{at, gold: goldWord(posting[annotated]), read: readWord(reading)}];
      });
      return [field, scoreOf(pairs)];
    })
  );
}

function scoreOf(pairs: FieldScore["errors"]): FieldScore {
  const errors = pairs.filter(({gold, read}) => gold !== read);
  const [n, right] = [pairs.length, pairs.length - errors.length];
  const missed = errors.filter(({read}) => read === unsaid).length;
  const invented = errors.filter(({gold}) => gold === unsaid).length;
  const wrong = errors.length - missed - invented;
  return {n, right, wrong, missed, invented, accuracy: n === 0 ? null : right / n, errors};
}

type Ends = readonly [low: unknown, high: unknown, currency: unknown, period: unknown];

function statedEnds({low, high, currency, period}: Pay): Ends {
  return [low, high, currency, period];
}

function goldPay(value: unknown): string {
  return payWords(
    (Array.isArray(value) ? value : []).map(
      ({min, max, currency, period}: Record<string, unknown>): Ends => [min, max, currency, period]
    )
  );
}

function payWords(pays: readonly Ends[]): string {
  const words = pays.map((ends) => ends.map((end) => String(end ?? "?")).join(" "));
  return words.length === 0 ? unsaid : [...new Set(words)].sort().join(" · ");
}
