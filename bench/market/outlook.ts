import {netBalance} from "../../src/stats/net-balance.ts";
import {type Line, type Part, signed, told} from "./page.ts";

const z = 1.959964;

interface Wave {
  readonly name: string;
  /** Shares of employers, %. */
  readonly more: number;
  readonly fewer: number;
  readonly n: number;
  /** As published: the net, and its margin in points where there is one. */
  readonly net: number;
  readonly margin: number | null;
  readonly how: string;
}

/** Published in words of the survey's reports; n of one sector in one country is not, so two sizes are supposed. */
const waves: readonly Wave[] = [
  {name: "all sectors, world, 2026 Q1", more: 40, fewer: 16, n: 39_000, net: 24, margin: 0.7, how: "n as published"},
  {
    name: "technology, United States, 2026 Q1",
    more: 49,
    fewer: 16,
    n: 600,
    net: 33,
    margin: 5.9,
    how: "n is not published; supposed 600"
  },
  {
    name: "technology, United States, 2026 Q1",
    more: 49,
    fewer: 16,
    n: 1000,
    net: 33,
    margin: 4.6,
    how: "n is not published; supposed 1,000"
  }
];

/** Net employment outlooks with the intervals that sampling alone gives them. */
export function outlookPart(): Part {
  return {
    title: "Net employment outlook with intervals",
    says: "Shares of employers that plan more and fewer staff, as published; the outlook is 100(p⁺ − p⁻) with the variance [p⁺ + p⁻ − (p⁺ − p⁻)²]/n.",
    lines: [...waves.map(lineOf), changeLine()],
    notes: [
      "Margins are before any design effect: weights and clusters are not published.",
      "The gross share (40 %, 49 %) is what is often quoted as the outlook; it is not."
    ]
  };
}

function lineOf({name, more, fewer, n, net, margin, how}: Wave): Line {
  const {value, error} = netBalance(more / 100, fewer / 100, n);
  const half = 100 * z * error;
  return {
    figure: `outlook, ${name}`,
    ours: `${told(100 * value, 1)} ± ${told(half, 1)} (${told(100 * value - half, 1)} to ${told(100 * value + half, 1)})`,
    theirs: `${net}${margin === null ? "" : ` ± ${margin}`}`,
    difference: `${signed(100 * value - net, 1)}${margin === null ? "" : `; margin ${signed(Number(half.toFixed(1)) - margin, 1)}`}`,
    how
  };
}

/** How large a change from one quarter to the next must be before it is more than chance. */
function changeLine(): Line {
  const least = ([600, 1000, 39_000] as const).map((n) => {
    const {error} = netBalance(0.49, 0.16, n);
    return `${told(100 * z * Math.SQRT2 * error, 1)} at n = ${n.toLocaleString("en-GB")}`;
  });
  return {
    figure: "smallest change between two waves of one size that is not chance, points",
    ours: least.join("; "),
    theirs: "–",
    difference: "–",
    how: "both waves' margins together, shares 49 and 16"
  };
}
