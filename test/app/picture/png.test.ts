import {inflateSync} from "node:zlib";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {blankCanvas, drawStrokes, fillArea} from "../../../src/app/picture/canvas.ts";
import {lettersOf, textLines, textWidth} from "../../../src/app/picture/letters.ts";
import {scenePng} from "../../../src/app/picture/png.ts";
import type {Mark, Place, Scene} from "../../../src/app/picture/scene.ts";
import {sceneSvg} from "../../../src/app/picture/svg.ts";

function sceneOf(marks: readonly Mark[]): Scene {
  return {width: 40, height: 20, paper: "#ffffff", title: "A & B", description: "<none>", marks};
}

function written(text: string): Mark {
  return {kind: "text", at: [2, 12], text, size: 10, colour: "#000000", bold: false, anchor: "start"};
}

/** The pixels of a PNG of ours, read back by the book. */
function pixelsOf(png: Uint8Array) {
  const bytes = Buffer.from(png);
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    chunks.set(bytes.toString("latin1", at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const head = chunks.get("IHDR") ?? Buffer.alloc(13);
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const rows = inflateSync(chunks.get("IDAT") ?? Buffer.alloc(0));
  return {
    names: [...chunks.keys()],
    width,
    height,
    rows,
    red: (x: number, y: number) => rows[y * (width * 3 + 1) + 1 + x * 3]
  };
}

describe("scenePng(scene)", () => {
  it("is a PNG of the size asked for, whose parts are complete", () => {
    const png = scenePng(sceneOf([]), 2);
    expect(Buffer.from(png.subarray(0, 8)).toString("hex")).toBe("89504e470d0a1a0a");
    const {names, width, height, rows} = pixelsOf(png);
    expect([names, width, height, rows.length]).toEqual([["IHDR", "IDAT", "IEND"], 80, 40, 40 * (80 * 3 + 1)]);
    // The checksum of the last part stands in the specification.
    expect(Buffer.from(png.subarray(-12)).toString("hex")).toBe("0000000049454e44ae426082");
  });

  it("draws a line where it is, and nothing elsewhere", () => {
    const {red} = pixelsOf(
      scenePng(
        sceneOf([
          {
            kind: "line",
            places: [
              [5, 10],
              [35, 10]
            ],
            colour: "#000000",
            width: 2
          }
        ]),
        1
      )
    );
    expect([red(20, 9), red(20, 10), red(20, 4), red(1, 10)]).toEqual([0, 0, 255, 255]);
  });

  it("gives the same bytes for the same scene, and others for other words", () => {
    expect(Buffer.compare(scenePng(sceneOf([written("Python")])), scenePng(sceneOf([written("Python")])))).toBe(0);
    expect(Buffer.compare(scenePng(sceneOf([written("Python")])), scenePng(sceneOf([written("Ruby")])))).not.toBe(0);
  });

  it("draws whatever it is given, also outside of its edges", () => {
    const places = fc.array(
      fc.tuple(fc.double({min: -90, max: 90, noNaN: true}), fc.double({min: -90, max: 90, noNaN: true})),
      {maxLength: 6}
    );
    fc.assert(
      fc.property(places, fc.string({maxLength: 5, unit: "grapheme"}), (found: readonly Place[], text) => {
        const marks: readonly Mark[] = [
          {kind: "area", places: found, colour: "#00ff00", opacity: 0.5},
          {kind: "line", places: found, colour: "#ff0000", width: 3},
          written(text)
        ];
        expect(pixelsOf(scenePng(sceneOf(marks), 1)).rows.length).toBe(20 * 121);
      }),
      {seed: 4, numRuns: 60}
    );
  });
});

describe("fillArea and drawStrokes", () => {
  it("fill as much as the polygon holds", () => {
    const canvas = blankCanvas(20, 20, "#000000");
    fillArea(
      canvas,
      [
        [4, 4],
        [14, 4],
        [14, 9],
        [4, 9]
      ],
      {colour: "#ffffff", opacity: 1}
    );
    const sum = canvas.bytes.reduce((all, value) => all + value, 0) / (255 * 3);
    expect(sum).toBeCloseTo(50, 0);
  });

  it("lay crossing strokes of one mark over the ground once", () => {
    const [one, two] = [blankCanvas(20, 20, "#ffffff"), blankCanvas(20, 20, "#ffffff")];
    const across: readonly Place[] = [
      [2, 10],
      [18, 10]
    ];
    drawStrokes(one, [across], {width: 3, colour: "#808080"});
    drawStrokes(two, [across, across], {width: 3, colour: "#808080"});
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });
});

describe("lettersOf(text)", () => {
  it("has a letter of its own for every sign that English, pay and figures need", () => {
    const box = JSON.stringify(lettersOf("字")[0]);
    const signs =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;-–—·…%()[]/\\+=<>'\"!?&#*@$£€_|’“”";
    const seen = new Set<string>();
    for (const [i, letter] of lettersOf(signs).entries()) {
      expect(JSON.stringify(letter), signs.charAt(i)).not.toBe(box);
      seen.add(JSON.stringify(letter));
    }
    // Curly quotes are drawn like straight ones; I, l and | differ in height alone.
    expect(seen.size).toBeGreaterThanOrEqual(signs.length - 4);
  });

  it("leaves accents out, and marks what it cannot draw", () => {
    expect(lettersOf("Zürich")).toEqual(lettersOf("Zurich"));
    expect(lettersOf("字")).toEqual(lettersOf("語"));
  });
});

it("textLines(text) loses no word and keeps to the width", () => {
  const words = fc.array(fc.constantFrom("a", "word", "retrieval-augmented", "of"), {maxLength: 40});
  fc.assert(
    fc.property(words, (given) => {
      const lines = textLines(given.join(" "), 12, 200);
      expect(lines.join(" ")).toBe(given.join(" "));
      for (const line of lines) if (line.includes(" ")) expect(textWidth(line, 12)).toBeLessThanOrEqual(200);
    }),
    {seed: 6, numRuns: 100}
  );
});

describe("sceneSvg(scene)", () => {
  it("escapes every text and carries no style and no script", () => {
    const svg = sceneSvg(sceneOf([written("</text><script>alert(1)</script>\u202egnp.exe\u0000")]));
    expect(svg).toContain("<title>A &amp; B</title><desc>&lt;none&gt;</desc>");
    expect(svg).toContain("&lt;script&gt;");
    expect(svg).not.toMatch(/<script|style=|\u202e|\u0000| on\w+=/);
  });
});
