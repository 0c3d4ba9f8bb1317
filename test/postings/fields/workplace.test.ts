import {describe, expect, it} from "vitest";
import {findWorkplace} from "../../../src/postings/fields/workplace.ts";

const read = (text: string) => findWorkplace(text)?.value ?? null;
const body = (sentence: string) => `Baker\n\nWe bake bread for the whole town.\n\n${sentence}`;

describe("findWorkplace(text) in the tag line", () => {
  it.each([
    ["Acme | Baker | REMOTE (UK/EU) | Full-time", "remote"],
    ["Acme | Baker | Remote only", "remote"],
    ["Acme | Baker | ONSITE or REMOTE", "remote"],
    ["Acme | Oslo or Remote USA", "remote"],
    ["Acme | Remote (4 day work week) | Baker", "remote"],
    ["Baker\n\nFull-time | Remote\nAbout us", "remote"],
    ["Acme | Baker | On-site (Hybrid) | Oslo", "hybrid"],
    ["Acme | Baker | Hybrid", "hybrid"],
    ["Acme | Baker | Onsite (partial remote)", "hybrid"],
    ["Acme | Baker | ONSITE (3 days)", "hybrid"],
    ["Acme | Baker | Onsite in Oslo", "onsite"],
    ["Acme | Baker | Oslo | no remote", "onsite"],
    ["Acme | Baker | Oslo (not remote)", "onsite"],
    ["[远程] 面包公司诚聘 面包师", "remote"]
  ])("reads %s", (text, workplace) => expect(read(text)).toBe(workplace));

  it("goes before the body", () => {
    expect(read("Acme | Baker | ONSITE\nWe have many fully remote colleagues.")).toBe("onsite");
  });
});

describe("findWorkplace(text) in sentences", () => {
  it.each([
    "This is a fully remote position.",
    "You can work from anywhere.",
    "We are a remote-first company.",
    "Location: Remote - Europe",
    "- Miller (Oslo or remote)",
    "是否远程：是"
  ])("reads remote in: %s", (sentence) => expect(read(body(sentence))).toBe("remote"));

  it.each([
    "We have a hybrid working policy.",
    "This role is based in Oslo (hybrid).",
    "Come to the office at least 3 days per week.",
    "You work two days a week from our Oslo office.",
    "The job is based in our Oslo office. We may also consider remote candidates.",
    "Mobiles Arbeiten ist möglich."
  ])("reads hybrid in: %s", (sentence) => expect(read(body(sentence))).toBe("hybrid"));

  it.each([
    "This role is based in our Oslo office.",
    "This is an on-site role.",
    "Location: Oslo — on-site, field role",
    "We are not considering remote bakers.",
    "You will work in-office.",
    "是否远程：否"
  ])("reads onsite in: %s", (sentence) => expect(read(body(sentence))).toBe("onsite"));

  it.each([
    "Experience with remote monitoring of ovens",
    "You lead remote teams of millers.",
    "Knowledge of hybrid cloud and hybrid apps",
    "The process ends with an on-site interview.",
    "We meet at in-person events twice a year.",
    "Our office dogs and office snacks are famous.",
    "Good with Microsoft Office",
    "Your role will involve spending time at the client's office.",
    "Apply at https://a.example/remote-jobs/baker",
    "是否远程："
  ])("reads nothing in: %s", (sentence) => expect(read(body(sentence))).toBeNull());
});
