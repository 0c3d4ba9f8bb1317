import fc from "fast-check";
import Papa from "papaparse";
import {expect, it} from "vitest";
import {csvOf} from "../../src/app/csv.ts";
import {maskContacts} from "../../src/app/mask-contacts.ts";

it("csvOf(columns, rows) leads what a spreadsheet would run with an apostrophe", () => {
  const hostile = ["=1+1", "+1", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "\u202e=1"];
  const cells = Papa.parse<string[]>(
    csvOf(
      ["a"],
      hostile.map((text) => [text])
    )
  ).data.slice(1, -1);
  expect(cells.length).toBe(hostile.length);
  for (const [text] of cells) expect(text?.startsWith("'")).toBe(true);
});

it("csvOf(columns, rows) keeps numbers numbers, the negative ones too", () => {
  expect(csvOf(["a", "b", "c"], [[-1.5, true, null]])).toBe("a,b,c\r\n-1.5,true,\r\n");
});

it("csvOf(columns, rows) leaves out signs that turn the direction of writing", () => {
  expect(csvOf(["a"], [["\u202egnp.exe\u202c"]])).toBe("a\r\ngnp.exe\r\n");
});

it("csvOf(columns, rows) is read back as it was, whatever stands in it", () => {
  const texts = fc
    .array(fc.constantFrom("a", '"', ",", "\n", "\r", " ", "ü", "字"), {maxLength: 8})
    .map((one) => one.join(""));
  fc.assert(
    fc.property(fc.array(fc.tuple(texts, texts), {minLength: 1, maxLength: 5}), (rows) => {
      const {data} = Papa.parse<string[]>(csvOf(["one", "two"], rows), {newline: "\r\n"});
      const back = data.slice(1, -1).map((row) => row.map((text) => text.replace(/^'(?=\s)/, "")));
      expect(back).toEqual(rows.map((row) => [...row]));
    }),
    {seed: 2, numRuns: 300}
  );
});

it.each([
  ["write to jane.roe@example.com today", "write to [e-mail] today"],
  ["jane (at) example (dot) com", "[e-mail]"],
  ["call +44 20 7946 0958 or 0151 496 0123", "call [phone] or [phone]"],
  ["(415) 555-0132", "[phone]"],
  ["Contact Jane Roe for more", "Contact [name] for more"],
  ["Ansprechpartnerin: Frau Anna Muster", "Ansprechpartnerin: Frau [name]"],
  ["recruiter: Jean-Luc O’Neil", "recruiter: [name]"]
])("maskContacts(%s) masks who is named", (text, masked) => {
  expect(maskContacts(text)).toBe(masked);
});

it.each([
  "$150,000 - $200,000 a year",
  "2019 to 2024",
  "5+ years of Python 3.12",
  "£60,000–£70,000",
  "ISO 27001 and SOC 2",
  "Contact us"
])("maskContacts(%s) leaves pay, years and names of things", (text) => {
  expect(maskContacts(text)).toBe(text);
});

it("maskContacts(text) is done with a long text that is nearly an address at once", () => {
  for (const text of ["a".repeat(200_000), "a.".repeat(100_000), "1 ".repeat(100_000), "Contact us ".repeat(20_000)])
    expect(maskContacts(text) === text).toBe(true);
});
