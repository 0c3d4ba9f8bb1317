import {describe, expect, it} from "vitest";
import {readOne, sample} from "./read-one.ts";

describe("ashby", () => {
  it("reads a brief of the list: no body, pay in words", () => {
    expect(readOne(sample("ashby"))).toMatchObject({
      own_id: "a1b2c3d4-0000-4000-8000-000000000001",
      title: "Lens Grinder",
      body: null,
      places: ["Jena", "Delft"],
      contract: null,
      pay: null,
      pay_text: {value: "€52K – €63K • Offers Equity", from: "compensationTierSummary"}
    });
  });

  it("reads a posting of the public API", () => {
    expect(readOne(sample("ashby", {}, 1))).toMatchObject({
      body: "<p>Polish mirrors.</p>",
      markup: "html",
      employer: "Clear Glass",
      posted: "2026-01-15T09:12:33.101+00:00",
      places: [
        {name: "Jena", city: "Jena", region: "Thuringia", country: "Germany"},
        {name: "Graz", city: "Graz", country: "Austria"}
      ],
      workplace: {value: "onsite", from: "workplaceType"},
      contract: {value: "internship", from: "employmentType"},
      equity: {value: "yes", from: "compensation.summaryComponents"},
      pay: {value: {low: 20, high: 24, currency: "EUR", period: "hour"}},
      pay_text: {value: "€20 – €24 per hour", from: "compensation.compensationTierSummary"}
    });
  });

  it("takes a set flag for remote, and a false one for nothing", () => {
    expect(readOne(sample("ashby", {workplaceType: null, isRemote: true}, 1)).workplace).toEqual({
      value: "remote",
      from: "isRemote"
    });
    expect(readOne(sample("ashby", {workplaceType: null, isRemote: false}, 1)).workplace).toBeNull();
  });

  it("takes plain text when there is no HTML, and a broken account name as it stands", () => {
    const changes = {descriptionHtml: null, jobUrl: "https://jobs.ashbyhq.com/%E0%A4%A/7"};
    expect(readOne(sample("ashby", changes, 1))).toMatchObject({
      body: "Polish mirrors.",
      markup: "text",
      employer: "%E0%A4%A"
    });
  });
});
