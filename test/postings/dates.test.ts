import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type DateOrder, monthOf, parsePosted} from "../../src/postings/dates.ts";

const read = (given: string | number, order: DateOrder | null = null) => {
  const {posted, note} = parsePosted(given, order);
  return posted ?? note;
};

describe("parsePosted(given, order)", () => {
  it.each([
    ["2026-02-24T04:46:10-05:00", "2026-02-24T09:46:10Z"],
    ["2026-02-24T23:46:10-05:00", "2026-02-25T04:46:10Z"],
    ["2026-03-30T12:51:34.055Z", "2026-03-30T12:51:34Z"],
    ["2026-04-14 09:59:17 UTC", "2026-04-14T09:59:17Z"],
    ["2026-04-27T16:00:55+00:00", "2026-04-27T16:00:55Z"],
    ["2025-06-02T15:01+0530", "2025-06-02T09:31:00Z"],
    ["2025-06-02T15:01:40+02", "2025-06-02T13:01:40Z"],
    ["20250602T150140Z", "2025-06-02T15:01:40Z"]
  ])("turns the instant %s into UTC", (given, posted) => expect(read(given)).toBe(posted));

  it.each([
    ["2025-10-03", "2025-10-03"],
    ["2025/10/3", "2025-10-03"],
    ["2025.10.03", "2025-10-03"],
    ["20251003", "2025-10-03"],
    [" 2025-10-03 ", "2025-10-03"],
    ["2024-02-29", "2024-02-29"],
    ["2025年10月3日", "2025-10-03"]
  ])("keeps the bare date %s bare", (given, posted) => expect(read(given)).toBe(posted));

  it.each(["2023-10-03 09:04:37", "2023-10-03T09:04:37", "2023-10-03T09:04:37.123", "Oct 3, 2023 9:04 AM"])(
    "keeps only the day of %s, which has no zone",
    (given) => expect(read(given)).toBe("2023-10-03")
  );

  it.each([
    [1773224977965, "2026-03-11T10:29:37Z"],
    [1777305655, "2026-04-27T16:00:55Z"],
    ["1773224977965", "2026-03-11T10:29:37Z"],
    ["1713398094000.0", "2024-04-17T23:54:54Z"],
    ["1.713398094e12", "2024-04-17T23:54:54Z"],
    [20251003, "2025-10-03"]
  ])("reads the number %s as an epoch or a packed date", (given, posted) => expect(read(given)).toBe(posted));

  it.each([
    ["Mon, 06 Apr 2026 20:31:11 +0000", "2026-04-06T20:31:11Z"],
    ["Mon, 6 Apr 2026 20:31:11 GMT", "2026-04-06T20:31:11Z"],
    ["Mon, 06 Apr 2026 20:31:11 EST", "2026-04-07T01:31:11Z"],
    ["Mon Apr 06 2026 20:31:11 GMT+0200 (Central European Summer Time)", "2026-04-06T18:31:11Z"],
    ["Mon Apr 06 20:31:11 +0000 2026", "2026-04-06T20:31:11Z"],
    ["06 Apr 2026", "2026-04-06"],
    ["Oct 3, 2025", "2025-10-03"],
    ["October 3rd, 2025", "2025-10-03"],
    ["3 October 2025", "2025-10-03"],
    ["Friday 3rd of October 2025", "2025-10-03"],
    ["03-Oct-25", "2025-10-03"],
    ["3. Oktober 2025", "2025-10-03"],
    ["1. März 2025", "2025-03-01"],
    ["1er août 2025", "2025-08-01"],
    ["3 févr. 2025", "2025-02-03"],
    ["3 de enero de 2025", "2025-01-03"],
    ["mar 4 mar 2025", "2025-03-04"],
    ["4 września 2025", "2025-09-04"]
  ])("reads the spelled date %s", (given, posted) => expect(read(given)).toBe(posted));

  it.each([
    ["Posted on Oct 3, 2025", "2025-10-03"],
    ["Veröffentlicht am 03.10.2025", "2025-10-03"],
    ["Publicado el 13/10/2025", "2025-10-13"],
    ["Date posted: 2025-10-03", "2025-10-03"]
  ])("looks behind the label of %s", (given, posted) => expect(read(given)).toBe(posted));

  it("reads slashes by the order of the file", () => {
    expect(read("09/10/2025", "day-first")).toBe("2025-10-09");
    expect(read("09/10/2025", "month-first")).toBe("2025-09-10");
    expect(read("09-10-2025", "month-first")).toBe("2025-09-10");
    expect(read("9/10/25", "day-first")).toBe("2025-10-09");
  });

  it("finds slashes ambiguous where no order was told", () => {
    expect(read("09/10/2025")).toBe("date-ambiguous");
    expect(read("10/10/2025")).toBe("2025-10-10");
    expect(read("31/10/2025")).toBe("2025-10-31");
    expect(read("10/31/2025")).toBe("2025-10-31");
    expect(read("31/10/2025", "month-first")).toBe("2025-10-31");
  });

  it("reads points day first whatever the order", () => {
    expect(read("10.11.2025")).toBe("2025-11-10");
    expect(read("10.11.2025", "month-first")).toBe("2025-11-10");
    expect(read("3.4.25")).toBe("2025-04-03");
  });

  it.each([
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "31.04.2025",
    "31/31/2025",
    "30 February 2025",
    "1970-01-01",
    "1989-12-31",
    "2101-01-01",
    "0001-01-01T00:00:00Z",
    "2025-10-03T25:00:00Z",
    "0",
    "someday soon maybe",
    "12345",
    "x".repeat(500)
  ])("finds %s unreadable", (given) => expect(read(given)).toBe("date-unreadable"));

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY, 45931, 9e20])("finds the number %s unreadable", (given) =>
    expect(read(given)).toBe("date-unreadable")
  );

  it.each([
    "30+ days ago",
    "Posted 30+ Days Ago",
    "yesterday",
    "Today",
    "Just posted",
    "3 weeks ago",
    "Hoy",
    "Hace 3 días",
    "Ayer",
    "vor 2 Tagen",
    "Heute",
    "il y a 5 jours",
    "hier",
    "Aujourd'hui",
    "3天前",
    "昨天",
    "2 dni temu",
    "30+",
    "2025"
  ])("finds %s vague and asks no clock", (given) =>
    expect(parsePosted(given, null)).toEqual({posted: null, note: "date-vague"})
  );

  it.each([["October 2025"], ["2025-10"], ["10/2025"], ["2025年10月"]])(
    "counts the month %s as its first day and says so",
    (given) => expect(parsePosted(given, null)).toEqual({posted: "2025-10-01", note: "date-vague"})
  );

  it("takes nothing for nothing", () => {
    expect(parsePosted(null, null)).toEqual({posted: null, note: null});
    expect(parsePosted("  ", "day-first")).toEqual({posted: null, note: null});
  });

  it("reads back what it wrote", () => {
    const days = fc.date({min: new Date("1990-01-02"), max: new Date("2100-12-30"), noInvalidDate: true});
    fc.assert(
      fc.property(days, (date) => {
        const instant = `${date.toISOString().slice(0, 19)}Z`;
        expect(read(instant)).toBe(instant);
        expect(read(date.getTime() < 1e11 ? instant : date.getTime())).toBe(instant);
        expect(read(instant.slice(0, 10))).toBe(instant.slice(0, 10));
        const [year, month, day] = instant.slice(0, 10).split("-");
        expect(read(`${day}.${month}.${year}`)).toBe(instant.slice(0, 10));
        expect(read(`${day}/${month}/${year}`, "day-first")).toBe(instant.slice(0, 10));
        expect(read(date.toUTCString())).toBe(instant);
      })
    );
  });

  it("gives a date of the calendar or a note for any string", () => {
    const pieces = fc.constantFrom(
      "2025",
      "-",
      "/",
      ".",
      "10",
      "31",
      "T",
      "Z",
      ":",
      "+",
      " ",
      "Oct",
      "mai",
      "ago",
      "0",
      "99",
      "am"
    );
    const strings = fc.oneof(
      fc.string(),
      fc.array(pieces, {maxLength: 12}).map((all) => all.join(""))
    );
    fc.assert(
      fc.property(strings, fc.constantFrom("day-first" as const, "month-first" as const, null), (given, order) => {
        const {posted, note} = parsePosted(given, order);
        if (posted !== null) expect(Number.isNaN(new Date(posted).getTime())).toBe(false);
        if (posted !== null) expect(posted).toMatch(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ)?$/);
        expect(posted === null && note === null).toBe(given.trim() === "");
      }),
      {numRuns: 2000}
    );
  });

  it("stays quick on hostile strings", () => {
    const start = performance.now();
    for (const bit of ["1", " ", "0:", "Oct ", "2025-", "\u0301", "posted "]) parsePosted(bit.repeat(1_000_000), null);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("monthOf(posted, firstSeen)", () => {
  it("takes the date, else the earliest sighting, else unknown", () => {
    expect(monthOf("2026-02-24T09:46:10Z", "2026-05-01")).toBe("2026-02");
    expect(monthOf("2026-02-24", null)).toBe("2026-02");
    expect(monthOf(null, "2026-05-01T00:00:00Z")).toBe("2026-05");
    expect(monthOf(null, null)).toBe("unknown");
  });
});
