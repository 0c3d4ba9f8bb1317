import {describe, expect, it} from "vitest";
import {findDegree} from "../../../src/postings/fields/degree.ts";

const read = (text: string) => findDegree(text)?.value ?? null;

describe("findDegree(text)", () => {
  it.each([
    ["Bachelor's degree in baking", "bachelor"],
    ["BS/MS in Food Science", "bachelor"],
    ["You hold a degree in a relevant field.", "bachelor"],
    ["Bachelor's or Master's degree in milling", "bachelor"],
    ["Master’s degree in milling", "master"],
    ["PhD or Master's in grain science", "master"],
    ["PhD in grain science required", "phd"],
    ["Abgeschlossenes Studium der Lebensmittelchemie", "bachelor"],
    ["Bac+5 en agronomie", "master"],
    ["Licenciatura en agronomía", "bachelor"],
    ["本科及以上学历", "bachelor"],
    ["硕士学历", "master"]
  ])("reads %s", (text, degree) => expect(read(text)).toBe(degree));

  it.each([
    "Master's in baking (or equivalent experience)",
    "Degree in baking, or equivalent practical experience",
    "B.S. Food Science or related field is preferred but not necessary",
    "No degree required",
    "A degree in milling is a plus.",
    "Nice to have\n- Master's degree in milling",
    "You hold a PhD in rye or you're self-taught.",
    "A degree in milling. Alternatively, 2 years at an oven."
  ])("reads not-required in: %s", (text) => expect(read(text)).toBe("not-required"));

  it.each([
    "A high degree of autonomy",
    "Our team has PhDs from MIT.",
    "Certified scrum master with a master plan",
    "You are pursuing a master's degree.",
    "Turn the oven by 180 degrees.",
    "Skilled in MS Office"
  ])("reads nothing in: %s", (text) => expect(read(text)).toBeNull());

  it("takes the lowest that is required", () => {
    expect(read("Bachelor's degree required; MBA preferred")).toBe("bachelor");
    expect(read("Requirements:\n- Master's degree in milling\nNice to have:\n- PhD in rye")).toBe("master");
  });

  it("does not take a later item's preference for the degree's", () => {
    expect(read("Master degree in law, a bar admission is a plus")).toBe("master");
    expect(read("Bachelor degree or above (a doctorate in rye preferred)")).toBe("bachelor");
  });
});
