import {expect, it} from "vitest";
import {type AsOf, triangleOf} from "../../src/market/revisions.ts";

const asOf = (vintage: number, values: Readonly<Record<string, number | null>>, lens = "a"): AsOf => ({
  vintage,
  lens,
  made: `2026-0${vintage}-01T00:00:00.000Z`,
  points: Object.entries(values).map(([at, value]) =>
    value === null ? {at, value, count: 1, base: 9, why: "too few"} : {at, value, low: 0, high: 1, count: 9, base: 90}
  )
});

it("triangleOf(told) has a row a time and a column a vintage, and says by how much each was revised", () => {
  const triangle = triangleOf([
    asOf(1, {"2026-01": 0.1}),
    asOf(2, {"2026-01": 0.12, "2026-02": null}),
    asOf(3, {"2026-01": 0.15, "2026-02": 0.2, "2026-03": 0.3})
  ]);
  expect(triangle.rows).toEqual([
    {at: "2026-01", values: [0.1, 0.12, 0.15], revision: 0.05},
    {at: "2026-02", values: [null, null, 0.2], revision: null},
    {at: "2026-03", values: [null, null, 0.3], revision: null}
  ]);
  expect(triangle.mean).toBe(0.05);
  expect(triangle.vintages.map(({vintage}) => vintage)).toEqual([1, 2, 3]);
  expect(triangle.notes).toEqual([]);
});

it("triangleOf(told) says where the skill list changed, and knows no mean of nothing", () => {
  const triangle = triangleOf([asOf(1, {"2026-01": 0.1}, "a"), asOf(2, {"2026-02": 0.1}, "b")]);
  expect(triangle.notes).toEqual(["The skill list changed with vintage 2: figures before it were read with another."]);
  expect(triangle.mean).toBeNull();
  expect(triangleOf([]).rows).toEqual([]);
});
