import {describe, expect, it} from "vitest";
import {findVisa} from "../../../src/postings/fields/visa.ts";

const read = (text: string) => findVisa(text)?.value ?? null;

describe("findVisa(text)", () => {
  it.each([
    "Acme | Oslo | ONSITE | VISA | bakers",
    "Acme | Oslo | ONSITE VISA INTERNS",
    "Acme | Oslo | Visa sponsorship | Full-time",
    "Acme (Oslo, full time, visa)",
    "Acme | H1B transfer OK",
    "We sponsor visas for bakers.",
    "We are happy to help with visas and a flat.",
    "🌎 Visa sponsorship",
    "Sponsorship may be available for the right baker.",
    "Relocation & visa support",
    "Our lawyers can obtain a work permit for you.",
    "We are open to people needing visas.",
    "我们提供工作签证"
  ])("reads yes in: %s", (text) => expect(read(text)).toBe("yes"));

  it.each([
    "Acme | Oslo | No visa sponsorship",
    "We cannot sponsor H1B at this time.",
    "Unfortunately we are not able to offer visas.",
    "Sorry, we can't help with visas.",
    "You must be authorized to work in Norway without sponsorship.",
    "Visa sponsorship: not available",
    "VISA: No",
    "We are unable to provide visa support for this role.",
    "We will not be sponsoring work permits."
  ])("reads no in: %s", (text) => expect(read(text)).toBe("no"));

  it.each([
    "You must be authorized to work in Norway.",
    "Our clients pay with Visa, Mastercard and cash.",
    "We sponsor the bread fair and two open source projects.",
    "You will report to the executive sponsor.",
    "No visa required: we are remote.",
    "Advisable for all visitors.",
    "Bake bread."
  ])("reads nothing in: %s", (text) => expect(read(text)).toBeNull());

  it("quotes the words", () => {
    const text = "Bread for all. We gladly sponsor work visas for bakers.";
    const found = findVisa(text);
    expect(text.slice(found?.start, found?.end)).toBe("sponsor work visas");
  });
});
