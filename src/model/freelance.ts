/** How a freelance posting pays: by the hour, or one sum for the work. */
export const budgetKinds = ["hourly", "fixed"] as const;
export type BudgetKind = (typeof budgetKinds)[number];

/** A freelance posting with its budget. A budget is no salary: the two are never in one figure. */
export interface FreelancePosting {
  readonly id: string | null;
  readonly title: string;
  readonly kind: BudgetKind;
  /** Both ends in `currency`; equal where one sum is given. */
  readonly low: number;
  readonly high: number;
  /** ISO 4217; null when unsaid. */
  readonly currency: string | null;
  /** `YYYY-MM-DD`, or an instant; null when unsaid. */
  readonly posted: string | null;
  readonly at: string;
}
