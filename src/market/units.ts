/** How the values of a unit are told. */
export interface UnitWords {
  /** What a value is, in words. */
  readonly says: string;
  /** A value as a person reads it. */
  readonly print: (value: number) => string;
}

const whole = (value: number) => value.toLocaleString("en-GB", {maximumFractionDigits: 0});
const percent = (value: number) => `${(100 * value).toFixed(2)} %`;
const signed = (value: number, text: string) => (value > 0 ? `+${text}` : text);

/** Every unit that a figure can have. */
export const units = {
  share: {says: "a share, from 0 to 1", print: percent},
  postings: {says: "a number of postings", print: whole},
  people: {says: "a number of people", print: whole},
  growth: {
    says: "a change as a share of what was before: 0.12 is 12 % more",
    print: (value) => signed(value, `${(100 * value).toFixed(1)} %`)
  },
  "log-odds-a-year": {
    says: "the change of the log-odds of a share in a year: 0.1 is about a tenth more",
    print: (value) => signed(value, value.toFixed(3))
  },
  "share-points": {
    says: "a difference of two shares: 0.01 is one percentage point",
    print: (value) => signed(value, `${(100 * value).toFixed(2)} points`)
  },
  "net-percent": {
    says: "per cent of employers who say more, less those who say less",
    print: (value) => signed(value, value.toFixed(1))
  },
  "money-a-year": {says: "money a year, in the currency that the figure is about", print: whole},
  money: {says: "money, in the currency that the figure is about", print: whole},
  days: {says: "days", print: (value) => value.toFixed(1)},
  index: {says: "an index; 100 is the level of its base", print: (value) => value.toFixed(1)},
  ratio: {says: "a ratio; 1 is equal", print: (value) => value.toFixed(2)},
  number: {says: "a number", print: (value) => value.toFixed(2)}
} as const satisfies Readonly<Record<string, UnitWords>>;

/** A unit of figures. */
export type Unit = keyof typeof units;

/** A value in words of its unit; as it is for a unit that is not known here. */
export function valueText(value: number, unit: string): string {
  const known: Readonly<Record<string, UnitWords>> = units;
  return known[unit]?.print(value) ?? String(value);
}
