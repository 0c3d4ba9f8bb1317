import type {Finding, Point} from "../../../model/finding.ts";
import {fitting, textWidth} from "../../picture/letters.ts";
import type {Mark} from "../../picture/scene.ts";
import {axisOf} from "./axis.ts";
import type {Block} from "./block.ts";
import {tidy, timeWords} from "./caption.ts";
import {curveOf, endOf, type Mapping} from "./curve.ts";
import {line, text} from "./marks.ts";
import type {Palette} from "./palette.ts";
import type {Shown} from "./shown.ts";

const plot = {left: 72, right: 696, height: 240} as const;
const widestName = 200;
const nameSize = 12;

/** Curves over time, with the band of one alone, or with the names of several. */
export function curvesBlock({findings, nameOf}: Shown, top: number, palette: Palette): Block {
  const bottom = top + plot.height + 34;
  const several = findings.length > 1;
  const names = findings.map(nameOf);
  const scales = scalesOf(findings, top, several ? plot.right - roomFor(names) : plot.right);
  if (scales.empty) {
    const middle = text(
      "no value to draw; the caption says why",
      [(plot.left + plot.right) / 2, top + plot.height / 2],
      {
        ...{size: 14, colour: palette.soft, anchor: "middle"}
      }
    );
    return {marks: [middle, ...timesOf(scales, top, palette)], bottom};
  }
  const colourOf = (i: number) => palette.series[i] ?? palette.ink;
  const curves = findings.flatMap((finding, i) => curveOf(finding, {...scales, colour: colourOf(i), banded: !several}));
  const ends = findings.map((finding, i) => ({name: names[i] ?? "", end: endOf(finding, scales), colour: colourOf(i)}));
  const grid = gridOf(scales, findings[0]?.unit ?? "number", palette);
  return {
    marks: [...grid, ...timesOf(scales, top, palette), ...curves, ...(several ? namesOf(ends, scales.right) : [])],
    bottom
  };
}

/** Where times and values lie in the picture. */
interface Scales extends Mapping {
  readonly times: readonly string[];
  readonly ticks: readonly number[];
  readonly empty: boolean;
  /** Where the plot ends: before the names of several curves. */
  readonly right: number;
}

function roomFor(names: readonly string[]): number {
  return Math.min(widestName, Math.max(...names.map((name) => textWidth(name, nameSize) * 1.1))) + 12;
}

function scalesOf(findings: readonly Finding[], top: number, right: number): Scales {
  const times = [...new Set(findings.flatMap(({points}) => points.map(({at}) => at)))].sort();
  const values = findings.flatMap(({points}) => points.flatMap(valuesIn));
  const {low, high, ticks} = axisOf(values);
  const {left, height} = plot;
  const x = (at: string) =>
    times.length < 2 ? (left + right) / 2 : left + ((right - left) * times.indexOf(at)) / (times.length - 1);
  return {
    times,
    ticks,
    right,
    empty: values.length === 0,
    x,
    y: (value) => top + height * (1 - (value - low) / (high - low))
  };
}

function valuesIn(point: Point): readonly number[] {
  return point.value === null ? [] : [point.value, point.low ?? point.value, point.high ?? point.value];
}

function gridOf({ticks, y, right}: Scales, unit: string, palette: Palette): readonly Mark[] {
  const {left} = plot;
  return ticks.flatMap((tick) => [
    line(
      [
        [left, y(tick)],
        [right, y(tick)]
      ],
      palette.line,
      tick === 0 ? 1.4 : 0.7
    ),
    text(tidy(tick, unit), [left - 10, y(tick) + 4], {size: 12, colour: palette.soft, anchor: "end"})
  ]);
}

/** The first and the last stand within the plot, so that none is cut off. */
function timesOf({times, x}: Scales, top: number, {soft}: Palette): readonly Mark[] {
  const anchorOf = (at: string) =>
    times.length < 2 ? "middle" : at === times[0] ? "start" : at === times.at(-1) ? "end" : "middle";
  return spread(times).map((at) =>
    text(timeWords(at), [x(at), top + plot.height + 22], {size: 12, colour: soft, anchor: anchorOf(at)})
  );
}

/** At most six times, evenly apart, the first and the last among them. */
function spread(times: readonly string[]): readonly string[] {
  const most = Math.min(6, times.length);
  if (most < 2) return times;
  const at = Array.from({length: most}, (_, i) => Math.round((i * (times.length - 1)) / (most - 1)));
  return [...new Set(at)].flatMap((i) => times[i] ?? []);
}

interface Named {
  readonly name: string;
  /** The height of the end of the curve; null when it has no value. */
  readonly end: number | null;
  readonly colour: string;
}

const apart = 16;

/** Names beside the ends of their curves, from the top down, none over another. */
function namesOf(named: readonly Named[], right: number): readonly Mark[] {
  const ends = named.flatMap(({name, end, colour}) => (end === null ? [] : [{name, colour, y: end + 4}]));
  let free = Number.NEGATIVE_INFINITY;
  return [...ends]
    .sort((a, b) => a.y - b.y)
    .map(({name, colour, y}) => {
      const at = Math.max(y, free);
      free = at + apart;
      return text(fitting(name, nameSize, widestName), [right + 10, at], {size: nameSize, colour, bold: true});
    });
}
