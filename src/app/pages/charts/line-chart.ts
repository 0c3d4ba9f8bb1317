import * as Plot from "@observablehq/plot";
import type {Point} from "../../../model/finding.ts";
import type {Html} from "../html.ts";
import {pointWords, tickWords} from "../words.ts";
import {drawn} from "./svg.ts";
import {timeOf} from "./time.ts";

/** A line of a chart. */
export interface Line {
  /** Stands at its end when there are several. */
  readonly name: string;
  readonly points: readonly Point[];
}

/** What all lines of a chart share. */
export interface LineChart {
  readonly unit: string;
  /** What the chart shows, in words. */
  readonly label: string;
}

interface Drawn {
  readonly at: Date;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly says: string;
}

/** Values over time, each line with its band; a time without a value is a gap. The first line is the one that matters. */
export function lineChart(lines: readonly Line[], {unit, label}: LineChart): Html {
  const top = Math.max(...lines.flatMap(({points}) => points.map(highest)), 0);
  const bottom = Math.min(...lines.flatMap(({points}) => points.map(lowest)), 0);
  const several = lines.length > 1;
  const ticks = tickWords(unit, Math.max(top, -bottom));
  return drawn(
    {
      marginLeft: 74,
      marginRight: several ? 140 : 22,
      marginTop: 14,
      marginBottom: 34,
      x: {type: "utc", label: null, ticks: 5},
      y: {
        label: null,
        domain: [bottom, top === bottom ? bottom + 1 : top],
        nice: true,
        grid: true,
        ticks: 4,
        tickFormat: ticks
      },
      marks: [
        Plot.ruleY([0], {stroke: "currentColor", strokeOpacity: 0.5}),
        ...lines.flatMap((line, i) => marksOf(line, i, {unit, several}))
      ]
    },
    label
  );
}

interface LineStyle {
  readonly unit: string;
  readonly several: boolean;
}

const dashes = [undefined, "7 4", "2 3", "9 3 2 3", "1 4"];

function marksOf({name, points}: Line, i: number, {unit, several}: LineStyle): readonly Plot.Markish[] {
  const colour = `var(--line${i + 1})`;
  const data: readonly Drawn[] = points.map((point) => drawnPoint(point, several ? name : "", unit));
  const last = data.filter(({value}) => value !== null).at(-1);
  const dash = dashes[i] === undefined ? {} : {strokeDasharray: dashes[i]};
  return [
    Plot.areaY(data, {x: "at", y1: "low", y2: "high", fill: colour, fillOpacity: several ? 0.1 : 0.18}),
    Plot.lineY(data, {x: "at", y: "value", stroke: colour, strokeWidth: 2, ...dash}),
    Plot.dot(data, {
      x: "at",
      y: "value",
      r: 1.8,
      fill: colour,
      title: "says",
      filter: ({value}: Drawn) => value !== null
    }),
    ...(several && last !== undefined
      ? [
          Plot.text([last], {
            x: "at",
            y: "value",
            text: () => shortened(name),
            dx: 7,
            textAnchor: "start",
            fill: colour,
            fontWeight: 600
          })
        ]
      : [])
  ];
}

function drawnPoint(point: Point, name: string, unit: string): Drawn {
  const says = `${name === "" ? "" : `${name}, `}${pointWords(point, unit)}`;
  if (point.value === null) return {at: timeOf(point.at), value: null, low: null, high: null, says};
  return {at: timeOf(point.at), value: point.value, low: point.low, high: point.high, says};
}

function shortened(name: string): string {
  return name.length <= 17 ? name : `${name.slice(0, 16).trimEnd()}…`;
}

function highest(point: Point): number {
  return point.value === null ? 0 : Math.max(point.value, point.high ?? point.value);
}

function lowest(point: Point): number {
  return point.value === null ? 0 : Math.min(point.value, point.low ?? point.value);
}
