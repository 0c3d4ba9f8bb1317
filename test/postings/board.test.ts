import {readdirSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {readPostings} from "../../src/app/inputs/read-postings.ts";
import {fileSource} from "../../src/app/inputs/source.ts";
import {boardOf} from "../../src/postings/board.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

describe("boardOf(posting)", () => {
  it.each([
    ["greenhouse", "https://boards.greenhouse.io/acme/jobs/123", "greenhouse/acme"],
    ["greenhouse", "https://job-boards.greenhouse.io/axon/jobs/7720161003", "greenhouse/axon"],
    ["lever", "https://jobs.eu.lever.co/mistral/0b-1", "lever/mistral"],
    ["ashby", "https://jobs.ashbyhq.com/Acme%20Labs/1", "ashby/acme%20labs"],
    ["smartrecruiters", "https://jobs.smartrecruiters.com/BoschGroup/744-dev", "smartrecruiters/boschgroup"],
    ["recruitee", "https://jobtome.recruitee.com/o/dev", "recruitee/jobtome"],
    ["personio", "https://orderbird.jobs.personio.de/job/1", "personio/orderbird"],
    ["teamtailor", "https://acme.teamtailor.com/jobs/1-dev", "teamtailor/acme"],
    ["workable", "https://apply.workable.com/acme/j/ABC/", "workable/acme"]
  ])("takes the account of %s from %s", (source, url, board) => {
    expect(boardOf({source, url})).toBe(board);
  });

  it("is the source where that is one board", () => {
    expect(boardOf({source: "remoteok", url: null})).toBe("remoteok");
    expect(boardOf({source: "hn", url: "https://news.ycombinator.com/item?id=1"})).toBe("hn");
  });

  it("is null where nothing tells it", () => {
    expect(boardOf({source: "greenhouse", url: "https://acme.example/careers?gh_jid=1"})).toBeNull();
    expect(boardOf({source: "workable", url: "https://apply.workable.com/j/ABC"})).toBeNull();
    expect(boardOf({source: "lever", url: null})).toBeNull();
    expect(boardOf({source: "row", url: "https://jobs.lever.co/acme/1"})).toBeNull();
  });

  it("tells the board of real payloads whose ads have an address of their account", async (context) => {
    const folder = sharedData("postings/boards");
    if (folder === null) return context.skip(noSharedData);
    const told: string[] = [];
    for (const name of readdirSync(folder).filter((each) => /^(?:ashby|lever|personio|recruitee|smart)/.test(each))) {
      const boards = new Set<string | null>();
      for await (const {postings} of readPostings([fileSource(join(folder, name), name)], {}))
        for (const {posting} of postings) boards.add(boardOf(posting));
      told.push(`${name.split(".")[0]} ${[...boards].map(String).sort().join(" ")}`);
    }
    expect(told).toEqual([
      "ashby_photoroom null",
      "lever_mistral lever/mistral",
      "personio_orderbird null",
      "recruitee_jobtome recruitee/jobtome",
      "smartrecruiters_boschgroup smartrecruiters/boschgroup"
    ]);
  });
});
