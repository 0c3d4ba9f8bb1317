import fc from "fast-check";
import {expect, it} from "vitest";
import {benjaminiHochberg} from "../../src/stats/benjamini-hochberg.ts";
import {benjaminiYekutieli} from "../../src/stats/benjamini-yekutieli.ts";
import {expectClose} from "./close.ts";
import reference from "./reference/logistic.json" with {type: "json"};

fc.configureGlobal({seed: 20});

const chances = fc.array(fc.double({min: 0, max: 1, noNaN: true}), {maxLength: 20});

it("benjaminiHochberg(p) and benjaminiYekutieli(p) are p.adjust of R", () => {
  expectClose(benjaminiHochberg(reference.fdr.p), reference.fdr.hochberg, 1e-12);
  expectClose(benjaminiYekutieli(reference.fdr.p), reference.fdr.yekutieli, 1e-12);
});

it("benjaminiHochberg(p) lies between p and Benjamini–Yekutieli", () => {
  fc.assert(
    fc.property(chances, (p) => {
      const [hochberg, yekutieli] = [benjaminiHochberg(p), benjaminiYekutieli(p)];
      p.forEach((value, i) => {
        expect(hochberg[i]).toBeGreaterThanOrEqual(value);
        expect(hochberg[i]).toBeLessThanOrEqual((yekutieli[i] ?? 0) + 1e-12);
      });
    })
  );
});

it("benjaminiHochberg(p) does not depend on the order of the tests", () => {
  fc.assert(
    fc.property(chances, (p) => {
      expect([...benjaminiHochberg([...p].reverse())].reverse()).toEqual(benjaminiHochberg(p));
    })
  );
});
