import {readFileSync} from "node:fs";
import {expect, it} from "vitest";

const source = readFileSync(new URL("../../src/index.ts", import.meta.url), "utf8");
const names = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap((match) =>
  (match[1] ?? "").split(",").map((name) => name.replace(/\btype\b/, "").trim())
);

it("index.ts exports the names that engineers build on, and no others", () => {
  expect(names.sort()).toEqual(
    [
      ...[
        "Fact",
        "Family",
        "Finding",
        "Found",
        "Lens",
        "Measure",
        "Mention",
        "Parsed",
        "Part",
        "PartName",
        "Pay",
        "Place",
        "Point"
      ],
      ...["Posting", "PostingId", "Problem", "ProblemCode", "RawPosting", "Role", "Rule", "Skill", "Span", "Stance"],
      ...[
        "checkLens",
        "cleanPosting",
        "clusteredShare",
        "compileLens",
        "emptyRaw",
        "findMentions",
        "findSkill",
        "measureNamed",
        "measures"
      ],
      ...["RoleOf", "TitleMatch", "Weights", "indexLabels", "matchTitle", "roleOf"],
      ...["parseSkill", "payOf", "pointsOf", "problem", "quoteAt", "readRecord", "wilson"]
    ].sort()
  );
});

it("index.ts exports at most eighty names", () => {
  expect(names.length).toBeLessThanOrEqual(80);
});
