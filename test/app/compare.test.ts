import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Comparison, compareTexts} from "../../src/app/compare.ts";
import {hash} from "../../src/app/hash.ts";
import {loadLens} from "../../src/app/lens-files.ts";
import {exampleAd} from "../../src/app/web/example-ad.ts";
import type {Posting} from "../../src/model/posting.ts";
import {cleanPosting} from "../../src/postings/clean.ts";
import {emptyRaw} from "../../src/postings/raw.ts";

const lens = loadLens(null);

function text(body: string, title = "Data Engineer"): Posting {
  const read = cleanPosting({...emptyRaw, source: "row", at: "test", title, body, markup: "text"}, {hash, order: null});
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

function verdicts({have, missing, unknown}: Comparison): Readonly<Record<string, string>> {
  const named = [...have, ...missing, ...unknown].map(({names, verdict}) => [names.join(" or "), verdict] as const);
  return Object.fromEntries(named);
}

function compare(ask: string, offer: string): Readonly<Record<string, string>> {
  return verdicts(compareTexts(text(`Requirements:\n- ${ask}`), text(offer, "Résumé"), lens));
}

describe("compareTexts(ask, offer)", () => {
  it("has what is named and misses what is not", () => {
    expect(compare("Python\n- Terraform", "Built services in Python")).toMatchObject({
      python: "have",
      terraform: "missing"
    });
  });

  it("takes one of several alternatives as enough", () => {
    const found = compareTexts(
      text("Requirements:\n- Experience with AWS, Azure or GCP"),
      text("Ran workloads on Azure for a bank", "Résumé"),
      lens
    );
    const cloud = found.have.find(({skills}) => skills.length === 3);
    expect(cloud?.by).toBe("microsoft-azure");
    expect(cloud?.offered.map(({quote}) => quote)).toEqual(["Azure"]);
    expect(found.missing).toEqual([]);
  });

  it("says of missing alternatives that none is named", () => {
    const found = compareTexts(text("Requirements:\n- AWS, Azure or GCP"), text("Painted walls", "Résumé"), lens);
    expect(found.missing[0]?.why).toBe("none of amazon web services, microsoft azure, google cloud platform is named");
  });

  it("lets a narrower skill answer for a broader one, and not the other way", () => {
    expect(compare("machine learning", "Trained PyTorch models in Python")).toMatchObject({"machine learning": "have"});
    expect(compare("PyTorch", "Worked on machine learning in Python")).toMatchObject({pytorch: "unknown"});
  });

  it("leaves fewer years than asked unknown", () => {
    const ask = "5+ years of experience with Python";
    expect(compare(ask, "2 years of experience with Python")).toMatchObject({python: "unknown"});
    expect(compare(ask, "6 years of experience with Python")).toMatchObject({python: "have"});
    expect(compare(ask, "Wrote services in Python")).toMatchObject({python: "have"});
  });

  it("does not take a denial for experience", () => {
    expect(compare("Azure", "No experience with Azure")).toMatchObject({"microsoft azure": "missing"});
    expect(compare("Azure", "Not only Azure, AWS too")).toMatchObject({"microsoft azure": "have"});
  });

  it("leaves traits that are not named unknown", () => {
    const found = compareTexts(
      text("Requirements:\n- Excellent communication skills\n- SQL"),
      text("Wrote SQL", "Résumé"),
      lens
    );
    const traits = found.unknown.filter(({skills}) => lens.skills.get(skills[0] ?? "")?.kind === "trait");
    expect(traits.length).toBeGreaterThan(0);
    expect(found.missing).toEqual([]);
  });

  it("leaves a name that the skill list lacks unknown, though both texts have it", () => {
    expect(compare("SQL, Foobarite, Snowflake and Python", "SQL, Foobarite, Snowflake and Python")).toMatchObject({
      Foobarite: "unknown",
      sql: "have"
    });
  });

  it("asks for nothing in the background or in what is not needed", () => {
    const ask = text("About us\nWe use AI to screen applications.\n\nRequirements:\n- SQL\n- No PhD required");
    const all = compareTexts(ask, text("Wrote SQL", "Résumé"), lens);
    expect([...all.have, ...all.missing, ...all.unknown].flatMap(({skills}) => skills)).toEqual(["sql"]);
  });

  it("puts must-haves before nice-to-haves", () => {
    const {missing} = compareTexts(text(exampleAd), text("Painted walls", "Résumé"), lens);
    const stances = missing.map(({stance}) => stance);
    expect(stances).toEqual([...stances].sort((a, b) => rank(a) - rank(b)));
    expect(new Set(stances).size).toBe(3);
  });
});

function rank(stance: string): number {
  return ["required", "preferred", "work"].indexOf(stance);
}

const sentences = [
  "Python and SQL",
  "5+ years of experience with Kubernetes",
  "AWS, Azure or GCP",
  "No experience with Java",
  "deep learning with PyTorch",
  "We use AI to screen applications",
  "good communication skills",
  "Nice to have: LangChain"
];
const bodies = fc.array(fc.constantFrom(...sentences), {minLength: 1, maxLength: 6}).map((lines) => lines.join("\n"));

describe("laws of compareTexts", () => {
  it("every quote is the text at its span, on the side it is said to be of", () => {
    fc.assert(
      fc.property(bodies, bodies, (a, b) => {
        const [ask, offer] = [text(a), text(b, "Résumé")];
        const {have, missing, unknown} = compareTexts(ask, offer, lens);
        for (const one of [...have, ...missing, ...unknown]) {
          expect(one.asked.length).toBeGreaterThan(0);
          for (const {start, end, quote} of one.asked) expect(ask.text.slice(start, end)).toBe(quote);
          for (const {start, end, quote} of one.offered) expect(offer.text.slice(start, end)).toBe(quote);
        }
      }),
      {seed: 7, numRuns: 60}
    );
  });

  it("a have is always shown by a quote, and a text has what it asks for itself unless it denies it", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const ask = text(body);
        const {have, missing} = compareTexts(ask, ask, lens);
        for (const one of have) expect(one.offered.length).toBeGreaterThan(0);
        for (const one of missing) expect(one.offered.length).toBeGreaterThan(0);
      }),
      {seed: 8, numRuns: 60}
    );
  });

  it("each demand is in one list only", () => {
    fc.assert(
      fc.property(bodies, bodies, (a, b) => {
        const {have, missing, unknown} = compareTexts(text(a), text(b, "Résumé"), lens);
        const names = [...have, ...missing, ...unknown].map((one) => one.names.join(" or "));
        expect(new Set(names).size).toBe(names.length);
      }),
      {seed: 9, numRuns: 60}
    );
  });
});
