import type {Finding, Point} from "../../../model/finding.ts";
import {fitting, textWidth} from "../../picture/letters.ts";
import type {Mark} from "../../picture/scene.ts";
import {axisOf} from "./axis.ts";
import type {Block} from "./block.ts";
import {baseWords, tidy, valueWords} from "./caption.ts";
import {line, text} from "./marks.ts";
import type {Palette} from "./palette.ts";
import type {Shown} from "./shown.ts";

const step = 34;
const plot = {left: 24, right: 696} as const;
const widest = 350;

/** A row a figure: its name, its value as a dot with its interval, and both in words; without a value, why. */
export function rowsBlock({findings, nameOf}: Shown, top: number, palette: Palette): Block {
  const values = findings.flatMap(({points}) =>
    points.flatMap(({value, ...point}) =>
      value === null
        ? []
        : [value, "low" in point ? (point.low ?? value) : value, "high" in point ? (point.high ?? value) : value]
    )
  );
  if (values.length === 0 && findings.length === 1) return {marks: [], bottom: top};
  const {low, high, ticks} = axisOf(values);
  const named = plot.left + Math.min(widest, Math.max(200, ...findings.map((one) => textWidth(nameOf(one), 13) + 24)));
  const x = (value: number) => named + ((plot.right - named) * (value - low)) / (high - low);
  const bottom = top + step * findings.length;
  const unit = findings[0]?.unit ?? "number";
  const scale =
    values.length === 0
      ? []
      : ticks.flatMap((tick) => [
          line(
            [
              [x(tick), top],
              [x(tick), bottom]
            ],
            palette.line,
            tick === 0 ? 1.4 : 0.7
          ),
          text(tidy(tick, unit), [x(tick), bottom + 18], {
            size: 12,
            colour: palette.soft,
            anchor: tick === high ? "end" : "middle"
          })
        ]);
  const rows = findings.flatMap((finding, i) =>
    rowOf(finding, {x, y: top + step * i, name: nameOf(finding), room: named - plot.left - 16, palette})
  );
  return {marks: [...scale, ...rows], bottom: bottom + 30};
}

function rowWords(point: Point, unit: string): string {
  return `${valueWords(point, unit)}, ${baseWords(point)}`;
}

interface Row {
  readonly x: (value: number) => number;
  readonly y: number;
  readonly name: string;
  readonly room: number;
  readonly palette: Palette;
}

function rowOf({points, unit}: Finding, {x, y, name, room, palette}: Row): readonly Mark[] {
  const [point] = points;
  const colour = palette.series[0] ?? palette.ink;
  const told = point === undefined ? "nothing that is counted here has a date" : rowWords(point, unit);
  const words = [
    text(fitting(name, 13, room), [plot.left, y + 14], {size: 13, colour: palette.ink}),
    text(fitting(told, 11, room), [plot.left, y + 28], {size: 11, colour: palette.soft})
  ];
  if (point === undefined || point.value === null) return words;
  const {low, high, value} = point;
  const interval =
    low === null || high === null
      ? []
      : [
          line(
            [
              [x(low), y + 18],
              [x(high), y + 18]
            ],
            colour,
            2
          )
        ];
  return [...words, ...interval, line([[x(value), y + 18]], colour, 7)];
}
