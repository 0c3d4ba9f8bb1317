import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {decodeEntities} from "../../../src/postings/text/entities.ts";
import {growth, hostileInputs} from "./count-work.ts";
import {oddText} from "./odd-text.ts";

describe("decodeEntities(text)", () => {
  it.each([
    ["R&amp;D", "R&D"],
    ["&lt;b&gt;", "<b>"],
    ["it&#x27;s", "it's"],
    ["it&#39;s", "it's"],
    ["TCP&#x2F;IP", "TCP/IP"],
    ["&quot;lead&quot;", '"lead"'],
    ["&eacute;t&eacute;", "été"],
    ["&Eacute;cole", "École"],
    ["caf&#233;", "café"],
    ["&hellip;&ndash;&mdash;&rsquo;&bull;", "…–—’•"],
    ["&rarr; &check; &starf;", "→ ✓ ★"],
    ["&lbrack;m&sol;w&sol;d&rsqb;", "[m/w/d]"],
    ["&#128512;", "😀"],
    ["&#x1F600;", "😀"],
    ["&#X41;", "A"],
    ["a&nbsp;b", "a\u00a0b"]
  ])("reads %s", (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it("decodes once", () => {
    expect(decodeEntities("&amp;lt;p&amp;gt;")).toBe("&lt;p&gt;");
    expect(decodeEntities("&amp;#x27;")).toBe("&#x27;");
  });

  it("reads Windows-1252 numbers as browsers do", () => {
    expect(decodeEntities("&#150; &#146; &#x80; &#133;")).toBe("– ’ € …");
  });

  it("writes U+FFFD for numbers that are no character", () => {
    expect(decodeEntities("&#0;&#xD800;&#x110000;&#99999999999999999999;")).toBe("\ufffd\ufffd\ufffd\ufffd");
  });

  it("reads a name without semicolon only where browsers do and nothing follows", () => {
    expect(decodeEntities("AT&amp T")).toBe("AT& T");
    expect(decodeEntities("&copy 2020, &reg.")).toBe("© 2020, ®.");
    expect(decodeEntities("?a=1&copy=2&region=3")).toBe("?a=1&copy=2&region=3");
    expect(decodeEntities("&notit;")).toBe("&notit;");
    expect(decodeEntities("&hellip and &rarr")).toBe("&hellip and &rarr");
  });

  it("reads a number without semicolon", () => {
    expect(decodeEntities("it&#39s; &#x41 b")).toBe("it's; A b");
  });

  it("leaves everything else as it is", () => {
    for (const text of ["A & B", "R&D", "&;", "&#;", "&#x;", "&unknown;", "a&&b", "", "& &amp", "x;y"]) {
      expect(decodeEntities(text)).toBe(text === "& &amp" ? "& &" : text);
    }
  });

  it("keeps a text without & as it is (law)", () => {
    fc.assert(
      fc.property(
        fc.string().map((text) => text.replaceAll("&", "")),
        (text) => decodeEntities(text) === text
      )
    );
  });

  it("undoes the escaping of any text (law)", () => {
    const escaped = (text: string) => text.replace(/[&<>"'/]/g, (one) => `&#x${one.charCodeAt(0).toString(16)};`);
    fc.assert(fc.property(fc.string({unit: "grapheme"}), (text) => decodeEntities(escaped(text)) === text));
  });

  it("takes any text and never grows it (law)", () => {
    fc.assert(fc.property(oddText, (text) => decodeEntities(text).length <= text.length));
  });

  it.each(["only &", "open references", "numbers"])("takes linear time on %s", (name) => {
    const input = hostileInputs[name] ?? String;
    expect(growth(decodeEntities, (size) => input(size))).toBeLessThan(2.5);
    expect(growth(decodeEntities, (size) => `&#${input(size)};`)).toBeLessThan(2.5);
  });
});
