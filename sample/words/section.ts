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

/** What an employer says in its ads again and again. */
export interface EmployerWords {
  readonly employer: Employer;
  readonly about: Section;
  readonly legal: Section;
  /** A paragraph on how the work is done, by number; the same number gives the same paragraph. */
  readonly team: (number: number) => string;
  /** Something it offers, by number. */
  readonly benefit: (number: number) => string;
}

/** How many paragraphs and benefits an employer has before they come round. */
export const ownWords = {team: 14, benefit: 12} as const;
