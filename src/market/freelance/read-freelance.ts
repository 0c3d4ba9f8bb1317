import type {BudgetKind, FreelancePosting} from "../../model/freelance.ts";
import {type Problem, problem} from "../../model/problem.ts";
import {type Cells, filledCells, flagIn, type Row, textIn} from "../rows/cells.ts";
import {type Amount, amountOf} from "./amount.ts";

/** The postings of a freelance market, and what was wrong with its file. */
export interface FreelanceRead {
  readonly postings: readonly FreelancePosting[];
  readonly problems: readonly Problem[];
}

const names = {
  title: ["title", "job_title", "name", "project_title"],
  kind: ["job_type", "payment_type", "budget_type", "rate_type", "type", "project_type", "kind", "contract_type"],
  hourlyLow: ["hourly_low", "hourly_min", "min_hourly_rate", "hourly_budget_min"],
  hourlyHigh: ["hourly_high", "hourly_max", "max_hourly_rate", "hourly_budget_max"],
  hourly: ["hourly_rate", "hourly_budget", "hourly", "rate"],
  fixedLow: ["budget_low", "budget_min", "min_budget", "min_price", "fixed_low"],
  fixedHigh: ["budget_high", "budget_max", "max_budget", "max_price", "fixed_high"],
  fixed: ["budget", "fixed_budget", "amount", "fixed_price", "price", "budget_usd"]
} as const;

/**
 * Reads freelance postings with an hourly or a fixed budget.
 *
 * A row whose budget is empty, 0, or of no known kind is rejected: what it pays is not known, and an hourly budget is never
 * guessed from its size.
 *
 * @param dayOf `YYYY-MM-DD` of a date as written; null when it cannot be read
 */
export function readFreelance(rows: readonly Row[], dayOf: (written: string) => string | null): FreelanceRead {
  const postings: FreelancePosting[] = [];
  const problems: Problem[] = [];
  for (const {value, at} of rows) {
    const cells = filledCells(value);
    const title = textIn(cells, ...names.title);
    const budget = budgetOf(cells);
    if (title === null || budget === null) {
      problems.push(problem("budget-unreadable", at, title === null ? "no title" : title.slice(0, 60)));
      continue;
    }
    const {kind, low, high, currency} = budget;
    const posted = textIn(cells, "posted", "published_date", "published", "date", "created", "posted_at", "submitdate");
    postings.push({
      ...{id: textIn(cells, "id", "uid", "ciphertext", "link", "url"), title, kind, low, high},
      currency: currencyIn(cells) ?? currency,
      posted: posted === null ? null : dayOf(posted),
      at
    });
  }
  return {postings, problems};
}

function budgetOf(cells: Cells): (Amount & {readonly kind: BudgetKind}) | null {
  const kind = kindOf(cells);
  const hourly = amountIn(cells, names.hourlyLow, names.hourlyHigh, names.hourly);
  const fixed = amountIn(cells, names.fixedLow, names.fixedHigh, names.fixed);
  if (kind === "hourly" || (kind === null && fixed === null)) {
    const amount = hourly ?? (kind === "hourly" ? fixed : null);
    return amount === null ? null : {...amount, kind: "hourly"};
  }
  if (fixed === null) return null;
  if (kind === "fixed") return {...fixed, kind};
  return fixed.hourly ? {...fixed, kind: "hourly"} : hourly === null ? {...fixed, kind: "fixed"} : null;
}

function kindOf(cells: Cells): BudgetKind | null {
  const flag = flagIn(cells, "is_hourly", "hourly_project");
  if (flag !== null) return flag ? "hourly" : "fixed";
  const word = textIn(cells, ...names.kind)?.toLowerCase() ?? "";
  if (/hour/.test(word)) return "hourly";
  return /fixed|project price|flat/.test(word) ? "fixed" : null;
}

function amountIn(
  cells: Cells,
  low: readonly string[],
  high: readonly string[],
  one: readonly string[]
): Amount | null {
  const ends = [textIn(cells, ...low), textIn(cells, ...high)].filter((end) => end !== null);
  const amounts = ends.map(amountOf).filter((amount) => amount !== null);
  const [first] = amounts;
  if (first === undefined) {
    const whole = textIn(cells, ...one);
    return whole === null ? null : amountOf(whole);
  }
  const sums = amounts.flatMap((amount) => [amount.low, amount.high]);
  return {...first, low: Math.min(...sums), high: Math.max(...sums)};
}

function currencyIn(cells: Cells): string | null {
  const code = textIn(cells, "currency", "currency_code", "budget_currency")?.toUpperCase();
  return code !== undefined && /^[A-Z]{3}$/.test(code) ? code : null;
}
