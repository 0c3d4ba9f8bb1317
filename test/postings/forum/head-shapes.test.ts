import {describe, expect, it} from "vitest";
import {readForumHead} from "../../../src/postings/forum-head.ts";
import {findRoles} from "../../../src/postings/roles.ts";

/** First lines in the shapes that the forum has, with employer, titles and places. */
const shapes: readonly (readonly [
  line: string,
  employer: string | null,
  titles: readonly string[],
  places: readonly string[]
])[] = [
  ["Crumb | Oslo | ONSITE", "Crumb", [], ["Oslo"]],
  ["Crumb | ONSITE | Oslo, Norway | Baker wanted", "Crumb", [], ["Oslo, Norway"]],
  ["CRUMB | DATA ENGINEER | REMOTE", "CRUMB", ["DATA ENGINEER"], []],
  ["Crumb Inc. | Sr. Data Engineer | New York, NY", "Crumb Inc.", ["Sr. Data Engineer"], ["New York, NY"]],
  ["Crumb, Inc. | Data Engineer | Austin, TX", "Crumb, Inc.", ["Data Engineer"], ["Austin, TX"]],
  ["Crumb.io | Data Engineer | Berlin", "Crumb.io", ["Data Engineer"], ["Berlin"]],
  ["Crumb (part of Loaf) | Data Engineer | Berlin", "Crumb", ["Data Engineer"], ["Berlin"]],
  ["Crumb [crumb.example] | Amsterdam", "Crumb", [], ["Amsterdam"]],
  ["Crumb is hiring! | Data Engineer | Berlin", "Crumb", ["Data Engineer"], ["Berlin"]],
  ["Crumb || Backend Engineer, Data Engineer || Berlin", "Crumb", ["Backend Engineer", "Data Engineer"], ["Berlin"]],
  ["Crumb | Berlin | Hamburg | Data Engineer", "Crumb", ["Data Engineer"], ["Berlin", "Hamburg"]],
  ["Crumb | Full Stack | Berlin", "Crumb", ["Full Stack"], ["Berlin"]],
  ["Crumb | Frontend, Backend | Berlin", "Crumb", ["Frontend", "Backend"], ["Berlin"]],
  ["Crumb | Data Engineer | $100k-$120k + equity | Berlin", "Crumb", ["Data Engineer"], ["Berlin"]],
  ["Crumb | Data Engineer | REMOTE (US timezones) | VISA", "Crumb", ["Data Engineer"], []],
  ["Crumb | Remote (EU only) | Full-time", "Crumb", [], ["Remote (EU only)"]],
  ["Crumb | Remote US | Full-time", "Crumb", [], ["Remote US"]],
  ["Crumb | Data Engineer in Berlin", "Crumb", ["Data Engineer"], ["in Berlin"]],
  ["Crumb - Berlin, Germany", "Crumb", [], ["Berlin, Germany"]],
  ["Crumb -- Berlin -- Full time", "Crumb", [], ["Berlin"]],
  ["Crumb — Berlin — Data Engineer", "Crumb", ["Data Engineer"], ["Berlin"]],
  ["Crumb: Berlin", "Crumb", [], ["Berlin"]],
  ["Crumb, Berlin", "Crumb", [], ["Berlin"]],
  ["Berlin - Crumb - Data Engineer", "Crumb", ["Data Engineer"], ["Berlin"]],
  ["Berlin, Germany | Crumb | Data Engineer", "Crumb", ["Data Engineer"], ["Berlin, Germany"]],
  ["Data Engineer - Crumb - Berlin", "Crumb", ["Data Engineer"], ["Berlin"]],
  ["Data Engineer at Crumb", "Crumb", ["Data Engineer"], []],
  ["REMOTE | Crumb | Data Engineer", "Crumb", ["Data Engineer"], []],
  ["Crumb seeks a data engineer", "Crumb", ["data engineer"], []],
  [
    "Crumb (http://crumb.example) is hiring backend engineers and data engineers.",
    "Crumb",
    ["backend engineers", "data engineers"],
    []
  ],
  ["We are hiring a Data Engineer at Crumb", "Crumb", ["Data Engineer"], []],
  ["Thoughts on bread", null, [], []]
];

describe("readForumHead(text) reads a first line", () => {
  it.each(shapes)("%s", (line, employer, titles, places) => {
    const head = readForumHead(`${line}\n\nBread is baked here every night, and it is good.`);
    if (employer !== null) expect(head.employer?.value).toBe(employer);
    expect(head.titles.map(({value}) => value)).toEqual(titles);
    expect(head.places.map(({value}) => value)).toEqual(places);
  });
});

describe("findRoles(posting) counts the jobs of a comment", () => {
  it.each([
    ["Crumb | Data Engineer | Oslo\n\nWe bake.", 1],
    ["Crumb | Data Engineers | Oslo\n\nWe bake.", 1],
    ["Crumb | Data Engineer, Product Manager | Oslo\n\nWe bake.", 2],
    ["Crumb | Data Engineer and Product Manager | Oslo\n\nWe bake.", 2],
    ["Crumb | Frontend/Backend Engineers | Oslo\n\nWe bake.", 2],
    ["Crumb | Frontend/Backend Engineer | Oslo\n\nWe bake.", 1],
    ["Crumb | Oslo\n\nOpen roles:\n\n* Data Engineer\n\n* Product Manager\n\n* QA Engineer", 3],
    ["Crumb | Oslo\n\nData Engineer - https://crumb.example/1\nProduct Manager - https://crumb.example/2", 2],
    ["Crumb | Data Engineer | Oslo\n\nData Engineer\n\nYou bake with data.", 1],
    ["Crumb | Senior Data Engineer | Oslo\n\nWe are looking for a data engineer who bakes.", 1],
    ["Crumb | Various roles | Oslo\n\n- Junior Data Engineer\n- Senior Data Engineer", 2],
    ["Crumb | Oslo\n\nWe're hiring a data engineer.\n\nWe're also hiring a product manager.", 2],
    ["Crumb | Oslo\n\nWe bake bread all night.", 0]
  ])("%j", (text, count) => expect(findRoles({title: null, text, head: readForumHead(text)}, [])).toHaveLength(count));
});
