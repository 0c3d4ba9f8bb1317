import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {datesIn, tellDateOrder} from "../../../src/postings/dates/order.ts";

describe("tellDateOrder(samples)", () => {
  it("is settled by one day above 12", () => {
    expect(tellDateOrder(["10/10/2025", "11/10/2025", "31/10/2025"])).toBe("day-first");
    expect(tellDateOrder(["10/11/2025", "10/31/2025"])).toBe("month-first");
    expect(tellDateOrder(["10-11-2025", "31-10-2025 08:00"])).toBe("day-first");
    expect(tellDateOrder(["1/2/25", "13/2/25"])).toBe("day-first");
  });

  it("is ambiguous when nothing settles it", () => {
    expect(tellDateOrder(["10/11/2025", "09/10/2025"])).toBe("ambiguous");
    expect(tellDateOrder(["31/10/2025", "10/31/2025"])).toBe("ambiguous");
  });

  it("is null when no date needs it", () => {
    expect(tellDateOrder([])).toBeNull();
    expect(tellDateOrder(["10/10/2025", "2025-10-11", "10.11.2025", "yesterday", "2025/10/11"])).toBeNull();
  });

  it("is not unsettled by a rare misprint", () => {
    const many = Array.from({length: 50}, (_, i) => `${13 + (i % 15)}/10/2025`);
    expect(tellDateOrder([...many, "10/31/2025"])).toBe("day-first");
  });

  it("does not depend on the order of the samples", () => {
    const dates = fc.array(
      fc.tuple(fc.integer({min: 1, max: 31}), fc.integer({min: 1, max: 31})).map(([a, b]) => `${a}/${b}/2025`)
    );
    fc.assert(
      fc.property(dates, (samples) => {
        expect(tellDateOrder([...samples].reverse())).toBe(tellDateOrder(samples));
      })
    );
  });
});

describe("datesIn(record)", () => {
  it("finds the numeric dates of a record, deadlines too", () => {
    const row = {
      title: "Chef",
      posted: "09/10/2025",
      deadline: " 31/10/2025",
      salary: "10/hour",
      note: "see 10/10/2025",
      n: 3
    };
    expect([...datesIn(row)]).toEqual(["09/10/2025", " 31/10/2025"]);
    expect([...datesIn(null)]).toEqual([]);
    expect([...datesIn("09/10/2025")]).toEqual([]);
  });
});
