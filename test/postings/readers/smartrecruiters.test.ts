import {describe, expect, it} from "vitest";
import {readOne, sample} from "./read-one.ts";

describe("smartrecruiters", () => {
  it("reads a posting of the list", () => {
    expect(readOne(sample("smartrecruiters"))).toMatchObject({
      own_id: "744000100000001",
      url: "https://jobs.smartrecruiters.com/HarbourGroup/744000100000001",
      title: "Crane Operator",
      body: null,
      employer: "Harbour Group",
      places: [{name: "Gdynia, Poland", city: "Gdynia", region: "Pomorskie", country: "PL"}],
      language: "en",
      sector: "Logistics",
      workplace: {value: "hybrid", from: "location.hybrid"},
      contract: {value: "fixed-term", from: "customField"},
      seniority: {value: "junior", from: "experienceLevel"}
    });
  });

  it("joins the sections of an advert under their titles", () => {
    expect(readOne(sample("smartrecruiters", {}, 1)).body).toBe(
      [
        "<h3>Company Description</h3>\n<div><p>We move ships.</p></div>",
        "<h3>Job Description</h3>\n<div><p>Guide vessels.</p></div>",
        "<h3>Qualifications</h3>\n<div><p>A pilot's licence.</p></div>"
      ].join("\n")
    );
  });

  it("takes the default type of employment for hours, not for a contract", () => {
    expect(readOne(sample("smartrecruiters", {customField: []})).contract).toBeNull();
    const intern = {customField: [], typeOfEmployment: {id: "intern", label: "Intern"}};
    expect(readOne(sample("smartrecruiters", intern)).contract).toEqual({
      value: "internship",
      from: "typeOfEmployment"
    });
  });
});
