import type {Point, RepeatReading} from "../model/finding.ts";
import type {Stance} from "../model/mention.ts";
import type {Family} from "../model/skill.ts";
import type {CaveatCode} from "./caveats.ts";
import type {Where} from "./filters.ts";
import type {Query} from "./query.ts";
import type {Unit} from "./units.ts";

/**
 * What a measure counts, over what, from which rows and how: CLI help, pages, the API's schema and docs/MEASURES.md are all
 * made from this record. One measure, one file.
 */
export interface Measure {
  /** Kebab-case, as the command line takes it. */
  readonly name: string;
  /** Goes up when the same rows would give other values. */
  readonly version: number;
  /** The figure in plain words, as a page titles it. */
  readonly title: string;
  readonly unit: Unit;
  /** What the numerator is (or what is observed), in words. */
  readonly counts: string;
  /** The denominator (or what the observations are of), in words. */
  readonly of: string;
  /** Below this base no value is given, only the count. */
  readonly fewest: number;
  /** The stances of a mention that count; null when no skill is counted. */
  readonly stances: readonly Stance[] | null;
  /** Whether it is about a skill (or a family of skills): it must be given, may be given, or is not taken. */
  readonly subject: "skill" | "skill-or-all" | "none";
  /** Options of its own, beside the filters that every measure takes. */
  readonly options: readonly MeasureOption[];
  /** Files of the user that it reads, beside the warehouse or instead of it. */
  readonly files: readonly FileInput[];
  /**
   * It reads the texts of ads for names that the skill list lacks; they come in as the tables `terms` (term, written, month,
   * n, employers, evidence) and `read` (month, n).
   */
  readonly texts?: "new-terms";
  /** It counts undated postings too: it tells of the whole time at once. */
  readonly undated?: true;
  /** One skill's series is that of all skills told together, where it is among them. */
  readonly together?: true;
  readonly method: string;
  readonly caveats: readonly CaveatCode[];
  /** The rows it needs, by a name of its own choosing. */
  readonly rows: (ask: Ask) => Queries;
  /** From rows to series; pure. The rows of its files stand in the tables under the name of the file. */
  readonly estimate: (tables: Tables, ask: Ask) => readonly Series[];
  /** The newest postings behind it, at most so many; left out: those that name the skill asked for. */
  readonly evidence?: (ask: Ask, limit: number) => Query;
}

/** An option of a measure: `--per quarter`. */
export interface MeasureOption {
  readonly name: string;
  /** What stands after it in help: `month|quarter|year`, `currency`. */
  readonly value: string;
  readonly says: string;
  /** The only words that it takes; null for any. */
  readonly known: readonly string[] | null;
  /** What holds when it is not given; null when nothing does. */
  readonly otherwise: string | null;
  /**
   * Its word is the name of a skill or a family, and reaches the measure as an id; or a role, and reaches it as postings have
   * it.
   */
  readonly is?: "skill" | "role";
}

/** A file that the user names: `--survey FILE`. */
export const fileInputs = ["survey", "layoffs", "profiles"] as const;
export type FileInput = (typeof fileInputs)[number];

/** What a figure is asked for. */
export interface Ask {
  /** What the figure is about, in words of the finding: `{skill: "python"}`. */
  readonly about: Readonly<Record<string, string>>;
  /** Ids of skills; a posting counts once if it names any of them. None: see the measure's subject. */
  readonly skills: readonly string[];
  /** Of every skill's figures only these, where each is told for itself (shares); all when absent. */
  readonly only?: readonly string[];
  /** The stances that count, of the measure. */
  readonly stances: readonly Stance[];
  /** Only mentions found by this rule; null for all. */
  readonly rule: string | null;
  readonly where: Where;
  readonly repeats: RepeatReading;
  /** The measure's own options as given, the rest as `otherwise` says. */
  readonly options: Readonly<Record<string, string>>;
  /** The family of every skill of the list, for measures that look at a family of skills or at pairs. */
  readonly families: ReadonlyMap<string, Family>;
  /** Boards or sources that were chosen because they hire for AI. */
  readonly chosenForAi: readonly string[];
  /** Whether the vintage keeps sums by month. */
  readonly rolled: boolean;
}

/** Queries by the name under which their rows come back. */
export type Queries = Readonly<Record<string, Query>>;

/** A row as the warehouse gives it: plain JSON values. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows by the name of their query or file. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/**
 * One line of a measure's answer. A measure gives one, or several told apart by `about`: one a skill, a pair, a term, a
 * specification, a component.
 */
export interface Series {
  /** Beside what was asked: `{term: "visa"}`. */
  readonly about?: Readonly<Record<string, string>>;
  /** Oldest first, no gaps in time. */
  readonly points: readonly Point[];
  /** Beside those of the measure: codes, or whole sentences that only this series has. */
  readonly caveats?: readonly string[];
  /** Where it differs from the measure's. */
  readonly unit?: Unit;
  readonly counts?: string;
  readonly of?: string;
  /** What the series as a whole says, in one word or sentence: `warming`. */
  readonly state?: string;
  /** Numbers that belong to the series as a whole: a false discovery rate, a rank. */
  readonly beside?: Readonly<Record<string, number | null>>;
  readonly evidence?: readonly string[];
}
