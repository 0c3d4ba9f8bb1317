import type {Finding, Point} from "../../../model/finding.ts";
import type {Mark, Place} from "../../picture/scene.ts";
import {line} from "./marks.ts";

/** Where a time and a value lie in the picture. */
export interface Mapping {
  readonly x: (at: string) => number;
  readonly y: (value: number) => number;
}

/** How a curve is drawn: with its band when it is alone. */
interface Drawing extends Mapping {
  readonly colour: string;
  readonly banded: boolean;
}

type Known = Exclude<Point, {readonly value: null}>;

/** A month without a value is a gap in the line, never a nought. */
export function curveOf({points}: Finding, {x, y, colour, banded}: Drawing): readonly Mark[] {
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
    ...(banded ? runs.filter((run) => run.length === 1).flatMap(([only]) => whisker(only, {x, y, colour})) : [])
  ];
}

/** The height at which a curve ends; null when it has no value. */
export function endOf({points}: Finding, {y}: Mapping): number | null {
  const last = points.findLast((point) => point.value !== null);
  return last?.value === undefined || last.value === null ? null : y(last.value);
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
