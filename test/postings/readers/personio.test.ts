import {describe, expect, it} from "vitest";
import {readOne, sample} from "./read-one.ts";

describe("personio", () => {
  it("joins the headed descriptions; plain lines stay lines", () => {
    expect(readOne(sample("personio")).body).toBe(
      "<h3>Deine Aufgaben</h3>\n<div><ul><li>Seile prüfen</li></ul></div>\n<h3>Dein Profil</h3>\n<div>Schwindelfrei.</div>"
    );
    const one = {jobDescriptions: {jobDescription: {name: "Profil", value: "A\nB"}}};
    expect(readOne(sample("personio", one)).body).toBe("<h3>Profil</h3>\n<div>A<br>\nB</div>");
  });

  it("reads the fields of the position", () => {
    expect(readOne(sample("personio"))).toMatchObject({
      own_id: "1960001",
      title: "Seilbahntechniker (m/w/d)",
      employer: "Bergbahn GmbH",
      posted: "2025-02-13T09:13:38+00:00",
      places: ["Sölden", "Imst", "Landeck"],
      contract: {value: "permanent", from: "employmentType"},
      seniority: {value: "junior", from: "seniority"},
      years_min: {value: 2, from: "yearsOfExperience"}
    });
  });

  it("asks for no years where a range begins below one", () => {
    for (const range of ["lt-1", "0-2", "", "many"])
      expect(readOne(sample("personio", {yearsOfExperience: range})).years_min).toBeNull();
    expect(readOne(sample("personio", {yearsOfExperience: "gt-15"})).years_min?.value).toBe(15);
  });

  it("takes the address that a crawl knows and the feed lacks", () => {
    const url = "https://bergbahn.jobs.personio.de/job/1960001";
    expect(readOne(sample("personio", {url})).url).toBe(url);
    expect(readOne(sample("personio")).url).toBeNull();
  });
});
