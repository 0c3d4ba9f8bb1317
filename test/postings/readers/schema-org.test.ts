import {describe, expect, it} from "vitest";
import {readRecord} from "../../../src/postings/readers/read-record.ts";
import {noContext} from "../../../src/postings/readers/reader.ts";
import {readOne, refusal, sample} from "./read-one.ts";

const node = (changes: Readonly<Record<string, unknown>> = {}) => sample("schema-org", changes);

describe("schema-org", () => {
  it("reads a JobPosting field by field", () => {
    expect(readOne(node())).toMatchObject({
      source: "schema-org",
      own_id: "pane-ag-P-12",
      title: "Glazier",
      body: "<p>Cut glass &amp; fit it.</p>",
      markup: "html",
      employer: "Pane AG",
      posted: "2026-03-02",
      sector: "Construction",
      places: [{city: "Basel", region: "BS", country: "CH"}],
      contract: {value: "internship", from: "employmentType"},
      years_min: {value: 2, from: "experienceRequirements.monthsOfExperience"},
      degree: {value: "bachelor", from: "educationRequirements"},
      pay: {value: {low: 70000, high: 85000, currency: "CHF", period: "year"}, from: "baseSalary"}
    });
  });

  it("finds it in a graph, with remote work and where candidates may live", () => {
    expect(readOne(sample("schema-org", {}, 1))).toMatchObject({
      own_id: null,
      url: "https://pane.example/jobs/13",
      employer: "Pane AG",
      workplace: {value: "remote", from: "jobLocationType"},
      places: [
        {name: "CH", country: "CH"},
        {name: "AT", country: "AT"}
      ]
    });
  });

  it("finds several in an ItemList, each with its own place in the file", () => {
    const list = {
      "@context": "https://schema.org",
      "@type": "ItemList",
      itemListElement: [{"@type": "ListItem", item: node()}, node({title: "Framer"})]
    };
    const {raws} = readRecord(list, "page.html", noContext);
    expect(raws.map(({title, at}) => [title, at])).toEqual([
      ["Glazier", "page.html 1"],
      ["Framer", "page.html 2"]
    ]);
  });

  it("takes the type by its address, and a node without type by its employer", () => {
    expect(readOne(node({"@type": "http://schema.org/JobPosting"})).title).toBe("Glazier");
    const {"@type": _, ...typeless} = node();
    expect(readOne(typeless).title).toBe("Glazier");
  });

  it("refuses other nodes of a page", () => {
    expect(refusal({"@context": "https://schema.org", "@type": "BreadcrumbList", itemListElement: []})).toBe(
      "record-not-a-posting"
    );
    expect(refusal({"@graph": [{"@type": "Organization", name: "Pane AG"}]})).toBe("record-not-a-posting");
  });

  it("reads a description that is escaped once more", () => {
    expect(readOne(node({description: "&lt;p&gt;Cut glass.&lt;/p&gt;"})).body).toBe("<p>Cut glass.</p>");
  });

  it("adds the texts of other fields when the description lacks them", () => {
    const said = readOne(
      node({
        description: "<p>Cut glass.</p>",
        responsibilities: "Cut glass.",
        qualifications: "Steady hands",
        skills: ["Lead", "Putty"]
      })
    );
    expect(said.body).toBe(
      "<div><p>Cut glass.</p></div>\n<h3>Qualifications</h3>\n<div>Steady hands</div>\n<h3>Skills</h3>\n<div>Lead, Putty</div>"
    );
  });

  it.each([
    [
      {baseSalary: 52000, salaryCurrency: "EUR"},
      {low: 52000, high: 52000, currency: "EUR", period: null}
    ],
    [
      {baseSalary: {currency: "USD", value: {value: 31.5, unitText: "HOUR"}}},
      {low: 31.5, high: 31.5, currency: "USD", period: "hour"}
    ],
    [{baseSalary: {currency: "USD", value: "31.5"}}, {low: 31.5, high: 31.5, currency: "USD", period: null}],
    [
      {baseSalary: {currency: "USD", minValue: 90000, maxValue: 120000, unitText: "YEAR"}},
      {low: 90000, high: 120000, period: "year"}
    ],
    [
      {baseSalary: {currency: "USD", value: {minValue: 4500, maxValue: 6000, unitText: "HOUR"}}},
      {low: 45, high: 60, period: "hour"}
    ],
    [
      {baseSalary: {currency: "USD", value: {minValue: 120000, maxValue: 90000, unitText: "YEAR"}}},
      {low: 90000, high: 120000}
    ],
    [
      {baseSalary: {currency: "USD", value: {minValue: 120000, maxValue: 0, unitText: "YEAR"}}},
      {low: 120000, high: null}
    ]
  ])("reads the salary of %j", (changes, pay) => expect(readOne(node(changes)).pay?.value).toMatchObject(pay));

  it("keeps a salary in words, and reads no estimate", () => {
    expect(readOne(node({baseSalary: "€52k – €60k"}))).toMatchObject({
      pay: null,
      pay_text: {value: "€52k – €60k", from: "baseSalary"}
    });
    expect(
      readOne(node({baseSalary: undefined, estimatedSalary: [{value: {minValue: 1, maxValue: 2}}]}))
    ).toMatchObject({pay: null, pay_text: null});
  });

  it("leaves out pay that cannot be, with a note", () => {
    const baseSalary = {currency: "USD", value: {value: 150, unitText: "YEAR"}};
    expect(readOne(node({baseSalary}))).toMatchObject({pay: null, notes: ["pay-implausible"]});
  });

  it("says nothing of a contract that may be either, nor of hours", () => {
    expect(readOne(node({employmentType: "FULL_TIME"})).contract).toBeNull();
    expect(readOne(node({employmentType: ["FULL_TIME", "CONTRACTOR"]})).contract).toBeNull();
    expect(readOne(node({employmentType: "FULL_TIME, CONTRACTOR"})).contract).toBeNull();
    expect(readOne(node({employmentType: "CONTRACTOR"})).contract?.value).toBe("contract");
    expect(readOne(node({employmentType: ["TEMPORARY"]})).contract?.value).toBe("fixed-term");
  });

  it("takes 0 months of experience for none asked", () => {
    expect(readOne(node({experienceRequirements: {monthsOfExperience: 0}})).years_min).toBeNull();
    expect(readOne(node({experienceRequirements: {monthsOfExperience: "18"}})).years_min?.value).toBe(1.5);
    expect(readOne(node({experienceRequirements: "no requirements"})).years_min).toBeNull();
  });

  it("takes the lowest degree of several", () => {
    const educationRequirements = [
      {credentialCategory: "postgraduate degree"},
      {credentialCategory: "bachelor degree"}
    ];
    expect(readOne(node({educationRequirements})).degree?.value).toBe("bachelor");
    expect(readOne(node({educationRequirements: {credentialCategory: "no requirements"}})).degree?.value).toBe(
      "not-required"
    );
    expect(readOne(node({educationRequirements: {credentialCategory: "high school"}})).degree).toBeNull();
  });

  it.each([
    ["Basel", ["Basel"]],
    [{address: "Basel, CH"}, ["Basel, CH"]],
    [{name: "Basel works"}, ["Basel works"]],
    [
      [{address: {addressLocality: "Basel"}}, {address: {addressLocality: "Bern", addressCountry: "ch"}}],
      [{city: "Basel"}, {city: "Bern", country: "CH"}]
    ]
  ])("reads the place %j", (jobLocation, places) => expect(readOne(node({jobLocation})).places).toEqual(places));

  it("has no id of its own without an employer, or when the identifier is an address", () => {
    expect(readOne(node({identifier: "https://pane.example/12"})).own_id).toBeNull();
    expect(readOne(node({identifier: "P-12", hiringOrganization: undefined})).own_id).toBeNull();
    expect(readOne(node({identifier: 12})).own_id).toBe("pane-ag-12");
  });

  it("names no employer that hides", () => {
    expect(readOne(node({hiringOrganization: "confidential"})).employer).toBeNull();
  });
});
