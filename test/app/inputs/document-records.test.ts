import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, it} from "vitest";
import {readPostings} from "../../../src/app/inputs/read-postings.ts";
import {tellKind} from "../../../src/app/inputs/sniff.ts";
import {findSources} from "../../../src/app/inputs/source.ts";
import {madePdf, madeZip} from "../web/read/made-documents.ts";

const folder = mkdtempSync(join(tmpdir(), "documents-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const lines = ["We are hiring a data engineer in Oslo.", "Requirements:", "You know Python and SQL, and write tests."];

const office = "http://schemas.openxmlformats.org";
const docx = madeZip({
  "[Content_Types].xml": `<Types xmlns="${office}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml": `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join("")}</w:body></w:document>`
});

async function read(name: string, bytes: string | Buffer) {
  writeFileSync(join(folder, name), bytes);
  const texts: string[] = [];
  const noted: string[] = [];
  for await (const {postings, tally, done} of readPostings(await findSources([join(folder, name)]), {})) {
    texts.push(...postings.map(({posting}) => posting.text));
    if (done) noted.push(...tally.first.map(({code, message}) => `${code}: ${message}`));
  }
  return {texts, noted};
}

it("tellKind(head) tells a PDF and a DOCX by their first bytes", () => {
  expect(tellKind("%PDF-1.4\n", true)).toBe("document");
  expect(tellKind("PK\u0003\u0004\u0014", true)).toBe("document");
});

it.each([
  ["ad.pdf", madePdf(lines)],
  ["ad.docx", docx],
  ["ad.txt", lines.join("\n")],
  ["ad.md", lines.join("\n\n")]
])("an advert as %s is one posting with its text", async (name, bytes) => {
  const {texts, noted} = await read(name, bytes);
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain("Python and SQL");
  expect(noted.filter((each) => !each.startsWith("posting-undated"))).toEqual([]);
});

it.each([
  ["broken.pdf", Buffer.from("%PDF-1.4\nnothing more")],
  ["other.zip", madeZip({"a.txt": "hello"})],
  ["large.pdf", Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(6 << 20)])]
])("%s says why it cannot be read, and the rest is read", async (name, bytes) => {
  const {texts, noted} = await read(name, bytes);
  expect(texts).toEqual([]);
  expect(noted.join()).toMatch(/^input-unreadable: the input cannot be read: the (?:file|document|PDF)/);
});
