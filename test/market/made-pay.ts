import {randomFrom} from "../../src/stats/random.ts";

/** What is planted in a market with pay. */
export interface Planted {
  readonly employers: number;
  readonly ads: number;
  /** What the skill brings to the logarithm of pay in a month, counted from 0. */
  readonly premium: (month: number) => number;
  readonly months: number;
  readonly seed: number;
  /** How much likelier ads of employers that pay well, and of seniors, are to name the skill; 0 for not at all. */
  readonly confounding: number;
}

/** A market whose employers that pay well, and whose senior ads, name the skill more: the raw difference is not what it brings. */
export function plantedMarket({employers, ads, premium, months, seed, confounding}: Planted) {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const rows = Array.from({length: employers}, (_, e) => {
    const level = 0.25 * normal();
    return Array.from({length: ads}, (_, i) => {
      const [senior, month] = [random() < 0.5, Math.floor(random() * months)];
      const named = random() < 1 / (1 + Math.exp(0.5 - confounding * (6 * level + (senior ? 1 : -1))));
      const log = 11.4 + level + (senior ? 0.3 : 0) + (named ? premium(month) : 0) + 0.1 * normal();
      return {named, posting: adOf({id: `e${e}-${i}`, employer: `e${e}`, senior, month, pay: Math.exp(log)})};
    });
  }).flat();
  return {
    postings: rows.map(({posting}) => posting),
    mentions: rows.flatMap(({named, posting}) => (named ? [{posting: posting.posting, skill: "rag"}] : []))
  };
}

interface AdOf {
  readonly id: string;
  readonly employer: string;
  readonly senior: boolean;
  readonly month: number;
  readonly pay: number;
}

function adOf({id, employer, senior, month, pay}: AdOf) {
  return {
    posting: id,
    employer_key: employer,
    month: `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`,
    seniority: senior ? "senior" : "junior",
    roles: [{title: senior ? "Senior Data Engineer" : "Data Engineer", role: "data engineer", seniority: "unsaid"}],
    places: [{country: "US"}],
    pay_low_year: pay,
    pay_high_year: pay,
    pay_currency: "USD"
  };
}
