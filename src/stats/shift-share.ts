/** A group (a role family, a sector) at two times. */
export interface GroupAtTwoTimes {
  readonly group: string;
  /** Postings of the group. */
  readonly before: {readonly count: number; readonly base: number};
  readonly after: {readonly count: number; readonly base: number};
}

/** What one group gave to the change of the whole share. */
export interface GroupShift {
  readonly group: string;
  /** Its own share changed: w̄·Δs. */
  readonly within: number;
  /** Its weight changed: (s̄ − the whole's mean share)·Δw. */
  readonly between: number;
}

/** A change of a share taken apart. */
export interface ShiftShare {
  readonly change: number;
  readonly within: number;
  readonly between: number;
  readonly groups: readonly GroupShift[];
}

/**
 * How much of a share's change came from groups changing, and how much from groups growing or shrinking.
 *
 * Mid-point weights, so that nothing is left over: Δs = Σ w̄ᵢ·Δsᵢ + Σ s̄ᵢ·Δwᵢ. A group that was absent at one time has no share
 * there; its share is taken not to have changed, so all it gives is `between`.
 *
 * @returns null when either time has no postings
 * @see Marshall–Edgeworth weights: Dietzenbacher and Los (1998), Economic Systems Research 10, 307–324
 */
export function shiftShare(groups: readonly GroupAtTwoTimes[]): ShiftShare | null {
  const [before, after] = [totalOf(groups, "before"), totalOf(groups, "after")];
  if (before.base === 0 || after.base === 0) return null;
  const [first, last] = [before.count / before.base, after.count / after.base];
  const parts = groups.map((one): GroupShift => {
    const [s0, s1] = sharesOf(one);
    const [w0, w1] = [one.before.base / before.base, one.after.base / after.base];
    return {
      group: one.group,
      within: ((w0 + w1) / 2) * (s1 - s0),
      between: ((s0 + s1) / 2 - (first + last) / 2) * (w1 - w0)
    };
  });
  const sum = (of: (part: GroupShift) => number) => parts.reduce((total, part) => total + of(part), 0);
  return {change: last - first, within: sum((p) => p.within), between: sum((p) => p.between), groups: parts};
}

function totalOf(groups: readonly GroupAtTwoTimes[], time: "before" | "after") {
  return groups.reduce((sum, one) => ({count: sum.count + one[time].count, base: sum.base + one[time].base}), {
    count: 0,
    base: 0
  });
}

function sharesOf({before, after}: GroupAtTwoTimes): readonly [before: number, after: number] {
  const share = ({count, base}: {count: number; base: number}) => (base === 0 ? null : count / base);
  const [s0, s1] = [share(before), share(after)];
  return [s0 ?? s1 ?? 0, s1 ?? s0 ?? 0];
}
