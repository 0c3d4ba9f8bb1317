import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {loadSkills} from "../../../src/app/lens-files.ts";
import {skillNames} from "../../../src/app/pages/skill-names.ts";
import {roleEntries, searchOver, skillEntries} from "../../../src/app/site/search-index.ts";

const skills = loadSkills(null);
const entries = [...skillEntries(skills.values(), skillNames(skills)), ...roleEntries(["data engineer", "nurse"])];
const search = searchOver(entries);

describe("searchOver(entries)", () => {
  it("finds a whole name first", () => {
    expect(search("python", 5)[0]?.path).toBe("skill/python");
    expect(search("k8s", 5)[0]?.path).toBe("skill/kubernetes");
    expect(search("data engineer", 5)[0]?.path).toBe("role/data-engineer");
  });

  it.each([
    ["pyton", "skill/python"],
    ["kuberntes", "skill/kubernetes"],
    ["tensorflw", "skill/tensorflow"]
  ])("forgives %s", (typed, path) => {
    expect(search(typed, 5).map((entry) => entry.path)).toContain(path);
  });

  it("finds by the beginning of a name", () => {
    expect(search("kuber", 8).map(({path}) => path)).toContain("skill/kubernetes");
  });

  it("finds every skill by its own name among the first ten", () => {
    const named = entries.filter((_, i) => i % 400 === 0);
    for (const {name, path} of named) expect(search(name, 10).map((entry) => entry.path)).toContain(path);
  });

  it("answers anything without throwing, and nothing to nothing", () => {
    expect(search("  ", 5)).toEqual([]);
    fc.assert(
      fc.property(fc.string({maxLength: 12}), (words) => search(words, 3).length <= 3),
      {numRuns: 50}
    );
  });
});
