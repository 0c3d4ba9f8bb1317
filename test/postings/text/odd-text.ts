import fc from "fast-check";

const pieces = fc.constantFrom(
  "Requirements:",
  "What You’ll Do",
  "What Weâre Looking For",
  "youâ\u0080\u0099ll",
  "- 5+ years of Go",
  "• nice to have: Rust",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  " ",
  "\u00a0",
  "\u200b",
  "\u202e",
  "\u200f",
  "\ud800",
  "\udfff",
  "🧑‍⚕️",
  "👩🏽‍💻",
  "岗位职责：",
  "熟悉 Python。",
  "要求：3年以上经验！",
  "日本語です。",
  "مرحبا",
  "שלום",
  "<p>",
  "</p>",
  "<li>",
  "<ul><li>",
  "</ul>",
  "<br/>",
  "<table><tr><td>",
  "</td><td>",
  "<pre>",
  "<div style='display:none'>",
  "</div>",
  '<a href="https://example.org/long/path">https://example.org/lo...</a>',
  "<!--",
  "-->",
  "<script>",
  "<",
  ">",
  "&amp;",
  "&#x27;",
  "&#99999999;",
  "&nbsp",
  "&",
  "e.g. Node.js 3.5 U.S.",
  "We are hiring.",
  "Equal opportunity employer.",
  "http://example.org/?a=b.c",
  "Acme | Berlin | Engineer | Remote"
);

/** Texts as no careful person would write them, made of what ads are made of. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  {weight: 4, arbitrary: fc.array(pieces, {maxLength: 30}).map((some) => some.join(""))},
  {
    weight: 2,
    arbitrary: fc.array(fc.oneof(pieces, fc.string({unit: "binary"})), {maxLength: 20}).map((some) => some.join(" "))
  },
  {weight: 1, arbitrary: fc.string({unit: "binary", maxLength: 200})},
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 60})
      .map((codes) => String.fromCharCode(...codes))
  }
);
