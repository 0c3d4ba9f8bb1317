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

/** What stands in every ad of an employer. */
export interface EmployerWords {
  readonly employer: Employer;
  readonly about: Section;
  readonly legal: Section;
}
