import {describe, expect, it} from "vitest";
import {readRecord} from "../../../src/postings/readers/read-record.ts";
import {noContext} from "../../../src/postings/readers/reader.ts";
import {readOne, refusal, sample} from "./read-one.ts";

describe("hn", () => {
  it("reads a dated row as HTML, with the place given and no prefix in the id", () => {
    expect(readOne(sample("hn"))).toMatchObject({
      source: "hn",
      own_id: "900001",
      bare_id: false,
      url: "https://news.ycombinator.com/item?id=900001",
      title: null,
      body: "Loomworks | Weaver | Lyon | ONSITE<p>We weave &amp; dye.",
      markup: "html",
      posted: "2023-02-01",
      places: [{name: "Lyon", country: "FR"}],
      workplace: null
    });
  });

  it("leaves remote work to the text, whatever the flag of the row", () => {
    for (const remote of [true, false]) expect(readOne(sample("hn", {remote})).workplace).toBeNull();
  });

  it("names no place where the row gives none", () => {
    expect(readOne(sample("hn", {jobLocation: null, country: null})).places).toEqual([]);
    expect(readOne(sample("hn", {jobLocation: null})).places).toEqual([{country: "FR"}]);
  });

  it("reads a hit of the search, an item of the API and a scraped comment", () => {
    expect(readOne(sample("hn", {}, 1))).toMatchObject({
      own_id: "900002",
      body: "Tidepool | Diver | REMOTE",
      posted: "2024-03-01T16:00:05Z",
      markup: "html"
    });
    expect(readOne(sample("hn", {}, 2))).toMatchObject({
      own_id: "900003",
      posted: "1709308805",
      url: "https://news.ycombinator.com/item?id=900003"
    });
    expect(readOne(sample("hn", {}, 3))).toMatchObject({
      own_id: "900004",
      url: "https://news.ycombinator.com/item?id=900004",
      posted: "2025-06-02T15:01:40Z"
    });
  });

  it("takes the id from the address when a scraped comment has no other", () => {
    const comment = {url: "https://news.ycombinator.com/item?id=900007", text: "Dyehouse | Dyer", time: 1709308805};
    expect(readOne(comment)).toMatchObject({source: "hn", own_id: "900007", body: "Dyehouse | Dyer", markup: "html"});
  });

  it("reads each comment below a thread and gives each its own place", () => {
    const {raws, problems} = readRecord(sample("hn", {}, 4), "thread.json:1", noContext);
    expect(problems).toEqual([]);
    expect(raws.map(({own_id, at}) => [own_id, at])).toEqual([
      ["900005", "thread.json:1 hn:900005"],
      ["900006", "thread.json:1 hn:900006"]
    ]);
  });

  it("refuses a reply, the thread's own story and what was deleted", () => {
    expect(refusal(sample("hn", {parent_id: 900002}, 1))).toBe("reply-not-an-advert");
    expect(refusal({objectID: "900000", title: "Ask HN: Who is hiring?", _tags: ["story"], author: "w"})).toBe(
      "record-not-a-posting"
    );
    expect(refusal(sample("hn", {type: "story", title: "Ask HN"}, 2))).toBe("record-not-a-posting");
    expect(refusal({id: 900009, type: "comment", time: 1709308805, deleted: true})).toBe("record-not-a-posting");
    expect(refusal({...sample("hn", {}, 4), children: []})).toBe("record-not-a-posting");
  });

  it("reads a job story with its title", () => {
    const story = {
      id: 900011,
      by: "yc",
      title: "Loomworks (YC) is hiring a weaver",
      type: "job",
      time: 1709308805,
      url: "https://loom.example/jobs"
    };
    expect(readOne(story)).toMatchObject({
      title: "Loomworks (YC) is hiring a weaver",
      url: "https://loom.example/jobs",
      body: null
    });
  });
});
