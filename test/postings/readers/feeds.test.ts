import {describe, expect, it} from "vitest";
import {readOne, refusal, sample} from "./read-one.ts";

describe("weworkremotely", () => {
  it("cuts the company from the title at the first colon", () => {
    expect(readOne(sample("weworkremotely"))).toMatchObject({
      own_id: "lantern-ltd-lamp-designer",
      employer: "Lantern Ltd",
      title: "Lamp Designer: Indoor",
      body: "<p>Design lamps.</p>",
      posted: "Mon, 06 Apr 2026 20:31:11 +0000",
      places: ["Anywhere in the World"],
      workplace: {value: "remote", from: "link"}
    });
    expect(readOne(sample("weworkremotely", {title: "Lamp Designer"}))).toMatchObject({
      employer: null,
      title: "Lamp Designer"
    });
  });
});

describe("rss", () => {
  it("reads an RSS item with the longer of its texts", () => {
    expect(readOne(sample("rss"))).toMatchObject({
      source: "rss",
      own_id: null,
      url: "https://paper.example/jobs/77",
      title: "Bookbinder",
      body: "<p>Bind books by hand, and by machine.</p>",
      employer: "Paper House",
      places: ["Turin"],
      posted: "Tue, 07 Apr 2026 10:00:00 GMT"
    });
  });

  it("reads an Atom entry by its alternate link", () => {
    expect(readOne(sample("rss", {}, 1))).toMatchObject({
      url: "https://paper.example/careers/78",
      body: "<p>Make paper.</p>",
      employer: "Paper House",
      posted: "2026-04-08T10:00:00Z"
    });
  });

  it("reads other elements of an item like columns", () => {
    const item = {...sample("rss"), salary: "€30k", job_type: "Internship", experience: "2 years"};
    expect(readOne(item)).toMatchObject({
      pay_text: {value: "€30k", from: "salary"},
      contract: {value: "internship", from: "job_type"},
      years_min: {value: 2}
    });
  });

  it("takes an item for a job when the feed speaks of jobs, and refuses other news", () => {
    const item = {
      title: "Papermaker",
      link: "https://paper.example/p/9",
      pubDate: "Tue, 07 Apr 2026 10:00:00 GMT",
      description: "Make paper."
    };
    expect(readOne(item, {sibling: {title: "Careers at Paper House"}}).source).toBe("rss");
    expect(refusal(item)).toBe("record-not-a-posting");
  });

  it("reads an item of a JSON feed through the JobPosting in it", () => {
    const item = {
      id: "https://career.snow.example/jobs/7",
      url: "https://career.snow.example/jobs/7",
      title: "Ski Tuner",
      content_html: "<p>Wax.</p>",
      date_published: "2026-01-20T12:00:00+01:00",
      _jobposting: {
        "@type": "JobPosting",
        title: "Ski Tuner",
        description: "<p>Wax skis.</p>",
        hiringOrganization: {name: "Snow"}
      }
    };
    expect(readOne(item)).toMatchObject({title: "Ski Tuner", employer: "Snow", body: "<p>Wax skis.</p>"});
  });
});
