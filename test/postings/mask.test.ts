import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {hash} from "../../src/app/hash.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {maskPersonal, personalSpans} from "../../src/postings/mask.ts";
import {readRecord} from "../../src/postings/readers/read-record.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

const kinds = (text: string) => personalSpans(text).map(({kind, start, end}) => [kind, text.slice(start, end)]);

describe("phones", () => {
  it.each([
    "+1 415 555 2671",
    "+1 (415) 555-2671",
    "(415) 555-2671",
    "415-555-2671",
    "415.555.2671",
    "+44 20 7946 0958",
    "+44 (0)20 7946 0958",
    "020 7946 0958",
    "+49 30 901820",
    "+49 (0) 171 1234567",
    "0171/1234567",
    "030 90182 120",
    "+33 1 23 45 67 89",
    "01 23 45 67 89",
    "+34 912 345 678",
    "+46 8 123 456 78",
    "08-123 456 78",
    "+47 22 12 34 56",
    "+45 33 12 34 56",
    "+358 9 1234 5678",
    "+48 22 123 45 67",
    "+31 20 123 4567",
    "020-1234567",
    "+41 44 123 45 67",
    "+43 1 123 45 67",
    "+39 06 1234 5678",
    "+351 21 123 4567",
    "+420 212 345 678",
    "+91 98765 43210",
    "+86 138 0013 8000",
    "+81 3-1234-5678",
    "+55 11 91234-5678",
    "+61 2 9123 4567",
    "0049 30 901820"
  ])("%s is masked", (phone) => {
    const text = `Questions? ${phone} (office hours)`;
    expect(kinds(text)).toEqual([["phone", phone]]);
    expect(maskPersonal(text)).not.toMatch(/\d/);
  });

  it.each([
    "Tel: 901820 120",
    "Telefon: 22 12 34 56",
    "call us at 555 0142 33",
    "手机：138 0013 8000",
    "Tlf. 33 12 34 56"
  ])("a number after a word that announces it is masked: %s", (text) => expect(maskPersonal(text)).not.toMatch(/\d/));
});

it.each([
  "Salary: $120,000 - $150,000 per year",
  "€90.000 – 110.000 brutto",
  "70 000 – 90 000 €",
  "30 000 000 users and 1 000 000 000 requests",
  "Pay: 45-60 USD/hr, 012 345 678 EUR",
  "20k-40k·14薪",
  "12-15 LPA",
  "between 2019 and 2024, 2019-2024",
  "Start 01.02.2025, apply by 2025-01-31 or 31/01/2025",
  "8+ years; 24/7; 9:00-17:00; 99.999 %",
  "Python 3.11.4, Node 20.10.0, ISO 27001, RFC 6962, 802.11",
  "WCAG 2.1, 10.0.0.1, 192.168.100.200",
  "Requisition 2024-118273, job id 8431122002",
  "Series B, $45M raised, 120-150 people, 401(k)",
  "100 000 - 120 000 SEK",
  "npm install @angular/core @types/node",
  "We work at scale. Look at acme.com for more",
  "Contact us for more. Contact the Talent Team or Human Resources.",
  "Reports to the Head of Engineering",
  "Reporting to Chief Product Officer",
  "Email Engineering Careers",
  "https://github.com/acme/widgets and https://linkedin.com/company/acme",
  "10 Machine Learning Engineers for 5 Product Teams",
  "Our platform won 3 Golden Way awards",
  "You know:\n- Kafka\n- GraphQL\n- Excellent communication skills\n– Typescript\nApply now",
  "As a Ping Identity SRE you will call Kubernetes APIs",
  "https://pex.com/careers, https://guidedclinical.com/careers and https://smarterdx.com/positions.html"
])("nothing of a person is seen in: %s", (text) => {
  expect(kinds(text)).toEqual([]);
  expect(maskPersonal(text)).toBe(text);
});

it.each([
  ["Write to ann.lee+jobs@acme.co.uk today", "email", "ann.lee+jobs@acme.co.uk"],
  ["ann [at] acme [dot] com", "email", "ann [at] acme [dot] com"],
  ["ann (at) acme.com", "email", "ann (at) acme.com"],
  ["ann at acme dot com", "email", "ann at acme dot com"],
  ["Bewerbung an jörg@müller.de", "email", "jörg@müller.de"],
  ["Contact: Ann Lee", "name", "Ann Lee"],
  ["Your contact is Ann Lee for this role", "name", "Ann Lee"],
  ["Please reach out to Jean-Luc de la Fontaine", "name", "Jean-Luc de la Fontaine"],
  ["Hiring manager: María José García", "name", "María José García"],
  ["Ansprechpartnerin: Anna Schmidt", "name", "Anna Schmidt"],
  ["Bei Fragen hilft Frau Dr. Müller-Lüdenscheidt", "name", "Müller-Lüdenscheidt"],
  ["Kontakta Erik Svensson", "name", "Erik Svensson"],
  ["Mr. O'Brien reads every letter", "name", "O'Brien"],
  ["Persona de contacto: Lucía Pérez", "name", "Lucía Pérez"],
  ["Ann Lee (CTO) [email]", "name", "Ann Lee"],
  ["Grow with us.\n— Ann", "name", "Ann"],
  ["ping me on telegram @ann_lee", "handle", "@ann_lee"],
  ["https://www.linkedin.com/in/ann-lee-42", "handle", "ann-lee-42"],
  ["https://t.me/annlee", "handle", "annlee"],
  ["https://news.ycombinator.com/user?id=annlee.", "handle", "annlee"],
  ["ann (dot) lee (at) acme.com", "email", "ann (dot) lee (at) acme.com"],
  ["Skype: live.annlee", "handle", "live.annlee"],
  ["Come to Musterstraße 12, 10115 Berlin", "street", "Musterstraße 12"],
  ["Kungsgatan 5b, Stockholm", "street", "Kungsgatan 5b"],
  ["Herengracht 182, Amsterdam", "street", "Herengracht 182"],
  ["221B Baker Street, London", "street", "221B Baker Street"],
  ["350 5th Ave, New York", "street", "350 5th Ave"],
  ["12 rue de Rivoli, 75001 Paris", "street", "12 rue de Rivoli"],
  ["Calle Mayor 5, Madrid", "street", "Calle Mayor 5"],
  ["Via Roma 12, Torino", "street", "Via Roma 12"],
  ["ul. Prosta 51, Warszawa", "street", "ul. Prosta 51"]
])("%s: a %s", (text, kind, found) => {
  expect(kinds(text)).toEqual([[kind, found]]);
});

it("maskPersonal(text) keeps the words around, the town and the punctuation", () => {
  expect(
    maskPersonal("Contact: Ann Lee, ann@acme.com, +44 20 7946 0958, 221B Baker Street, London. Python required.")
  ).toBe("Contact: ••• •••, •••@••••.•••, +•• •• •••• ••••, •••• ••••• ••••••, London. Python required.");
});

const pieces = fc.constantFrom(
  ..."Contact: |Ann Lee|ann@acme.com|+44 20 7946 0958|\n|€90,000|Python |𝒳 |é|Frau |@ann|telegram |12 |Musterstraße 5|•| ".split(
    "|"
  )
);
const texts = fc.array(pieces, {maxLength: 12}).map((parts) => parts.join(""));

it("maskPersonal(text) keeps the length, the lines and every character outside the spans", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const done = maskPersonal(text);
      expect(done.length).toBe(text.length);
      expect(done.split("\n").map((line) => line.length)).toEqual(text.split("\n").map((line) => line.length));
      const spans = personalSpans(text);
      for (let i = 0; i < text.length; i++)
        if (!spans.some(({start, end}) => i >= start && i < end)) expect(done[i]).toBe(text[i]);
    }),
    {numRuns: 300, seed: 5}
  );
});

it("maskPersonal(text) leaves no e-mail address and no number of a person behind", () => {
  fc.assert(
    fc.property(texts, (text) => !maskPersonal(text).includes("ann@acme.com") && !maskPersonal(text).includes("7946")),
    {numRuns: 200, seed: 6}
  );
});

it("personalSpans(text) takes time in proportion to the text, whatever stands in it", () => {
  for (const hostile of [
    "a".repeat(200_000),
    "0 ".repeat(100_000),
    "Aa ".repeat(60_000),
    "@".repeat(100_000),
    "1-".repeat(100_000),
    "a.".repeat(100_000),
    "Contact ".repeat(30_000)
  ])
    expect(maskPersonal(hostile).length).toBe(hostile.length);
}, 10_000);

const forum = sharedData("postings/hn-2023-01..2023-06.jsonl.gz");
it.skipIf(forum === null)(
  `masking changes no pay, no years and no month of genuine adverts (${noSharedData} otherwise)`,
  () => {
    const lines = gunzipSync(readFileSync(forum ?? ""))
      .toString("utf8")
      .trimEnd()
      .split("\n")
      .slice(0, 250);
    let changed = 0;
    for (const line of lines) {
      for (const raw of readRecord(JSON.parse(line), "x", {map: {}, sibling: {}}).raws) {
        const plain = cleanPosting(raw, {hash, order: null});
        if (!plain.ok) continue;
        const {text, facts} = plain.value;
        const done = maskPersonal(text);
        if (done !== text) changed += 1;
        for (const {field, start, end} of facts)
          if (start !== null && end !== null && (field.startsWith("pay") || field === "years_min"))
            expect(done.slice(start, end), `${field} ${text.slice(start, end)}`).toBe(text.slice(start, end));
      }
    }
    expect(changed).toBeGreaterThan(15);
  }
);
