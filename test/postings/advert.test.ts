import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {isAdvert} from "../../src/postings/advert.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

describe("isAdvert(text)", () => {
  it.each([
    "Crumb | Data Engineer | Oslo | Full-time",
    "Crumb - Oslo - Data Engineer",
    "Crumb is hiring bakers and data engineers: https://crumb.example/jobs",
    "We are recruiting Danish translators",
    "My team at the mill is looking for a freelance baker!",
    "Hi, we are hiring for a Data Engineer in Norway. See https://crumb.example",
    "SEEKING FREELANCER | Oslo | Remote\n\nWe need a data engineer.",
    "We're hiring a baker\nLocation: Oslo\n  Remote: No\n  Technologies: ovens",
    "Looking for Node developers:\n- 2 years of experience",
    "Wir suchen eine Datenanalystin in Graz. Bewerbung an jobs@crumb.example",
    "诚聘 后端工程师，上海，薪资 30k"
  ])("keeps %j", (text) => expect(isAdvert(text)).toBe(true));

  it.each([
    "",
    "   ",
    "[dead]",
    "Testing",
    "I need a job",
    "Great thread! Looking forward to reading all of it.",
    "Is this open to juniors?",
    "are there any jobs for bakers too?",
    "I applied last month and never heard back.",
    "Applied for the baker role and got rejected in a day.",
    "Your salary range is low. Who wants that?",
    "Here's a list of this month's whoishiring posts: https://bread.example",
    "Why do these threads load so slowly",
    "SEEKING WORK | Remote | Baker",
    "Location: Oslo\n  Remote: Yes\n  Willing to relocate: No\n  Technologies: ovens\n  Résumé/CV: on request",
    "Hi, I'm looking for a job in Oslo or remote. My resume: https://bread.example",
    "This description made me hungry, lol."
  ])("drops %j", (text) => expect(isAdvert(text)).toBe(false));

  it("keeps a long text with nothing of a reply in it", () => {
    expect(isAdvert("Bread baked at night under the open stars. ".repeat(12))).toBe(true);
  });

  it("never throws and is quick", () => {
    fc.assert(fc.property(fc.string({unit: "grapheme"}), (text) => typeof isAdvert(text) === "boolean"));
    for (const piece of ["is ", "a", "?", "your ", "location: x\nremote: ", " "]) {
      const begun = performance.now();
      isAdvert(piece.repeat(200_000));
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });
});

describe("isAdvert(text) on a forum of 2023", () => {
  const file = sharedData("postings/hn-2023-01..2023-06.jsonl.gz");
  it.skipIf(file === null)(file === null ? noSharedData : "drops about 40 of 2,278 comments", () => {
    const lines = gunzipSync(readFileSync(file ?? ""))
      .toString("utf8")
      .trim()
      .split("\n");
    const texts = new Map<string, string>();
    for (const line of lines) {
      const row: {id: string; description: string} = JSON.parse(line);
      texts.set(
        row.id,
        row.description
          .replace(/<p>/g, "\n\n")
          .replace(/<[^>]+>/g, "")
          .replaceAll("&#x27;", "'")
          .replaceAll("&#x2F;", "/")
      );
    }
    const dropped = [...texts.values()].filter((text) => !isAdvert(text));
    expect(texts.size).toBe(2278);
    expect(dropped.length).toBeGreaterThanOrEqual(36);
    expect(dropped.length).toBeLessThanOrEqual(44);
    const heads = dropped.map((text) => text.split("\n", 1)[0] ?? "");
    expect(heads.filter((head) => head.split("|").length > 3 && !/seeking work/i.test(head))).toEqual([]);
  });
});
