import type {Finding, Point} from "../../../model/finding.ts";
import {textLines} from "../../picture/letters.ts";
import type {Mark, Place, Scene} from "../../picture/scene.ts";
import {axisOf} from "./axis.ts";
import {type Caption, tidy, timeWords} from "./caption.ts";
import {type Palette, palettes, type Theme} from "./palette.ts";

const width = 720;
const plot = {left: 72, right: 696, height: 240} as const;
const mostSeries = 4;

/** A chart that travels alone: title, newest value, curve with its band, and all that its caption must say. */
export function chartScene(findings: readonly Finding[], caption: Caption, theme: Theme): Scene {
  const palette = palettes[theme];
  const head = headOf(caption, palette);
  const shown = findings.slice(0, mostSeries);
  const top = head.bottom + 18;
  const curves = plotted(shown, top, palette);
  const foot = footOf(caption, top + plot.height + 48, palette);
  const watermark: readonly Mark[] =
    caption.warning === null
      ? []
      : [
          text("MADE-UP DATA", [(plot.left + plot.right) / 2, top + plot.height / 2 + 18], {
            size: 54,
            colour: palette.line,
            bold: true,
            anchor: "middle"
          })
        ];
  return {
    width,
    height: foot.bottom + 14,
    paper: palette.paper,
    title: caption.title,
    description: [caption.says, ...caption.notes].join(" "),
    marks: [...head.marks, ...watermark, ...curves, ...foot.marks]
  };
}

interface Block {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

type TextLook = Pick<Extract<Mark, {kind: "text"}>, "size" | "colour"> &
  Partial<Pick<Extract<Mark, {kind: "text"}>, "bold" | "anchor">>;

function text(words: string, at: Place, look: TextLook): Mark {
  return {kind: "text", at, text: words, bold: false, anchor: "start", ...look};
}

function paragraph(words: string, top: number, look: TextLook): Block {
  const step = look.size * 1.35;
  const lines = textLines(words, look.size, width - 72);
  return {
    marks: lines.map((line, i) => text(line, [24, top + step * i + look.size], look)),
    bottom: top + step * lines.length
  };
}

function headOf({title, says, warning}: Caption, {ink, soft, alarm}: Palette): Block {
  const first =
    warning === null ? {marks: [], bottom: 14} : paragraph(warning, 14, {size: 14, colour: alarm, bold: true});
  const named = paragraph(title, first.bottom, {size: 19, colour: ink, bold: true});
  const newest = paragraph(says, named.bottom + 2, {size: 13, colour: soft});
  return {marks: [...first.marks, ...named.marks, ...newest.marks], bottom: newest.bottom};
}

function footOf({notes, citation}: Caption, top: number, {soft}: Palette): Block {
  let bottom = top;
  const marks: Mark[] = [];
  for (const words of [...notes, `Cite as: ${citation}`]) {
    const block = paragraph(words, bottom, {size: 11, colour: soft});
    marks.push(...block.marks);
    bottom = block.bottom + 2;
  }
  return {marks, bottom};
}

function plotted(findings: readonly Finding[], top: number, palette: Palette): readonly Mark[] {
  const times = [...new Set(findings.flatMap(({points}) => points.map(({at}) => at)))].sort();
  const values = findings.flatMap(({points}) => points.flatMap(valuesIn));
  const axis = axisOf(values);
  const x = (at: string) =>
    times.length < 2
      ? (plot.left + plot.right) / 2
      : plot.left + ((plot.right - plot.left) * times.indexOf(at)) / (times.length - 1);
  const y = (value: number) => top + plot.height * (1 - (value - axis.low) / (axis.high - axis.low));
  const unit = findings[0]?.unit ?? "number";
  const grid = axis.ticks.flatMap((tick) => [
    line(
      [
        [plot.left, y(tick)],
        [plot.right, y(tick)]
      ],
      palette.line,
      tick === 0 ? 1.4 : 0.7
    ),
    text(tidy(tick, unit), [plot.left - 10, y(tick) + 4], {size: 12, colour: palette.soft, anchor: "end"})
  ]);
  const labels = spread(times).map((at) =>
    text(timeWords(at), [x(at), top + plot.height + 22], {
      size: 12,
      colour: palette.soft,
      anchor: at === times.at(-1) && times.length > 1 ? "end" : at === times[0] && times.length > 1 ? "start" : "middle"
    })
  );
  const curves = findings.flatMap((finding, i) =>
    curveOf(finding, {
      x,
      y,
      colour: palette.series[i] ?? palette.ink,
      named: findings.length > 1,
      banded: findings.length === 1
    })
  );
  return [...grid, ...labels, ...curves];
}

interface Drawing {
  readonly x: (at: string) => number;
  readonly y: (value: number) => number;
  readonly colour: string;
  readonly named: boolean;
  readonly banded: boolean;
}

type Known = Exclude<Point, {readonly value: null}>;

/** A month without a value is a gap in the line, never a nought. */
function curveOf({points, about}: Finding, {x, y, colour, named, banded}: Drawing): readonly Mark[] {
  const runs = runsOf(points);
  const band = (run: readonly Known[]): Mark => ({
    kind: "area",
    places: [
      ...run.map((point): Place => [x(point.at), y(point.high ?? point.value)]),
      ...[...run].reverse().map((point): Place => [x(point.at), y(point.low ?? point.value)])
    ],
    colour,
    opacity: 0.2
  });
  const last = runs.at(-1)?.at(-1);
  return [
    ...(banded ? runs.filter((run) => run.length > 1).map(band) : []),
    ...runs.map((run) =>
      line(
        run.map((point): Place => [x(point.at), y(point.value)]),
        colour,
        2.2
      )
    ),
    ...runs.flat().map((point) => line([[x(point.at), y(point.value)]], colour, 3)),
    ...(banded ? runs.filter((run) => run.length === 1).flatMap(([only]) => whisker(only, {x, y, colour})) : []),
    ...(named && last !== undefined
      ? [
          text(Object.values(about).join(", "), [plot.right, y(last.value) - 8], {
            size: 12,
            colour,
            bold: true,
            anchor: "end" as const
          })
        ]
      : [])
  ];
}

function whisker(point: Known | undefined, {x, y, colour}: Pick<Drawing, "x" | "y" | "colour">): readonly Mark[] {
  if (point === undefined || point.low === null || point.high === null) return [];
  return [
    line(
      [
        [x(point.at), y(point.low)],
        [x(point.at), y(point.high)]
      ],
      colour,
      1
    )
  ];
}

function runsOf(points: readonly Point[]): readonly (readonly Known[])[] {
  const runs: Known[][] = [];
  let open = false;
  for (const point of points) {
    if (point.value === null) open = false;
    else if (open) runs.at(-1)?.push(point);
    else {
      runs.push([point]);
      open = true;
    }
  }
  return runs;
}

function valuesIn(point: Point): readonly number[] {
  return point.value === null ? [] : [point.value, point.low ?? point.value, point.high ?? point.value];
}

/** At most six times, evenly apart, the first and the last among them. */
function spread(times: readonly string[]): readonly string[] {
  const most = Math.min(6, times.length);
  if (most < 2) return times;
  const at = Array.from({length: most}, (_, i) => Math.round((i * (times.length - 1)) / (most - 1)));
  return [...new Set(at)].flatMap((i) => times[i] ?? []);
}

function line(places: readonly Place[], colour: string, thick: number): Mark {
  return {kind: "line", places, colour, width: thick};
}
