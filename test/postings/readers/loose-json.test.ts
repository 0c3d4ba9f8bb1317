import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {parseLooseJson} from "../../../src/postings/readers/loose-json.ts";

describe("parseLooseJson(written)", () => {
  it.each([
    ['{"a": "b"}', {a: "b"}],
    ['\n <!-- \n{"a": 1}\n --> ', {a: 1}],
    ['//<![CDATA[\n{"a": 1}\n//]]>', {a: 1}],
    ['{"a": 1};', {a: 1}],
    ['{"a": "one\ntwo\r\nthree\tfour"}', {a: "one\ntwo\r\nthree\tfour"}],
    ['{"a": [1, 2, ], "b": {"c": 3,\n},}', {a: [1, 2], b: {c: 3}}],
    ['{"a": "it\\\'s \\& so"}', {a: "it's & so"}],
    ['{"a": "keep , ] and \\" and \\\\"}', {a: 'keep , ] and " and \\'}],
    ["{&quot;a&quot;: &quot;b &amp;amp; c&quot;}", {a: "b &amp; c"}]
  ])("mends %j", (written, value) => expect(parseLooseJson(written)).toEqual(value));

  it("is undefined for what has no one meaning", () => {
    for (const written of ["", "{", '{"a": "b}', "{'a': 1}", "var x = 1", '{"a": "say "x" loud"}'])
      expect(parseLooseJson(written)).toBeUndefined();
  });

  it("parses any JSON as JSON does", () => {
    fc.assert(
      fc.property(fc.json(), (written) => {
        expect(parseLooseJson(written)).toEqual(JSON.parse(written));
      })
    );
  });

  it("stays quick on hostile strings", () => {
    const start = performance.now();
    for (const bit of ['\\"', '"', ",", ", ", "<!--", "-->", "// "]) parseLooseJson(`{"a": "${bit.repeat(100_000)}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
