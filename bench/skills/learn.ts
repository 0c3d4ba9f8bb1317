/** One hit to learn from: its features and whether an annotator marked it. */
export interface Example {
  readonly features: readonly string[];
  readonly marked: boolean;
  readonly weight: number;
}

/** How the learning is done. */
export interface Learning {
  /** Passes over the examples; the weights are the mean over the last two thirds of them. */
  readonly rounds: number;
  readonly rate: number;
  /** Strength of the pull towards 0. */
  readonly ridge: number;
  readonly seed: number;
  /** A feature of fewer examples is left out. */
  readonly fewest: number;
}

/** Logistic regression by averaged AdaGrad over shuffled examples: the same examples and seed give the same weights. */
export function learn(examples: readonly Example[], learning: Learning): ReadonlyMap<string, number> {
  const {rounds, rate, ridge, seed, fewest} = learning;
  const index = commonFeatures(examples, fewest);
  const rows = examples.map(({features}) => Int32Array.from(features.flatMap((name) => index.get(name) ?? [])));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(0.01);
  const sums = new Float64Array(index.size);
  const order = rows.map((_, i) => i);
  const next = random(seed);
  const first = Math.ceil(rounds / 3);
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next);
    for (const i of order) {
      const row = rows[i] ?? new Int32Array();
      let sum = 0;
      for (const f of row) sum += weights[f] ?? 0;
      const example = examples[i];
      const error = (1 / (1 + Math.exp(-sum)) - (example?.marked === true ? 1 : 0)) * (example?.weight ?? 1);
      for (const f of row) {
        const gradient = error + ridge * (weights[f] ?? 0);
        squares[f] = (squares[f] ?? 0) + gradient * gradient;
        weights[f] = (weights[f] ?? 0) - (rate * gradient) / Math.sqrt(squares[f] ?? 1);
      }
    }
    if (round >= first) for (let f = 0; f < sums.length; f++) sums[f] = (sums[f] ?? 0) + (weights[f] ?? 0);
  }
  return new Map([...index.keys()].map((name, i) => [name, (sums[i] ?? 0) / (rounds - first)]));
}

function commonFeatures(examples: readonly Example[], fewest: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {features} of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= fewest);
  return new Map(common.map(([name], i) => [name, i]));
}

/** A small seeded generator (mulberry32), numbers in [0, 1). */
export function random(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: number[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const [a = 0, b = 0] = [list[i], list[j]];
    list[i] = b;
    list[j] = a;
  }
}
