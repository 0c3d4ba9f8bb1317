/** Where the work is done. */
export const workplaces = ["remote", "hybrid", "onsite", "unsaid"] as const;
export type Workplace = (typeof workplaces)[number];

/** The level of a role. */
export const seniorities = [
  "intern",
  "junior",
  "mid",
  "senior",
  "staff-plus",
  "manager",
  "director-plus",
  "unsaid"
] as const;
export type Seniority = (typeof seniorities)[number];

/** The lowest degree that is required. */
export const degrees = ["unsaid", "not-required", "bachelor", "master", "phd"] as const;
export type Degree = (typeof degrees)[number];

/** The kind of contract. */
export const contracts = [
  "permanent",
  "fixed-term",
  "contract",
  "freelance",
  "internship",
  "apprenticeship",
  "unsaid"
] as const;
export type Contract = (typeof contracts)[number];

/** Whether something is offered: said yes, said no, or not said. */
export const offers = ["yes", "no", "unsaid"] as const;
export type Offer = (typeof offers)[number];

/** What a sum of pay is for. */
export const payPeriods = ["year", "month", "week", "day", "hour"] as const;
export type PayPeriod = (typeof payPeriods)[number];
