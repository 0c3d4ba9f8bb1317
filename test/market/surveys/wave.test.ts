import {expect, it} from "vitest";
import {waveOf} from "../../../src/market/surveys/wave.ts";

it.each([
  ["Q1 2026", "2026-Q1"],
  ["2026Q1", "2026-Q1"],
  ["2026 q3", "2026-Q3"],
  ["2026-Q4", "2026-Q4"],
  ["Q2/2025", "2025-Q2"],
  ["January 2026", "2026-01"],
  ["Sept. 2025", "2025-09"],
  ["2026-08-14", "2026-08-14"],
  [" 2026 ", "2026"],
  ["wave 12", "wave 12"],
  ["spring 2026", "spring 2026"]
])("waveOf(%s) is %s", (written, wave) => {
  expect(waveOf(written)).toBe(wave);
});
