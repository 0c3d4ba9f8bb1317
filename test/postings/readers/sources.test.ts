import {describe, expect, it} from "vitest";
import {sourceNamed, sourceNames} from "../../../src/postings/readers/sources.ts";

describe("sourceNamed(value)", () => {
  it("knows the closed list in any spelling, and other names of its members", () => {
    for (const name of sourceNames) expect(sourceNamed(name)).toBe(name);
    expect(sourceNamed("Remote OK")).toBe("remoteok");
    expect(sourceNamed("hacker-news-who-is-hiring")).toBe("hn");
    expect(sourceNamed("We Work Remotely")).toBe("weworkremotely");
    expect(sourceNamed("schema.org")).toBe("schema-org");
  });

  it("knows no other word", () => {
    for (const word of ["workday", "", "x".repeat(99), null, 7, {}, "constructor"])
      expect(sourceNamed(word)).toBeNull();
  });
});
