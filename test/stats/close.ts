import {expect} from "vitest";

/** Asserts that numbers agree, one by one, to a relative (and near 0 absolute) tolerance. */
export function expectClose(found: readonly (number | null)[], wanted: readonly number[], tolerance = 1e-8): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, i) => {
    const want = wanted[i] ?? Number.NaN;
    const off = Math.abs((value ?? Number.NaN) - want) / Math.max(1e-3, Math.abs(want));
    expect(off, `place ${i}: ${value} against ${want}`).toBeLessThanOrEqual(tolerance);
  });
}

/** The roots of a matrix's diagonal: standard errors. */
export function rootsOfDiagonal(a: readonly (readonly number[])[]): readonly number[] {
  return a.map((row, i) => Math.sqrt(row[i] ?? Number.NaN));
}
