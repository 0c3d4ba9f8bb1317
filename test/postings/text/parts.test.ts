import {readdirSync, readFileSync} from "node:fs";
import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Part, type PartName, partNames} from "../../../src/model/part.ts";
import {cutParts} from "../../../src/postings/text/parts.ts";
import {noSharedData, sharedData} from "../../shared-data.ts";
import {growth, hostileInputs} from "./count-work.ts";
import {oddText} from "./odd-text.ts";

/** The part in which the words stand. */
function partOf(text: string, words: string, titleEnd = 0): PartName | undefined {
  const at = text.indexOf(words);
  expect(at).toBeGreaterThanOrEqual(0);
  return cutParts(text, titleEnd).find(({start, end}) => start <= at && at < end)?.part;
}

const shown = (text: string, titleEnd = 0) =>
  cutParts(text, titleEnd).map(({part, start, end}) => `${part}: ${text.slice(start, end).trim()}`);

const board = `Data Engineer

About Halvard
Halvard makes maps for ships. We were founded in 2011.

The role
You will build our pipelines.

What You'll Do
- Run Airflow
- Write Python

What we’re looking for

- Three years with SQL
- Good Spark

Nice to have:
- Scala

What we offer
- Pension plan

Interview process
- A call

Halvard is an equal opportunity employer.`;

describe("cutParts(text, titleEnd) with headings", () => {
  const title = "Data Engineer".length;

  it.each<[words: string, part: PartName]>([
    ["Data Engineer", "title"],
    ["makes maps", "about"],
    ["founded in", "about"],
    ["our pipelines", "duties"],
    ["Airflow", "duties"],
    ["Python", "duties"],
    ["SQL", "requirements"],
    ["Spark", "requirements"],
    ["Scala", "preferred"],
    ["Pension", "benefits"],
    ["A call", "process"],
    ["equal opportunity", "legal"]
  ])("puts %s into %s", (words, part) => {
    expect(partOf(board, words, title)).toBe(part);
  });

  it("ends the title at titleEnd", () => {
    expect(cutParts(board, title)[0]).toEqual({part: "title", start: 0, end: title + "\n\n".length});
  });

  it.each<[heading: string, part: PartName]>([
    ["Requirements", "requirements"],
    ["REQUIREMENTS:", "requirements"],
    ["## Requirements", "requirements"],
    ["**Requirements**", "requirements"],
    ["__Minimum qualifications__", "requirements"],
    ["--- Requirements ---", "requirements"],
    ["🎯 What you bring", "requirements"],
    ["2. Your profile", "requirements"],
    ["Who You Are", "requirements"],
    ["What You Have", "requirements"],
    ["You have:", "requirements"],
    ["About you", "requirements"],
    ["Here's what we're looking for:", "requirements"],
    ["What Weâre Looking For", "requirements"],
    ["What weâ\u0080\u0099re looking for", "requirements"],
    ["You might be a good fit if you", "requirements"],
    ["To be successful in this role you will need:", "requirements"],
    ["Skills & Experience", "requirements"],
    ["Bonus points", "preferred"],
    ["Bonus points if you have:", "preferred"],
    ["Nice-to-haves", "preferred"],
    ["Preferred Qualifications", "preferred"],
    ["Now, it would be ideal if you", "preferred"],
    ["Even better if you know:", "preferred"],
    ["Responsibilities", "duties"],
    ["Key responsibilities include:", "duties"],
    ["What Youâll Work On", "duties"],
    ["In this role, you will:", "duties"],
    ["About the role", "duties"],
    ["A day in the life", "duties"],
    ["Our stack", "tags"],
    ["Tech stack:", "tags"],
    ["Benefits & Perks", "benefits"],
    ["Why join us?", "benefits"],
    ["What's in it for you", "benefits"],
    ["Compensation", "benefits"],
    ["About us", "about"],
    ["Our mission", "about"],
    ["Who we are", "about"],
    ["How to apply", "process"],
    ["Hiring process", "process"],
    ["Equal Opportunity", "legal"],
    ["Deine Aufgaben", "duties"],
    ["Das bringst du mit:", "requirements"],
    ["Von Vorteil", "preferred"],
    ["Wir bieten", "benefits"],
    ["Über uns", "about"],
    ["Vos missions", "duties"],
    ["Profil recherché", "requirements"],
    ["Les plus", "preferred"],
    ["Nous vous offrons", "benefits"],
    ["Qui sommes-nous ?", "about"],
    ["FUNCIONES:", "duties"],
    ["Requisitos", "requirements"],
    ["Se valorará", "preferred"],
    ["Qué ofrecemos", "benefits"],
    ["Datos de contacto:", "process"],
    ["岗位职责：", "duties"],
    ["任职要求", "requirements"],
    ["【加分项】", "preferred"],
    ["一、薪资福利", "benefits"],
    ["## 公司/团队介绍", "about"],
    ["联系方式：", "process"],
    ["Wymagania", "requirements"],
    ["Jouw taken", "duties"],
    ["Cosa offriamo", "benefits"]
  ])("reads the heading %s as %s", (heading, part) => {
    const text = `Acme\n\n${heading}\n\n- zzz eins\n- zzz zwei`;
    expect(partOf(text, "zzz eins", 4)).toBe(part);
    expect(partOf(text, "zzz zwei", 4)).toBe(part);
  });

  it("keeps bullets of a heading with it across empty lines, and subheadings", () => {
    const text = "Requirements\n\n- one\n\n- two\n\nSoft skills\n\n- three";
    expect(shown(text)).toEqual([`requirements: ${text}`]);
  });

  it("ends a list of requirements before a paragraph that is none", () => {
    const text =
      "Requirements\n- one\n- two\n\nThe office lies at the harbour of Bergen, where the team meets on two days.";
    expect(partOf(text, "The office")).toBe("body");
  });

  it("takes a label with the matter behind it", () => {
    expect(shown("Requirements: five years of Go.\nNice to have: Rust.\nWe offer: a boat.")).toEqual([
      "requirements: Requirements: five years of Go.",
      "preferred: Nice to have: Rust.",
      "benefits: We offer: a boat."
    ]);
  });

  it("takes a label in a bullet for that bullet only", () => {
    const text = "Requirements\n- Go\n- Nice to have: Rust\n- SQL";
    expect(partOf(text, "Rust")).toBe("preferred");
    expect(partOf(text, "SQL")).toBe("requirements");
  });

  it("does not take the name of a benefit for a heading", () => {
    const text = "Benefits\n- Experience: learn from the best\n- Team: trips";
    expect(shown(text)).toEqual([`benefits: ${text}`]);
  });

  it("does not take a sentence about requirements for a heading", () => {
    const text = "Duties\n- Gather requirements from users\n- Document requirements.";
    expect(shown(text)).toEqual([`duties: ${text}`]);
  });

  it("finds headings in the middle of a line", () => {
    const text = "ASTILLERO BUSCA SOLDADOR FUNCIONES: - SOLDAR REQUISITOS: - CARNET SE OFRECE: - CONTRATO";
    expect(partOf(text, "- SOLDAR")).toBe("duties");
    expect(partOf(text, "- CARNET")).toBe("requirements");
    expect(partOf(text, "- CONTRATO")).toBe("benefits");
  });

  it("finds headings without a colon in long lines", () => {
    const text = `${"We sail a lot and like it here. ".repeat(8)}Responsibilities Mend the nets. Qualifications Three years of knots.`;
    expect(partOf(text, "Mend")).toBe("duties");
    expect(partOf(text, "knots")).toBe("requirements");
  });

  it("leads in the list of steps under a heading of the process", () => {
    const text = "Hiring process\n\nHere is what you should expect:\n- A live task (Python)";
    expect(partOf(text, "Python")).toBe("process");
  });

  it("ends words on the employer at an unknown heading, but not at once", () => {
    const text =
      "About us\n\nWe make maps.\n\nMission brief\n\nMaps are made with care by all of us.\n\nYou will run Kafka.";
    expect(partOf(text, "with care")).toBe("about");
    expect(partOf(text, "Kafka")).toBe("duties");
  });
});

describe("cutParts(text, titleEnd) without headings", () => {
  const forum = `Halvard | Bergen or REMOTE (EU) | Backend Engineer | https://halvard.example

Halvard makes maps for ships. We are a team of nine, backed by two funds.

We're looking for someone who can run Postgres. You should have experience with Go.

Experience with Rust is a plus.

Our stack is Kotlin and Kafka.

We offer a competitive salary and a pension plan.

To apply, send your CV to jobs at halvard.example`;

  it.each<[words: string, part: PartName]>([
    ["Backend Engineer", "title"],
    ["makes maps", "about"],
    ["backed by", "about"],
    ["Postgres", "requirements"],
    ["experience with Go", "requirements"],
    ["Rust", "preferred"],
    ["Kotlin", "tags"],
    ["pension", "benefits"],
    ["send your CV", "process"]
  ])("puts %s into %s", (words, part) => {
    expect(partOf(forum, words)).toBe(part);
  });

  it("reads apostrophes that were decoded wrongly", () => {
    expect(partOf("Acme\n\nYouâ\u0080\u0099ll run Kafka.", "Kafka", 4)).toBe("duties");
    expect(partOf("Acme\n\nWeâre a team that likes Kafka.", "Kafka", 4)).toBe("about");
  });

  it("takes the lines that name jobs as titles", () => {
    const text =
      "Acme | Oslo | Several roles\n\nWe're hiring for:\n\n- Senior Kotlin Engineer\n- Data Scientist (Python)\n\nAll are full time.";
    expect(partOf(text, "Kotlin")).toBe("title");
    expect(partOf(text, "Python")).toBe("title");
    expect(partOf(text, "We're hiring")).toBe("body");
    expect(partOf(text, "full time")).toBe("body");
  });

  it("parts the name of a job from what is said of it", () => {
    const text =
      "Open positions:\n\n- Data Engineer: to build pipelines with Spark\n- Designer | Remote - you will draw";
    expect(partOf(text, "Data Engineer")).toBe("title");
    expect(partOf(text, "Spark")).toBe("body");
    expect(partOf(text, "Designer")).toBe("title");
    expect(partOf(text, "draw")).toBe("duties");
  });

  it("parts a head from the paragraph that follows it in the line", () => {
    const text = `Acme | Oslo | Engineer | https://acme.example We make maps for ships and planes. ${"Maps are fine things to have. ".repeat(6)}`;
    expect(partOf(text, "Engineer")).toBe("title");
    expect(partOf(text, "make maps")).toBe("about");
  });

  it("lets a sentence with a colon lead in the list after it", () => {
    const text = "Acme\n\nWe use the following tools:\n\n- zzz\n\nMore soon.";
    expect(partOf(text, "zzz", 4)).toBe("tags");
    expect(partOf(text, "More soon", 4)).toBe("body");
  });
});

describe("cutParts(text, titleEnd) as a law", () => {
  const lawful = (text: string, titleEnd: number, parts: readonly Part[]) => {
    expect(parts.map(({start, end}) => text.slice(start, end)).join("")).toBe(text);
    let last = 0;
    for (const [i, {part, start, end}] of parts.entries()) {
      expect(partNames).toContain(part);
      expect(start).toBe(last);
      expect(end).toBeGreaterThan(start);
      expect(parts[i + 1]?.part).not.toBe(part);
      last = end;
    }
    expect(last).toBe(text.length);
    if (titleEnd > 0 && text.length > 0) expect(parts[0]?.part).toBe("title");
  };

  it("gives parts that follow each other and cover the text", () => {
    fc.assert(
      fc.property(oddText, fc.nat(40), (text, titleEnd) => lawful(text, titleEnd, cutParts(text, titleEnd))),
      {numRuns: 700}
    );
  });

  it("gives none of an empty text and one of blanks", () => {
    expect(cutParts("", 0)).toEqual([]);
    expect(cutParts("", 5)).toEqual([]);
    expect(cutParts(" \n ", 0)).toEqual([{part: "body", start: 0, end: 3}]);
    expect(cutParts("Cook", 99)).toEqual([{part: "title", start: 0, end: 4}]);
  });

  it.each(Object.entries(hostileInputs))("takes linear time on %s", (_name, input) => {
    expect(growth((text) => cutParts(text, 0), input, 2000)).toBeLessThan(2.7);
  });

  it("takes a megabyte of anything hostile", () => {
    for (const input of Object.values(hostileInputs)) {
      const million = input(Math.ceil(1_000_000 / input(1).length));
      lawful(million, 0, cutParts(million, 0));
    }
  });
});

const gold = sharedData("benchmarks/gold");

describe.skipIf(gold === null)(
  `cutParts(text, titleEnd) on annotated ads${gold === null ? ` (${noSharedData})` : ""}`,
  () => {
    interface Annotated {
      readonly doc: string;
      readonly mentions: readonly {readonly quote: string; readonly nth: number; readonly stance: string}[];
    }

    function placeOf(text: string, quote: string, nth: number): number {
      let at = -1;
      for (let n = 0; n < nth; n++) at = text.indexOf(quote, n === 0 ? 0 : at + quote.length);
      return at;
    }

    function shares(): ReadonlyMap<string, ReadonlyMap<PartName, number>> {
      const counts = new Map<string, Map<PartName, number>>();
      for (const file of readdirSync(`${gold}/annotations`)) {
        const {doc, mentions}: Annotated = JSON.parse(readFileSync(`${gold}/annotations/${file}`, "utf8"));
        const text = readFileSync(`${gold}/texts/${doc}.txt`, "utf8");
        const first = text.slice(0, text.indexOf("\n"));
        const parts = cutParts(text, first.includes("|") ? 0 : first.length);
        for (const {quote, nth, stance} of mentions) {
          const at = placeOf(text, quote, nth);
          const part = parts.find(({start, end}) => start <= at && at < end)?.part ?? "body";
          const row = counts.get(stance) ?? new Map<PartName, number>();
          counts.set(stance, row.set(part, (row.get(part) ?? 0) + 1));
        }
      }
      return counts;
    }

    it("has most skills in the part that their stance calls for", () => {
      const counts = shares();
      const share = (stance: string, ...parts: PartName[]) => {
        const row = counts.get(stance) ?? new Map<PartName, number>();
        const all = [...row.values()].reduce((sum, count) => sum + count, 0);
        return parts.reduce((sum, part) => sum + (row.get(part) ?? 0), 0) / all;
      };
      expect(share("required", "requirements", "title", "tags")).toBeGreaterThan(0.9);
      expect(share("preferred", "preferred")).toBeGreaterThan(0.8);
      expect(share("work", "duties", "body")).toBeGreaterThan(0.95);
      expect(share("context", "about", "benefits", "process", "legal")).toBeGreaterThan(0.75);
    });
  }
);
