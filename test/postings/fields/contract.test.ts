import {describe, expect, it} from "vitest";
import {findContract} from "../../../src/postings/fields/contract.ts";

const read = (text: string) => findContract(text)?.value ?? null;

describe("findContract(text)", () => {
  it.each([
    ["Acme | Baker | REMOTE | Full-time Contract", "contract"],
    ["Baker (6 months contract)", "contract"],
    ["Acme | Baker | Contract | Oslo", "contract"],
    ["Baker\n\nBread.\n\nThis is a 12-month contract position.", "contract"],
    ["Acme | Baker | Full-time, permanent", "permanent"],
    ["Bäcker\n\nWir bieten eine unbefristete Stelle.", "permanent"],
    ["Panadero\n\nSe ofrece contrato indefinido.", "permanent"],
    ["Baker\n\nA fixed-term role of two years.", "fixed-term"],
    ["Panadero\n\nContrato temporal de 6 meses", "fixed-term"],
    ["Freelance Baker", "freelance"],
    ["Baking Intern", "internship"],
    ["Baker, Internship - Norway\n\nBread.", "internship"],
    ["面包师实习生", "internship"],
    ["Baker\n\nAusbildung zum Bäcker", "apprenticeship"]
  ])("reads %s", (text, contract) => expect(read(text)).toBe(contract));

  it.each([
    "Acme | Baker | Full-time",
    "Acme | Baker | Full-time or contract",
    "Acme | Baker | ONSITE, VISA, INTERNS, full-time",
    "Baker\n\nYou write smart contracts and negotiate customer contracts.",
    "Baker\n\nNo contractors, please.",
    "Baker\n\nInterns help us in summer; we need a permanent address.",
    "Baker\n\nWe shaped every stage of the oven for international and internal use."
  ])("reads nothing in: %s", (text) => expect(read(text)).toBeNull());
});
