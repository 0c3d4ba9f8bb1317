import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readHtmlPage} from "../../../src/postings/readers/html-page.ts";
import {readOne} from "./read-one.ts";

const job = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Glazier",
  description: "<p>Cut glass.</p>",
  hiringOrganization: {name: "Pane AG"}
};
const script = (json: string, type = "application/ld+json") => `<script type="${type}">${json}</script>`;
const page = (head: string, body = "") =>
  `<!doctype html><html><head><title>Jobs</title>${head}</head><body>${body}</body></html>`;

describe("readHtmlPage(html)", () => {
  it("finds JSON-LD in any script, also in lists and graphs", () => {
    expect(readHtmlPage(page(script(JSON.stringify(job)))).records).toEqual([job]);
    expect(readHtmlPage(page("", script(JSON.stringify([{"@type": "Organization"}, job])))).records).toEqual([job]);
    expect(
      readHtmlPage(page(script(JSON.stringify({"@graph": [job, {...job, title: "Framer"}]})))).records
    ).toHaveLength(2);
    expect(
      readHtmlPage(page(script(JSON.stringify(job)) + script(JSON.stringify({...job, title: "Framer"})))).records
    ).toHaveLength(2);
    expect(
      readHtmlPage(page(script(JSON.stringify(job), 'application/ld+json; charset="utf-8"'.replaceAll('"', ""))))
        .records
    ).toHaveLength(1);
  });

  it("mends broken JSON, and skips what it cannot mend", () => {
    expect(
      readHtmlPage(page(script(`<!--{"@type": "JobPosting", "title": "Glazier", "description": "a\nb",}-->`))).records
    ).toEqual([{"@type": "JobPosting", title: "Glazier", description: "a\nb"}]);
    expect(readHtmlPage(page(script("{oops") + script(JSON.stringify(job)))).records).toEqual([job]);
  });

  it("lends one posting the canonical address of its page", () => {
    const canonical = '<link rel="canonical" href="https://pane.example/jobs/12">';
    expect(readHtmlPage(page(canonical + script(JSON.stringify(job)))).records).toEqual([
      {...job, url: "https://pane.example/jobs/12"}
    ]);
    expect(
      readHtmlPage(page(canonical + script(JSON.stringify({...job, url: "https://own.example"})))).records
    ).toEqual([{...job, url: "https://own.example"}]);
    expect(readHtmlPage(page(canonical + script(JSON.stringify([job, job])))).records).toEqual([job, job]);
  });

  it("reads microdata where there is no JSON-LD", () => {
    const html = page(
      "",
      `<div itemscope itemtype="https://schema.org/JobPosting">
        <h1 itemprop="title">Glazier &amp; Framer</h1><meta itemprop="datePosted" content="2026-03-02">
        <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Pane AG</span></div>
        <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
          <span itemprop="addressLocality">Basel</span> <span itemprop="addressCountry">CH</span></div></div>
        <div itemprop="description"><p>Cut glass &lt;3 mm</p><ul><li>Fit it</li></ul></div>
      </div>`
    );
    const [record] = readHtmlPage(html).records;
    expect(readOne(record)).toMatchObject({
      source: "schema-org",
      title: "Glazier & Framer",
      employer: "Pane AG",
      posted: "2026-03-02",
      places: [{city: "Basel", country: "CH"}],
      body: "<p>Cut glass &lt;3 mm</p><ul><li>Fit it</li></ul>"
    });
  });

  it("finds nothing on a page that describes no job", () => {
    expect(readHtmlPage(page("", "<p>We hire glaziers.</p>")).records).toEqual([]);
    expect(readHtmlPage(page(script(JSON.stringify({"@type": "WebSite", name: "Pane"})))).records).toEqual([]);
    expect(readHtmlPage(page(script(JSON.stringify(job), "application/json"))).records).toEqual([]);
    expect(readHtmlPage("").records).toEqual([]);
  });

  it("never throws", () => {
    const bits = fc.constantFrom(
      "<script type='application/ld+json'>",
      "</script>",
      '{"@type":"JobPosting"',
      "}",
      "<div itemscope itemtype='x/JobPosting'>",
      "<b itemprop='title'>",
      "</div>",
      "<",
      "&",
      "x",
      "<!--"
    );
    fc.assert(
      fc.property(fc.array(bits, {maxLength: 30}), (parts) => {
        expect(() => readHtmlPage(parts.join(""))).not.toThrow();
      })
    );
  });
});
