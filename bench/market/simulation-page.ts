import {type Line, type Part, told} from "./page.ts";
import {type MomentumErrors, momentumErrors, premiumRecovery, shareCoverage} from "./simulation.ts";

const sizes = [
  [100, 0.05],
  [100, 0.2],
  [500, 0.01],
  [500, 0.05],
  [500, 0.2],
  [2000, 0.0025],
  [2000, 0.01],
  [2000, 0.05],
  [10_000, 0.001],
  [10_000, 0.01]
] as const;

/** What the margins are worth, on invented markets whose truth is known. */
export function simulationParts(): readonly Part[] {
  return [coveragePart(), momentumPart(), premiumPart()];
}

function percent(k: number, n: number): string {
  return `${told((100 * k) / n, 1)} %`;
}

const resemblances = [0, 0.05, 0.1, 0.2];

function coveragePart(): Part {
  const trials = 1000;
  const cells = [40, 200].flatMap((most) =>
    resemblances.flatMap((rho) =>
      sizes.map(([n, p], i) => ({
        most,
        rho,
        n,
        p,
        ...shareCoverage({n, p, rho, most}, {trials, seed: 1000 * most + Math.round(100 * rho) + i + 1})
      }))
    )
  );
  const lines = cells.map(
    ({most, rho, n, p, plain, clustered}): Line => ({
      figure: `share ${p} of ${n} ads, resemblance ${rho}, employers of up to ${most} ads`,
      ours: percent(clustered, trials),
      theirs: percent(plain, trials),
      difference: `${told((100 * (clustered - plain)) / trials, 1)} points`,
      how: `${trials} months; n·p = ${told(n * p, 0)}`
    })
  );
  const range = (own: readonly {readonly clustered: number}[]) => {
    const counts = own.map(({clustered}) => clustered);
    return `${percent(Math.min(...counts), trials)} to ${percent(Math.max(...counts), trials)}`;
  };
  const ranges = resemblances.map(
    (rho) => `${range(cells.filter((cell) => cell.rho === rho))} at a resemblance of ${rho}`
  );
  const [few, many] = [cells.filter(({n}) => n < 500), cells.filter(({n}) => n >= 500)];
  return {
    title: "Coverage of the interval of a share",
    says: "Invented months whose employers post from 1 to the stated number of ads each (most one, a few very many) and whose ads resemble each other within an employer by the stated intra-class correlation (beta-binomial). How often the 95 % interval holds the true share: ours is the clustered interval of every share in Assay, theirs the plain Wilson interval. A coverage from 1,000 months is itself known to ± 1.4 points.",
    lines,
    notes: [
      `Coverage of ours: ${ranges.join("; ")}. Wanted: 93 to 97 %.`,
      `Of 500 ads and more: ${range(many)}; of 100 ads: ${range(few)}. Where there are few employers, or where ads of an employer do not resemble each other at all, ours is wider than it need be: it does not believe in independence from few successes.`,
      "The constants of the interval were chosen on other months of employers of up to 40 ads; those of up to 200 were not looked at then."
    ]
  };
}

function momentumPart(): Part {
  const moving = momentumErrors({markets: 40, still: 80, moving: 10, slope: 0.35, seed: 11});
  const quiet = momentumErrors({markets: 40, still: 100, moving: 0, slope: 0, seed: 12});
  return {
    title: "Errors of momentum and false discoveries",
    says: "Invented markets of 36 months and 500 ads a month with bursts of employers (resemblance 0.1), a season, and months that depend on each other. The measure `momentum` itself reads the sums and tells warming, cooling or steady.",
    lines: [
      ...linesOf("80 skills stay, 10 rise and 10 fall by 0.35 a year in log-odds", moving),
      ...linesOf("100 skills stay", quiet)
    ],
    notes: ["A false discovery rate of 0 where nothing moves means that in no market was any direction called."]
  };
}

function linesOf(market: string, found: MomentumErrors): readonly Line[] {
  const {falseOne, still, falseDiscovery, calls, found: right, moving, wrongSign} = found;
  const line = (figure: string, ours: string, theirs: string): Line => ({
    figure: `${figure}; ${market}`,
    ours,
    theirs,
    difference: "–",
    how: "40 markets"
  });
  const one = line(
    "intervals of skills that stay which leave 0 out, one at a time",
    `${percent(falseOne, still)} (${falseOne} of ${still})`,
    "5 % wanted"
  );
  const rate = line(
    "share of wrong calls among calls of a direction",
    `${percent(falseDiscovery, 1)} (${calls} calls)`,
    "at most 5 % wanted"
  );
  if (moving === 0) return [one, rate];
  return [
    one,
    rate,
    line("skills that move and are found", `${percent(right, moving)}; wrong direction ${wrongSign}`, "–")
  ];
}

function premiumPart(): Part {
  const lines = [0.05, 0].flatMap((planted) =>
    premiumRecovery(planted, {trials: 300, seed: 21}).map(
      ({specification, holds, more, mean, trials}): Line => ({
        figure: `planted premium ${told(100 * planted, 0)} %: ${specification}`,
        ours: `mean ${told(100 * mean, 1)} %; holds the truth in ${percent(holds, trials)}; says "more" in ${percent(more, trials)}`,
        theirs: `${told(100 * planted, 0)} %, 95 %${planted === 0 ? ", 2.5 %" : ""} wanted`,
        difference: `${told(100 * (mean - planted), 1)} points`,
        how: `${trials} markets of 120 employers`
      })
    )
  );
  return {
    title: "The premium under planted confounding",
    says: "Invented ads in which senior work, one occupation and well-paying employers both pay more and name the skill more often. The raw difference is far off; the curve comes to the planted premium as ads are compared with ever more alike ones.",
    lines,
    notes: [
      "Only because what confounds was planted where the last comparison can see it (the employer). Where it cannot, no comparison of ads recovers it."
    ]
  };
}
