import {describe, expect, it} from "vitest";
import {htmlSections, textSections, unescapedHtml} from "../../../src/postings/readers/body.ts";

describe("unescapedHtml(value)", () => {
  it("reads once what was escaped once more", () => {
    expect(unescapedHtml("&lt;p&gt;Go &amp;amp; SQL&lt;/p&gt;")).toBe("<p>Go &amp; SQL</p>");
    expect(unescapedHtml("a&lt;br/&gt;b")).toBe("a<br/>b");
  });

  it("leaves HTML and text alone", () => {
    for (const text of ["<p>Use &lt;p&gt;</p>", "R&amp;D", "x &lt; y and y &gt; z", "plain", " a\n"])
      expect(unescapedHtml(text)).toBe(text);
    for (const nothing of ["", "  ", null, 7, {}]) expect(unescapedHtml(nothing)).toBeNull();
  });
});

describe("htmlSections(sections)", () => {
  it("puts each under its heading and leaves empty ones out", () => {
    expect(
      htmlSections([{content: "<p>a</p>"}, {heading: "You", content: "<p>b</p>"}, {heading: "We", content: " "}])
    ).toBe("<div><p>a</p></div>\n<h3>You</h3>\n<div><p>b</p></div>");
    expect(htmlSections([{heading: "We", content: null}])).toBeNull();
  });

  it("keeps the lines of plain text, and says nothing twice", () => {
    expect(htmlSections([{content: "a\r\nb\nc"}])).toBe("<div>a<br>\nb<br>\nc</div>");
    expect(htmlSections([{content: "<p>all of it</p>"}, {heading: "Again", content: "all of it"}])).toBe(
      "<div><p>all of it</p></div>"
    );
  });
});

describe("textSections(sections)", () => {
  it("parts sections by a blank line", () => {
    expect(textSections([{content: "a"}, {heading: "You", content: "b"}, {content: "a"}])).toBe("a\n\nYou\nb");
    expect(textSections([{content: ""}])).toBeNull();
  });
});
