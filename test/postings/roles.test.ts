import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {payOf} from "../../src/model/pay.ts";
import {readForumHead} from "../../src/postings/forum-head.ts";
import {findRoles, roleName} from "../../src/postings/roles.ts";

const show = (posting: {title?: string; text?: string; forum?: boolean}) =>
  findRoles(
    {
      title: posting.title ?? null,
      text: posting.text ?? "",
      head: posting.forum === true ? readForumHead(posting.text ?? "") : null
    },
    []
  ).map(({title, role, seniority}) => [title, role, seniority].join(" | "));

describe("findRoles(posting) with a title field", () => {
  it.each([
    ["Senior Data Engineer, Ovens", ["Senior Data Engineer, Ovens | data engineer | senior"]],
    [
      "Data Scientist / AI Engineer",
      ["Data Scientist | data scientist | unsaid", "AI Engineer | ai engineer | unsaid"]
    ],
    [
      "Data Scientist and AI Engineer",
      ["Data Scientist | data scientist | unsaid", "AI Engineer | ai engineer | unsaid"]
    ],
    ["Research and Development Engineer", ["Research and Development Engineer | research engineer | unsaid"]],
    ["UI / UX Designer", ["UI / UX Designer | ux designer | unsaid"]],
    ["Baker (m/w/d)", ["Baker (m/w/d) | baker | unsaid"]],
    ["Wizard of Light", ["Wizard of Light |  | unsaid"]]
  ])("reads %s", (title, roles) => expect(show({title, text: `${title}\n\nBread.`})).toEqual(roles));
});

describe("findRoles(posting) of a plain text", () => {
  it.each([
    ["Data Engineer, Ovens\n\nYou bake.", ["Data Engineer, Ovens | data engineer | unsaid"]],
    ["\n  Technical Operations\n\nYou bake.", ["Technical Operations | technical operations | unsaid"]],
    ["Data Engineer", ["Data Engineer | data engineer | unsaid"]],
    ["We bake bread with engineers.\n\nJoin us.", []],
    ["", []]
  ])("takes a first line like a title: %j", (text, roles) => expect(show({text})).toEqual(roles));
});

describe("findRoles(posting) of a forum comment", () => {
  it.each([
    ["Crumb | Senior Data Engineer | Oslo\n\nWe bake.", ["Senior Data Engineer | data engineer | senior"]],
    [
      "Crumb | Oslo | Full time\n-- Founding Frontend Engineer\n-- Founding Data Engineer\n\nWe bake.",
      ["Founding Frontend Engineer | frontend engineer | unsaid", "Founding Data Engineer | data engineer | unsaid"]
    ],
    [
      "Crumb | Multiple roles | Oslo\n\nWe are looking for: Data Engineers - An Engineering Manager for bread - A Senior Product Designer - More!",
      [
        "Data Engineers | data engineer | unsaid",
        "Engineering Manager | engineering manager | manager",
        "Senior Product Designer | product designer | senior"
      ]
    ],
    [
      "Crumb | Remote\n\nCrumb is hiring a full-stack Senior Software Engineer who bakes.\n\nWe're looking for engineers who care.",
      ["full-stack Senior Software Engineer | full-stack engineer | senior"]
    ],
    [
      "Crumb | Ruby on Rails Engineer | Oslo\n\nWe bake.\n\nSenior - Ruby on Rails Software Engineer\n\nYou bake.",
      ["Ruby on Rails Engineer | ruby on rails engineer | unsaid"]
    ],
    [
      "Crumb | Oslo | Software Engineer – SDK, Software Engineer - Tests, Senior Software Engineer - Tests",
      [
        "Software Engineer – SDK | software engineer | unsaid",
        "Software Engineer - Tests | software engineer | unsaid",
        "Senior Software Engineer - Tests | software engineer | senior"
      ]
    ],
    ["Crumb | Oslo\n\nWe bake bread.", []]
  ])("reads %j", (text, roles) => expect(show({text, forum: true})).toEqual(roles));

  it("gives each role its own pay", () => {
    const text =
      "Crumb | Multiple roles | Oslo\n\nData Engineer\n\nYou bake. $90k\n\nProduct Manager\n\nYou plan. $95k";
    const pays = Array.from(text.matchAll(/\$(\d+)k/g), ({0: said, 1: sum, index}) => ({
      value: payOf({low: Number(sum) * 1000, high: null, currency: "USD", period: "year", months: null}),
      start: index,
      end: index + said.length
    }));
    expect(
      findRoles({title: null, text, head: readForumHead(text)}, pays).map(({role, pay}) => [role, pay?.low])
    ).toEqual([
      ["data engineer", 90_000],
      ["product manager", 95_000]
    ]);
  });

  it("reads every role once", () => {
    const text = `Crumb | Multiple roles\n\n${"- Data Engineer\n".repeat(50)}`;
    expect(findRoles({title: null, text, head: readForumHead(text)}, [])).toHaveLength(1);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.string({unit: "grapheme"}), fc.boolean(), (title, text, forum) => {
        for (const role of findRoles({title, text, head: forum ? readForumHead(text) : null}, []))
          expect(role.pay).toBeNull();
      })
    );
  });
});

describe("roleName(title)", () => {
  it("is exported beside findRoles", () => expect(roleName("Sr. Data Engineer")).toBe("data engineer"));
});
