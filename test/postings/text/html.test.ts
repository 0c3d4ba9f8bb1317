import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import fc from "fast-check";
import {Parser} from "htmlparser2";
import {describe, expect, it} from "vitest";
import {htmlToText, looksHtml} from "../../../src/postings/text/html.ts";
import {noSharedData, sharedData} from "../../shared-data.ts";
import {growth, hostileInputs} from "./count-work.ts";
import {oddText} from "./odd-text.ts";

describe("looksHtml(text)", () => {
  it.each([
    "We use <b>Go</b>",
    "Rust<br/>Go",
    "Rust<BR>Go",
    "one<p>two",
    "<li>Kafka",
    "<STRONG>x</STRONG>",
    '<a href="https://example.org">site</a>',
    '<div class="x">y</div>',
    "closing only </p>",
    "OLD<BR>PAGE",
    "<P>OLD PAGE"
  ])("is true for %s", (text) => {
    expect(looksHtml(text)).toBe(true);
  });

  it.each([
    "",
    "plain text",
    "R&amp;D &lt;p&gt;",
    "List<String> and Map<K, V>",
    "a generic <T> type",
    "fewer than <3 years",
    "a < b and c > d",
    "mail <jobs@example.org>",
    "Promise<Object>",
    "Set<A> of Pair<B>",
    "<Table> and <Link> components",
    "x <= y"
  ])("is false for %s", (text) => {
    expect(looksHtml(text)).toBe(false);
  });
});

describe("htmlToText(html)", () => {
  const cases: readonly (readonly [name: string, html: string, text: string])[] = [
    ["parts paragraphs by a blank line", "<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
    ["reads paragraphs without a closing tag", "One<p>Two<p>Three", "One\n\nTwo\n\nThree"],
    ["makes a line of a div", "<div>One</div><div>Two</div>", "One\nTwo"],
    ["makes a line of br and a blank line of two", "One<br>Two<br/><br />Three", "One\nTwo\n\nThree"],
    ["makes no more than one blank line", "<p>One</p><br><br><br><p></p><p>Two</p>", "One\n\nTwo"],
    ["reads the empty line that editors make", "<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"],
    ["sets headings apart", "<h2>Tasks</h2><p>Build.</p>", "Tasks\n\nBuild."],
    ["begins items with a hyphen", "<ul><li>Go</li><li>Rust</li></ul>", "- Go\n- Rust"],
    ["reads items without closing tags", "<ul><li>Go<li>Rust</ul>after", "- Go\n- Rust\n\nafter"],
    ["reads numbered lists alike", "<ol><li>Go</li><li>Rust</li></ol>", "- Go\n- Rust"],
    ["indents nested lists", "<ul><li>A<ul><li>B<ul><li>C</ul></ul><li>D</ul>", "- A\n  - B\n    - C\n- D"],
    ["keeps paragraphs of an item together", "<ul><li><p>A</p><p>B</p></li><li><p>C</p></li></ul>", "- A\n  B\n- C"],
    ["writes no bullet for an empty item", "<ul><li></li><li>A</li></ul><p>B</p>", "- A\n\nB"],
    ["reads an item without a list", "<li>A</li><li>B</li><p>C</p>", "- A\n- B\n\nC"],
    [
      "parts cells by a tab",
      "<table><tr><td>Pay</td><td>70k</td></tr><tr><td>Site</td><td>Bonn</td></tr></table>",
      "Pay\t70k\nSite\tBonn"
    ],
    [
      "parts cells with paragraphs by a tab",
      "<table><tr><td><p>Pay</p></td><td><p>70k</p></td></tr></table>",
      "Pay\t70k"
    ],
    ["leaves out empty cells", "<tr><td></td><td>A</td><td> </td><td>B</td></tr>", "A\tB"],
    ["begins a line after a cell of several", "<tr><td>A<br>B</td><td>C</td></tr>", "A\nB\nC"],
    ["keeps blanks of pre", "<p>Stack</p><pre><code>  a\n    b</code></pre><p>x  y</p>", "Stack\n\n  a\n    b\n\nx y"],
    ["runs blanks together", "<div>  We\n   use\t\tGo  </div>", "We use Go"],
    ["parts words across inline elements as written", "<p><b>Go</b> <i>and</i><span>Rust</span></p>", "Go andRust"],
    ["makes a blank of a no-break space", "<p>5&nbsp;years\u00a0of&#160;Go</p>", "5 years of Go"],
    [
      "drops soft hyphens and characters without width",
      "<p>Soft&shy;ware\u200b Engi\u2060neer\ufeff</p>",
      "Software Engineer"
    ],
    ["decodes references once", "<p>R&amp;amp;D &lt;T&gt; it&#x27;s &#x2F;</p>", "R&amp;D <T> it's /"],
    ["drops scripts and styles", "A<script>if (a<b) {}</script><style>p{}</style>B", "AB"],
    [
      "drops noscript, template and head",
      "<head><title>T</title></head>A<noscript>B</noscript><template><p>C</p></template>",
      "A"
    ],
    ["drops comments and declarations", "<!DOCTYPE html><?xml version='1'?>A<!-- <p>B</p> -->C", "AC"],
    [
      "drops hidden elements",
      "A<p hidden>B</p><div style='display: none'>C<div>D</div></div><span style=\"visibility:hidden\">E</span>F",
      "A\n\nF"
    ],
    ["keeps elements that only sound hidden", '<p class="hidden-xs" data-hidden="no">A</p>', "A"],
    ["keeps a hidden element that never closes", "A<p hidden>B", "A\n\nB"],
    ["reads > in attribute values", "<a title=\"a>b\" href=x>A</a><p data-x='>'>B", "A\n\nB"],
    ["reads an odd quote in an attribute", "<p title=it's>A</p>", "A"],
    ["keeps < in text", "<p>fewer than <3 years, a < b, x<=y</p>", "fewer than <3 years, a < b, x<=y"],
    [
      "keeps addresses and type names in angle brackets",
      "<p>Mail <jobs@example.org> on List<String></p>",
      "Mail <jobs@example.org> on List<String>"
    ],
    ["drops unknown elements that are meant", "<o:p>A</o:p><my-card>B</my-card><foo class=x>C</foo>", "ABC"],
    ["ends an open comment at the next >", "A<!-- B > C", "A C"],
    ["keeps an open tag at the end", "A <b and more", "A <b and more"],
    [
      "writes a shortened address out",
      '<a href="https:&#x2F;&#x2F;example.org&#x2F;jobs&#x2F;12345">https:&#x2F;&#x2F;example.org&#x2F;jobs&#x2F;1...</a> now',
      "https://example.org/jobs/12345 now"
    ],
    [
      "keeps the text of other links",
      '<a href="https://example.org">our site</a> <a href="https://a.org">https://b.org/...</a>',
      "our site https://b.org/..."
    ],
    ["keeps line breaks of a forum", "Acme | Bonn<p>Stack:\nGo\nRust<p>Hi", "Acme | Bonn\n\nStack:\nGo\nRust\n\nHi"],
    ["joins lines that were wrapped", `<p>${"word ".repeat(12)}\ngoes on`, `${"word ".repeat(12)}goes on`],
    ["keeps lines where nothing is laid out", "one\ntwo <b>x</b>\n\n\nthree", "one\ntwo x\n\nthree"],
    [
      "keeps the line breaks before bullets",
      "<div>Must:\n- Go\n* Rust\n1. SQL\n and so</div>",
      "Must:\n- Go\n* Rust\n1. SQL and so"
    ]
  ];
  it.each(cases)("%s", (_name, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  it("gives nothing for nothing", () => {
    for (const html of ["", " ", "<p></p>", "<br><br>", "<!-- -->", "<ul><li></li></ul>"])
      expect(htmlToText(html)).toBe("");
  });
});

describe("htmlToText(html) as a law", () => {
  it("takes any text", () => {
    fc.assert(
      fc.property(oddText, (text) => typeof htmlToText(text) === "string"),
      {numRuns: 500}
    );
  });

  it("has no blank at the end of a line nor an empty line at either end", () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const read = htmlToText(text.replaceAll(/<pre>/gi, ""));
        expect(read).not.toMatch(/[ \t]\n|\n{3}|^\n|\n$/);
      })
    );
  });

  it("keeps the words of a text without markup in their order", () => {
    const plain = fc.array(fc.stringMatching(/^[a-zA-Z0-9äöüß+#.,!?()-]{1,12}$/), {minLength: 1, maxLength: 40});
    fc.assert(fc.property(plain, (words) => htmlToText(words.join(" ")) === words.join(" ")));
  });

  it("keeps the words of any nesting of elements in their order", () => {
    const {node} = fc.letrec<{node: string}>((tie) => ({
      node: fc.oneof(
        {maxDepth: 4},
        fc.stringMatching(/^[a-z]{1,8}$/),
        fc
          .tuple(
            fc.constantFrom("p", "div", "li", "ul", "td", "tr", "h2", "b", "span", "table"),
            fc.array(tie("node"), {maxLength: 4})
          )
          .map(([name, inner]) => `<${name}> ${inner.join(" ")} </${name}>`)
      )
    }));
    fc.assert(
      fc.property(node, (html) => {
        expect(wordsOf(htmlToText(html))).toEqual(wordsOf(html.replace(/<[^>]*>/g, " ")));
      })
    );
  });

  it.each(Object.entries(hostileInputs))("takes linear time on %s", (_name, input) => {
    expect(growth(htmlToText, input)).toBeLessThan(2.6);
  });

  it("takes a megabyte of anything hostile", () => {
    for (const input of Object.values(hostileInputs)) {
      const million = input(Math.ceil(1_000_000 / input(1).length));
      expect(htmlToText(million).length).toBeLessThanOrEqual(million.length * 5);
    }
  });
});

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words that htmlparser2 finds outside of scripts and comments. */
function oracleWords(html: string): readonly string[] {
  const words: string[] = [];
  const parser = new Parser({
    ontext: (text) => words.push(text),
    onopentag: () => words.push(" "),
    onclosetag: () => words.push(" ")
  });
  parser.write(html);
  parser.end();
  return wordsOf(words.join("").replace(/[\u00ad\u200b\u2060\ufeff]/g, ""));
}

const forum = sharedData("postings/hn-2023-01..2023-06.jsonl.gz");

describe.skipIf(forum === null)(
  `htmlToText(html) on real bodies (${forum === null ? noSharedData : "htmlparser2 as the oracle"})`,
  () => {
    it("has the words of htmlparser2, but for addresses that were shortened", () => {
      const lines = gunzipSync(readFileSync(forum ?? ""))
        .toString("utf8")
        .trim()
        .split("\n")
        .slice(0, 1500);
      const unlike = lines.flatMap((line) => {
        const {description}: {description: string} = JSON.parse(line);
        const html = description.replace(/<a [^>]*>[^<]*<\/a>/g, " ");
        const joined = (words: readonly string[]) => words.join("");
        return joined(wordsOf(htmlToText(html))) === joined(oracleWords(html)) ? [] : [html];
      });
      expect(unlike).toEqual([]);
    });
  }
);
