import type {BudgetKind, FreelancePosting} from "../../model/freelance.ts";
import {medianInterval} from "../../stats/median-interval.ts";

/** The median budget of one kind in one currency. Budgets are no salaries and stand in no figure of pay. */
export interface MedianBudget {
  readonly kind: BudgetKind;
  /** ISO 4217; null when the postings do not say which. */
  readonly currency: string | null;
  /** The middle of the mid-points; null with a `why`. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Postings with such a budget. */
  readonly count: number;
  readonly why: string | null;
}

/** Fewer budgets than this make no median. */
export const fewestBudgets = 10;

/**
 * The median of the mid-points of budgets, for each kind and currency by itself, the largest group first.
 *
 * The interval is the exact one of order statistics, as if postings were independent: clients that post many alike make the
 * true one wider. Nothing is converted between currencies, and hours are not turned into sums.
 */
export function medianBudgets(postings: readonly FreelancePosting[]): readonly MedianBudget[] {
  const groups = new Map<string, FreelancePosting[]>();
  for (const posting of postings) {
    const key = JSON.stringify([posting.kind, posting.currency]);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [posting]);
    else own.push(posting);
  }
  const rows = [...groups.entries()].map(([key, own]) => ({key, row: budgetOf(own)}));
  return rows.sort((a, b) => b.row.count - a.row.count || (a.key < b.key ? -1 : 1)).map(({row}) => row);
}

function budgetOf(postings: readonly FreelancePosting[]): MedianBudget {
  const {kind, currency} = postings[0] ?? {kind: "fixed", currency: null};
  const count = postings.length;
  const base = {kind, currency, count};
  const interval = medianInterval(postings.map(({low, high}) => (low + high) / 2));
  if (count < fewestBudgets || interval === null)
    return {...base, median: null, low: null, high: null, why: `too few: ${count} of at least ${fewestBudgets}`};
  return {...base, ...interval, why: null};
}
