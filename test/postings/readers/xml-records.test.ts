import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {xmlRecords} from "../../../src/postings/readers/xml-records.ts";
import {readOne} from "./read-one.ts";

interface Cut {
  readonly record: Readonly<Record<string, unknown>>;
  readonly line: number;
  readonly sibling: Readonly<Record<string, string>>;
}

function cut(xml: string, size = xml.length || 1): {records: Cut[]; problems: string[]} {
  const records: Cut[] = [];
  const problems: string[] = [];
  const parser = xmlRecords(
    (record, line, sibling) => records.push({record, line, sibling}),
    (code, line) => problems.push(`${code} ${line}`)
  );
  for (let i = 0; i < xml.length; i += size) parser.write(xml.slice(i, i + size));
  parser.end();
  return {records, problems};
}

const feed = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
  <title>Jobs &amp; more</title><language>en-GB</language>
  <item>
    <title>Weaver</title>
    <link>https://loom.example/jobs/1</link><guid isPermaLink="false">1</guid>
    <category>Craft</category><category>Cloth</category>
    <description><![CDATA[<p>Weave &amp; dye.</p>]]></description><dc:creator>Loom</dc:creator>
  </item>
  <item><title>Dyer</title><description>&lt;p&gt;Dye &amp;amp; dry.&lt;/p&gt;</description></item>
</channel></rss>`;

describe("xmlRecords(onRecord, onProblem)", () => {
  it("cuts items into records: one child a text, several an array, attributes beside the text", () => {
    const {records, problems} = cut(feed);
    expect(problems).toEqual([]);
    expect(records.map(({record}) => record)).toEqual([
      {
        title: "Weaver",
        link: "https://loom.example/jobs/1",
        guid: {"@isPermaLink": "false", "#text": "1"},
        category: ["Craft", "Cloth"],
        description: "<p>Weave &amp; dye.</p>",
        "dc:creator": "Loom"
      },
      {title: "Dyer", description: "<p>Dye &amp; dry.</p>"}
    ]);
  });

  it("tells the line of each record and what the document says of itself", () => {
    const {records} = cut(feed);
    expect(records.map(({line}) => line)).toEqual([4, 10]);
    expect(records[0]?.sibling).toEqual({title: "Jobs & more", language: "en-GB"});
  });

  it("cuts the same records whatever the size of the chunks", () => {
    const whole = cut(feed);
    fc.assert(
      fc.property(fc.integer({min: 1, max: 60}), (size) => {
        expect(cut(feed, size)).toEqual(whole);
      })
    );
  });

  it("nests deeper elements, and a record within a record is a part of it", () => {
    const {records} = cut(
      "<jobs><job id='7'><title>Smith</title><position>Forge</position><pay><min>1</min><max>2</max></pay></job></jobs>"
    );
    expect(records.map(({record}) => record)).toEqual([
      {"@id": "7", title: "Smith", position: "Forge", pay: {min: "1", max: "2"}}
    ]);
  });

  it("keeps HTML that a text leaves unescaped as HTML", () => {
    const {records} = cut(
      "<jobs><job><title>Smith</title><description>We <b>forge</b> &amp; <a href='https://x.example/?a=1&amp;b=2'>cast</a>:<ul><li>iron</li></ul><br/>daily</description></job></jobs>"
    );
    expect(records[0]?.record.description).toBe(
      'We <b>forge</b> &amp; <a href="https://x.example/?a=1&amp;b=2">cast</a>:<ul><li>iron</li></ul><br>daily'
    );
  });

  it("reads a record by its reader", () => {
    const xml =
      "<workzag-jobs><position><id>1</id><office>Ulm</office><name>Bäcker</name><recruitingCategory>x</recruitingCategory><jobDescriptions><jobDescription><name>Du</name><value><![CDATA[<p>Backen</p>]]></value></jobDescription></jobDescriptions></position></workzag-jobs>";
    expect(readOne(cut(xml).records[0]?.record)).toMatchObject({
      source: "personio",
      own_id: "1",
      title: "Bäcker",
      body: "<h3>Du</h3>\n<div><p>Backen</p></div>",
      places: ["Ulm"]
    });
  });

  it("reads a generic feed of jobs with the publisher beside it", () => {
    const xml =
      "<source><publisher>Forge Ltd</publisher><job><title>Smith</title><referencenumber>S-1</referencenumber><date>Fri, 10 Dec 2025 22:49:39 GMT</date><city>Leeds</city><country>GB</country><description>Forge.</description></job></source>";
    const [{record, sibling} = {record: {}, sibling: {}}] = cut(xml).records;
    expect(readOne(record, {sibling})).toMatchObject({
      source: "row",
      own_id: "S-1",
      title: "Smith",
      employer: "Forge Ltd",
      places: [{city: "Leeds", country: "GB"}],
      posted: "Fri, 10 Dec 2025 22:49:39 GMT"
    });
  });

  it("does not expand entities that a document declares, nor fetch any", () => {
    const xml = `<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]><r><item><title>&b;&f;&amp;</title></item></r>`;
    expect(cut(xml).records[0]?.record.title).toBe("&b;&f;&");
  });

  it("leaves out a record that is too deep and goes on", () => {
    const deep = `<item>${"<x>".repeat(80)}${"</x>".repeat(80)}</item>`;
    const {records, problems} = cut(`<r>\n${deep}\n<item><title>Next</title></item></r>`);
    expect(problems).toEqual(["record-too-deep 2"]);
    expect(records.map(({record}) => record)).toEqual([{title: "Next"}]);
  });

  it("leaves out a record that is too large and goes on", () => {
    const large = `<item><title>${"x".repeat(17 << 20)}</title></item>`;
    const {records, problems} = cut(`<r>${large}<item><title>Next</title></item></r>`, 1 << 16);
    expect(problems).toEqual(["record-too-large 1"]);
    expect(records.map(({record}) => record)).toEqual([{title: "Next"}]);
  });

  it("keeps what came before a cut, and reports it", () => {
    const {records, problems} = cut(feed.slice(0, feed.indexOf("Dyer") + 2));
    expect(records).toHaveLength(1);
    expect(problems).toEqual(["input-truncated 10"]);
    expect(cut("<r><item><title>a</title></item>").problems).toEqual(["input-truncated 1"]);
  });

  it("makes plain data of hostile names", () => {
    const {records} = cut("<r><item><__proto__>x</__proto__><constructor>y</constructor><title>z</title></item></r>");
    expect(Object.keys(records[0]?.record ?? {})).toEqual(["__proto__", "constructor", "title"]);
    expect(Object.getPrototypeOf(records[0]?.record)).toBe(Object.prototype);
  });

  it("never throws", () => {
    const bits = fc.constantFrom(
      "<item>",
      "</item>",
      "<a b='c'>",
      "</a>",
      "<![CDATA[",
      "]]>",
      "&amp;",
      "&#x;",
      "text",
      "<p>",
      "</p>",
      "<",
      ">",
      "<!--",
      "-->",
      "<?x?>"
    );
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 40}), fc.integer({min: 1, max: 9}), (parts, size) => {
        expect(() => cut(parts.join(""), size)).not.toThrow();
      })
    );
  });
});
