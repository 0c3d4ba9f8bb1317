import {deflateRawSync} from "node:zlib";
import {describe, expect, it} from "vitest";
import {documentKind} from "../../../../src/app/web/read/document.ts";
import {readDocument} from "../../../../src/app/web/read/read-document.ts";
import {zipFault} from "../../../../src/app/web/read/unzip.ts";
import {drawnPdf, madePdf, madeZip} from "./made-documents.ts";

const dropped = (bytes: string | Uint8Array) => ({name: "dropped", bytes: Buffer.from(bytes)});
const word = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Data Engineer</w:t></w:r></w:p><w:p><w:r><w:t>Must know Python</w:t></w:r></w:p></w:body></w:document>`;
const docx = madeZip({
  "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": word
});

describe("documentKind(bytes)", () => {
  it.each([
    ["%PDF-1.4", "pdf"],
    ["PK\u0003\u0004", "docx"],
    ["  <!DOCTYPE html><p>", "html"],
    ["# Data Engineer", "text"],
    ["GIF89a\u0000\u0000", "binary"]
  ])("tells %j as %s", (head, kind) => {
    expect(documentKind(Buffer.from(head, "latin1"))).toBe(kind);
  });
});

describe("readDocument(file)", () => {
  it("reads plain text, also in UTF-16", async () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Gehälter", "utf16le")]);
    expect(await readDocument(dropped(utf16))).toEqual({document: {text: "Gehälter", markup: "text"}});
  });

  it("reads a DOCX by its paragraphs", async () => {
    expect(await readDocument(dropped(docx))).toEqual({
      document: {text: "<p>Data Engineer</p><p>Must know Python</p>", markup: "html"}
    });
  });

  it("reads a PDF line by line", async () => {
    expect(await readDocument(dropped(madePdf(["Data Engineer", "Must know Python"])))).toEqual({
      document: {text: "Data Engineer\nMust know Python", markup: "text"}
    });
  });

  it("names what is broken, too large or too slow", async () => {
    expect(await readDocument(dropped("%PDF-1.4 and nothing more"))).toEqual({fault: "the file is broken or locked"});
    expect(await readDocument(dropped("PK\u0003\u0004 and nothing more"))).toEqual({fault: "the archive is broken"});
    expect(await readDocument(dropped(new Uint8Array(6 << 20)))).toEqual({fault: "the file is larger than 5 MB"});
    expect(await readDocument(dropped(docx), 1)).toEqual({fault: "the file took longer than 0.001 s to read"});
  });
});

describe("zipFault(bytes)", () => {
  it("lets a document pass", () => {
    expect(zipFault(docx)).toBeNull();
  });

  it("refuses what unpacks to more than it may, whatever size it claims", () => {
    const bomb = madeZip({"word/document.xml": deflateRawSync(Buffer.alloc(50 << 20))}, {claimed: 10});
    expect(bomb.length).toBeLessThan(1 << 20);
    expect(zipFault(bomb)).toContain("unpacks to more than 40 MB");
  });
});

describe("text that a reader cannot see", () => {
  const line = (step: string, y: number, words: string) => `q BT ${step} 1 0 0 1 72 ${y} Tm (${words}) Tj ET Q`;
  const read = async (...steps: readonly string[]) => {
    const answer = await readDocument(dropped(drawnPdf(steps)));
    if (!("document" in answer)) throw new Error(answer.fault);
    return answer.document;
  };
  const seen = line("0 g /F1 12 Tf", 720, "Data Engineer");

  it.each([
    ["white on white", line("1 g /F1 12 Tf", 700, "Kubernetes guru")],
    ["white on white", line("0.98 0.97 1 rg /F1 12 Tf", 700, "Kubernetes guru")],
    ["drawn invisibly", line("0 g 3 Tr /F1 12 Tf", 700, "Kubernetes guru")],
    ["too small to read", line("0 g /F1 0.4 Tf", 700, "Kubernetes guru")],
    ["too small to read", `q 0.02 0 0 0.02 0 0 cm ${line("0 g /F1 12 Tf", 700, "Kubernetes guru")} Q`],
    ["off the page", `BT 0 g /F1 12 Tf 1 0 0 1 900 700 Tm (Kubernetes guru) Tj ET`],
    ["off the page", `BT 0 g /F1 12 Tf 1 0 0 1 72 -40 Tm (Kubernetes guru) Tj ET`]
  ])("is told apart and left out: %s", async (why, step) => {
    expect(await read(seen, step)).toEqual({
      text: "Data Engineer",
      markup: "text",
      hidden: [{text: "Kubernetes guru", why}]
    });
  });

  it.each([
    ["white on a dark bar", "0.2 g 60 690 300 30 re f", line("1 g /F1 12 Tf", 700, "Kubernetes guru")],
    ["grey", "", line("0.8 g /F1 12 Tf", 700, "Kubernetes guru")],
    [
      "invisible over a scan",
      "q 612 0 0 792 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q",
      line("3 Tr /F1 12 Tf", 700, "Kubernetes guru")
    ],
    ["outlined only", "", line("1 g 0 G 1 Tr /F1 12 Tf", 700, "Kubernetes guru")]
  ])("is not text that is %s", async (_, before, step) => {
    const {text, hidden = []} = await read(seen, before, step);
    expect(hidden).toEqual([]);
    expect(text).toContain("Kubernetes guru");
  });

  it("is told when there is nothing else, and is no fault then", async () => {
    const document = await read(line("3 Tr /F1 12 Tf", 700, "Kubernetes"), line("3 Tr /F1 12 Tf", 680, "Python"));
    expect(document.hidden?.map(({text}) => text)).toEqual(["Kubernetes", "Python"]);
    expect(document.text.trim()).toBe("");
  });
});
