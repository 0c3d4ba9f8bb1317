import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {repairMojibake} from "../../../src/postings/readers/mojibake.ts";

const asLatin1 = (text: string) => new TextDecoder("latin1").decode(new TextEncoder().encode(text));
const truly1 = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");

describe("repairMojibake(text)", () => {
  it("repairs UTF-8 that was read as Latin-1 or Windows-1252", () => {
    expect(repairMojibake("weâ\u0080\u0099re")).toBe("we’re");
    expect(repairMojibake("weâ€™re â€“ â€œyesâ€\u009d")).toBe("we’re – “yes”");
    expect(repairMojibake("SÃ£o Paulo, GdaÅ\u0084sk, cafÃ©, 5Â\u00a0%")).toBe("São Paulo, Gdańsk, café, 5\u00a0%");
    expect(repairMojibake("ð\u009f\u009a\u0080 ÐºÐ¾Ð´, Ñ\u0081")).toBe("🚀 код, с");
  });

  it("leaves right text alone", () => {
    for (const text of [
      "café, naïve, São Paulo, Ärzte",
      "«CAFÉ»",
      "Â is a letter, Ã too",
      "€5 – “quoted”",
      "код 远程 🚀",
      "É»"
    ])
      expect(repairMojibake(text)).toBe(text);
  });

  it("leaves alone what is no UTF-8 in a text that it repairs", () => {
    expect(repairMojibake("weâ\u0080\u0099re, Ã and â€ cut")).toBe("we’re, Ã and â€ cut");
  });

  it("undoes the wrong decoding of any text beyond Latin-1", () => {
    const words = fc
      .string({unit: fc.constantFrom("a", " ", "’", "—", "é", "ш", "中", "🚀", "\u00a0")})
      .filter((text) => /[’—]/.test(text));
    fc.assert(
      fc.property(words, (text) => {
        expect(repairMojibake(truly1(text))).toBe(text);
        expect(repairMojibake(asLatin1(text))).toBe(text);
      })
    );
  });

  it("changes nothing the second time when the text was damaged once", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (text) => {
        expect(repairMojibake(text)).toBe(text);
      })
    );
  });
});
