import fc from "fast-check";
import {expect, it} from "vitest";
import {escapeText, html, raw} from "../../../src/app/pages/html.ts";

it("html`` lets no text become an element or leave its attribute", () => {
  fc.assert(
    fc.property(fc.string({unit: "binary"}), (text) => {
      const {markup} = html`<p title="${text}">${text}</p>`;
      const inner = markup.slice('<p title="'.length, -"</p>".length);
      expect(inner.split('">')).toHaveLength(2);
      expect(inner.replace('">', "")).not.toMatch(/[<>"']/);
    }),
    {numRuns: 50}
  );
});

it("html`` writes lists in order and nothing for null and false", () => {
  expect(html`<ul>${[html`<li>${1}</li>`, null, html`<li>b</li>`]}${false}</ul>`.markup).toBe(
    "<ul><li>1</li><li>b</li></ul>"
  );
});

it("escapeText(text) replaces signs that turn the direction of writing", () => {
  expect(escapeText("a\u202eb\u2066c")).toBe("a\ufffdb\ufffdc");
});

it("raw(markup) is written as it is", () => {
  expect(html`${raw("<b>x</b>")}`.markup).toBe("<b>x</b>");
});
