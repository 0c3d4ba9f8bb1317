import type {Namings} from "./columns.ts";
import type {EmployerCells} from "./employer-cells.ts";

/** Which skills are looked at, and in which ways they are named. */
export interface Asked {
  readonly namings: Namings;
  /** The bits of the ways, see `speechBits`. */
  readonly ways: number;
  /** All where it is null. */
  readonly only: ReadonlySet<string> | null;
}

/** How often the ads of an employer name skills, in each of its slots. */
export interface NamedSlots {
  /** The first slot of the employer; the others follow on it. */
  readonly first: number;
  /** How many ads of a slot name a skill, at (slot - first) * skills + skill. */
  readonly counts: Int32Array;
  /** Where the counts are not 0, each once: so many at the start. */
  readonly keys: Int32Array;
  readonly size: number;
}

/** Some of the skills that are asked for, so many that what is counted of them stays small. */
export interface Block {
  /** In the order of the words. */
  readonly skills: readonly string[];
  /** Shows what each employer with ads in cells names, one after the other; what is shown is written over by the next. */
  readonly each: (show: (named: NamedSlots) => void) => void;
}

/** The numbers that are counted at once, for each of some sums. */
const mostNumbers = 1 << 20;

/** The skills that are asked for, in blocks; a sum needs a number for each skill of a block and each cell. */
export function blocksOf(cells: EmployerCells, asked: Asked, most = mostNumbers): readonly Block[] {
  const slots = mostSlots(cells);
  const length = Math.max(1, Math.floor(most / Math.max(cells.labels.length, slots)));
  const chosen = [...asked.namings.skills.keys()].filter((i) => isAsked(asked, i));
  return Array.from({length: Math.ceil(chosen.length / length)}, (_, block) => {
    const own = chosen.slice(block * length, (block + 1) * length);
    return {
      skills: own.flatMap((i) => asked.namings.skills[i] ?? []),
      each: (show) => eachEmployer(cells, asked, {own, slots}, show)
    };
  });
}

function isAsked({namings, only}: Asked, skill: number): boolean {
  return only === null || only.has(namings.skills[skill] ?? "");
}

/** The most slots that an employer has; those of one employer lie side by side. */
function mostSlots({whose}: EmployerCells): number {
  let most = 1;
  for (let slot = 1, from = 1; slot < whose.length; slot++) {
    if (whose[slot] !== whose[from]) from = slot;
    most = Math.max(most, slot - from + 1);
  }
  return most;
}

function eachEmployer(
  {places, slot, whose}: EmployerCells,
  {namings: {skills, from, skill, ways}, ways: wanted}: Asked,
  {own, slots}: {readonly own: readonly number[]; readonly slots: number},
  show: (named: NamedSlots) => void
): void {
  const at = new Int32Array(skills.length).fill(-1);
  for (const [position, i] of own.entries()) at[i] = position;
  const [counts, keys] = [new Int32Array(own.length * slots), new Int32Array(own.length * slots)];
  let [first, size] = [0, 0];
  const end = () => {
    if (size > 0) show({first, counts, keys, size});
    for (let i = 0; i < size; i++) counts[keys[i] ?? 0] = 0;
    size = 0;
  };
  for (let i = 0; i < slot.length; i++) {
    const [ad, within] = [places[i] ?? 0, slot[i] ?? 0];
    if (within === 0) continue;
    // Slots are given in the order of the ads, so that an employer's first ad has its first slot.
    if (whose[within] !== whose[first]) {
      end();
      first = within;
    }
    const row = (within - first) * own.length;
    const last = from[ad + 1] ?? 0;
    for (let entry = from[ad] ?? 0; entry < last; entry++) {
      const position = at[skill[entry] ?? 0] ?? -1;
      if (position < 0 || ((ways[entry] ?? 0) & wanted) === 0) continue;
      const key = row + position;
      const before = counts[key] ?? 0;
      if (before === 0) keys[size++] = key;
      counts[key] = before + 1;
    }
  }
  end();
}

/** The skills that most ads in cells name, with `k`; the first in order where as many name them. */
export function mostNamed(
  {places, slot}: Pick<EmployerCells, "places" | "slot">,
  asked: Asked
): readonly {readonly skill: string; readonly k: number}[] {
  const {skills, from, skill, ways} = asked.namings;
  const counts = new Int32Array(skills.length);
  for (let i = 0; i < slot.length; i++) {
    if (slot[i] === 0) continue;
    const ad = places[i] ?? 0;
    const last = from[ad + 1] ?? 0;
    for (let entry = from[ad] ?? 0; entry < last; entry++) {
      const own = skill[entry] ?? 0;
      if (((ways[entry] ?? 0) & asked.ways) !== 0) counts[own] = (counts[own] ?? 0) + 1;
    }
  }
  const named = skills.flatMap((name, i) => (isAsked(asked, i) ? [{skill: name, k: counts[i] ?? 0}] : []));
  return named.filter(({k}) => k > 0).sort((a, b) => b.k - a.k);
}
