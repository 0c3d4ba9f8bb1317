import type {Employer} from "../employers.ts";

/** A stretch of an ad: sentences under a heading, then a list. */
export interface Section {
  readonly part:
    | "intro"
    | "about"
    | "duties"
    | "requirements"
    | "preferred"
    | "team"
    | "benefits"
    | "process"
    | "legal";
  readonly heading: string | null;
  readonly prose: readonly string[];
  readonly items: readonly string[];
}

/** What an employer says again and again, and how many of each it has before they come round. */
export const ownCounts = {team: 14, benefits: 12, duties: 20, requirements: 14} as const;

/** What an employer says in its ads again and again. */
export interface EmployerWords {
  readonly employer: Employer;
  readonly about: Section;
  readonly process: Section;
  readonly legal: Section;
  readonly headings: Readonly<Record<Exclude<Section["part"], "intro">, string>>;
  /** A paragraph on how the work is done, a benefit, a task or a wish, by number; the same number gives the same words. */
  readonly own: (use: keyof typeof ownCounts, number: number) => string;
}
