/** A mention as annotated by a person or an annotator: its span, its usual name, family and stance. */
export interface Annotation {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly family: string;
  readonly stance: string;
}

/** A mention as found. */
export interface Prediction extends Annotation {
  readonly skill: string;
}

/** What was counted in one posting. */
export interface Counts {
  hit: number;
  wrong: number;
  missed: number;
  /** Hits with exactly the annotated span. */
  strict: number;
  hardHit: number;
  hardWrong: number;
  hardMissed: number;
  hardStrict: number;
  /** Hits that go by the annotated name. */
  named: number;
  /** Hits with the annotated stance. */
  stance: number;
  askedHit: number;
  askedWrong: number;
  askedMissed: number;
}

const none: Counts = {
  hit: 0,
  wrong: 0,
  missed: 0,
  strict: 0,
  hardHit: 0,
  hardWrong: 0,
  hardMissed: 0,
  hardStrict: 0,
  named: 0,
  stance: 0,
  askedHit: 0,
  askedWrong: 0,
  askedMissed: 0
};

const soft = new Set(["transferable", "domain"]);

/**
 * For each prediction, the annotation that it hits: the two share at least a third of their union, one to one, longer
 * predictions first; null where it hits none.
 */
export function pair(
  gold: readonly Annotation[],
  found: readonly {readonly start: number; readonly end: number}[]
): readonly (Annotation | null)[] {
  const taken = new Set<Annotation>();
  const hits = new Map<object, Annotation>();
  for (const mention of [...found].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const [best] = gold
      .filter((annotation) => !taken.has(annotation) && agrees(annotation, mention))
      .sort((a, b) => overlap(b, mention) - overlap(a, mention));
    if (best === undefined) continue;
    taken.add(best);
    hits.set(mention, best);
  }
  return found.map((mention) => hits.get(mention) ?? null);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function overlap(a: Range, b: Range): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

function agrees(a: Range, b: Range): boolean {
  const shared = overlap(a, b);
  return shared > 0 && 3 * shared >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
}

/** Counts of one posting; a hard annotation that is found under a soft family counts as missed. */
export function count(gold: readonly Annotation[], found: readonly Prediction[]): Counts {
  const counts = {...none};
  const pairs = pair(gold, found);
  found.forEach((mention, i) => {
    const annotation = pairs[i];
    if (annotation === null || annotation === undefined) {
      counts.wrong++;
      if (!soft.has(mention.family)) counts.hardWrong++;
      return;
    }
    const strict = annotation.start === mention.start && annotation.end === mention.end;
    counts.hit++;
    if (strict) counts.strict++;
    if (!soft.has(annotation.family)) {
      if (soft.has(mention.family)) counts.hardMissed++;
      else {
        counts.hardHit++;
        if (strict) counts.hardStrict++;
      }
    }
    if (plain(mention.name) === plain(annotation.name) || plain(mention.skill) === plain(annotation.name))
      counts.named++;
    if (mention.stance === annotation.stance) counts.stance++;
    if (asks(annotation) && asks(mention)) counts.askedHit++;
    else if (asks(mention)) counts.askedWrong++;
    else if (asks(annotation)) counts.askedMissed++;
  });
  for (const annotation of gold) {
    if (pairs.includes(annotation)) continue;
    counts.missed++;
    if (!soft.has(annotation.family)) counts.hardMissed++;
  }
  return counts;
}

function asks({stance}: Annotation): boolean {
  return stance === "required" || stance === "preferred";
}

/** A name without case, punctuation and the last plural s. */
export function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9+#]+/g, " ")
    .trim()
    .replace(/s$/, "");
}

/** The sum of counts. */
export function sum(all: readonly Counts[]): Counts {
  const total = {...none};
  for (const counts of all) for (const key of keys) total[key] += counts[key];
  return total;
}

const keys = Object.keys(none).filter((key): key is keyof Counts => key in none);

/** Precision, recall and their harmonic mean. */
export function rates(hit: number, wrong: number, missed: number) {
  const precision = hit / (hit + wrong || 1);
  const recall = hit / (hit + missed || 1);
  return {precision, recall, f1: (2 * hit) / (2 * hit + wrong + missed || 1)};
}
