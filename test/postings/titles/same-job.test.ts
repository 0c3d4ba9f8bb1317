import {describe, expect, it} from "vitest";
import {isSameJob, type Job, jobOf} from "../../../src/postings/titles/same-job.ts";

const job = (value: string, place: Job["place"] = "body") => jobOf({value, start: 0, end: value.length}, place);

describe("jobOf(title, place)", () => {
  it("says the same of a title that was read before, at its own place", () => {
    const [first, again] = ["head", "body"].map((place) =>
      job("Senior Data Engineer", place === "head" ? "head" : "body")
    );
    expect({...again, place: "head"}).toEqual(first);
    expect(jobOf({value: "Senior Data Engineer", start: 7, end: 27}, "head")).toMatchObject({
      start: 7,
      end: 27,
      seniority: "senior"
    });
  });
});

describe("isSameJob(a, b)", () => {
  it.each([
    ["Ruby on Rails Engineer", "Ruby on Rails Software Engineer"],
    ["Backend Developer", "Back-end Engineer"],
    ["SRE", "Site Reliability Engineers"],
    ["Data Engineer", "Data Engineer (Crumb team)"]
  ])("sees one job in %s and %s", (a, b) => expect(isSameJob(job(a), job(b))).toBe(true));

  it.each([
    ["Frontend Engineer", "Backend Engineer"],
    ["Software Engineer – SDK", "Software Engineer – Tests"],
    ["Junior Data Engineer", "Senior Data Engineer"],
    ["Data Engineer", "Senior Data Engineer"]
  ])("sees two jobs in %s and %s", (a, b) => expect(isSameJob(job(a), job(b))).toBe(false));

  it("lets the body say the level of a job in the head", () => {
    expect(isSameJob(job("Data Engineer", "head"), job("Senior Data Engineer"))).toBe(true);
    expect(isSameJob(job("Junior Data Engineer", "head"), job("Senior Data Engineer"))).toBe(false);
  });

  it("is symmetric and true of a job and itself", () => {
    const titles = ["Data Engineer", "Senior Data Engineer", "Baker", "CTO", "Frontend Engineer – Rolls"];
    for (const a of titles) {
      expect(isSameJob(job(a), job(a))).toBe(true);
      for (const b of titles) expect(isSameJob(job(a), job(b))).toBe(isSameJob(job(b), job(a)));
    }
  });
});
