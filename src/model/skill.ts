/** The families of the skill list, in the order they are shown. */
export const families = [
  "ai-ml",
  "genai-llm",
  "mlops",
  "data-engineering",
  "cloud-infra",
  "security",
  "governance-risk",
  "product-delivery",
  "content-design",
  "data-quality-eval",
  "software",
  "analytics-stats",
  "transferable",
  "domain"
] as const;
export type Family = (typeof families)[number];

/** What sort of thing a skill is. */
export const skillKinds = [
  "tool",
  "language",
  "platform",
  "technique",
  "field",
  "practice",
  "certificate",
  "trait"
] as const;
export type SkillKind = (typeof skillKinds)[number];

/** When an alias of a skill must not, or may only, be read as the skill. */
export interface Trap {
  /** The alias (or the name) it is about. */
  readonly alias: string;
  /** Only as written; an alias in lower case stands for any spelling with a capital (`dart`: Dart, not dart). */
  readonly case: boolean;
  /** Void where one of these stands: over the mention when it contains the alias, else within eight tokens. */
  readonly not: readonly string[];
  /** Valid only where one of these stands within eight tokens; `(skill)` is another skill in the same list. */
  readonly needs: readonly string[];
}

/** One entry of the skill list. */
export interface Skill {
  /** Kebab-case of the usual full name. */
  readonly id: string;
  readonly name: string;
  readonly family: Family;
  readonly kind: SkillKind;
  readonly aliases: readonly string[];
  /** Phrases that mean it without naming it, in the grammar of `expandPattern`. */
  readonly patterns: readonly string[];
  readonly traps: readonly Trap[];
  /** First public release or paper, `YYYY` or `YYYY-MM`; null when it has none. */
  readonly since: string | null;
  readonly broader: readonly string[];
  readonly needs: readonly string[];
  /** Ids in other vocabularies, by vocabulary. */
  readonly links: Readonly<Record<string, string>>;
}
