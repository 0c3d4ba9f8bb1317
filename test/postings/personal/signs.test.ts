import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {emailSpans} from "../../../src/postings/personal/emails.ts";
import {handleSpans} from "../../../src/postings/personal/handles.ts";
import {nameSpans} from "../../../src/postings/personal/names.ts";
import {phoneSpans} from "../../../src/postings/personal/phones.ts";
import {oddText} from "../text/odd-text.ts";
import {realTexts} from "../text/real-ads.ts";

const near = fc
  .array(
    fc.constantFrom(
      ..."+49|0|00|(415)|555|-2671|12|3|4567|.|-|/| |\u00a0|,|tel: |phone |linkedin.com/in/|ann|lee_1|@|t.me/|telegram: |reach me |user?id=|news.ycombinator.com/|é|🚀|%|_|a.b|[email]|[|Ann Lee|CONTACT |\n".split(
        "|"
      )
    ),
    {maxLength: 14}
  )
  .map((some) => some.join(""));
const texts = fc.oneof({weight: 3, arbitrary: near}, {weight: 1, arbitrary: oddText});

// Searches are left out where a text has no sign of what they look for: a sign far off must change nothing.
describe("personal data is looked for", () => {
  it("in numbers as if there were another one (law)", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const among = phoneSpans(`${text}\n\n\n+49 170 1234567`).filter(({end}) => end <= text.length);
        expect(among).toEqual(phoneSpans(text));
      }),
      {numRuns: 500}
    );
  });

  it("in handles as if there were signs of more (law)", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(handleSpans(`${text}\n\n/ ? @ :`)).toEqual(handleSpans(text));
      }),
      {numRuns: 500}
    );
  });

  it("in names as if there were another bracket (law)", () => {
    const ahead = "[\n\n";
    fc.assert(
      fc.property(near, (text) => {
        const moved = nameSpans(`${ahead}${text}`, [], []).map(({start, end}) => ({start: start - 3, end: end - 3}));
        expect(moved).toEqual(nameSpans(text, [], []));
      }),
      {numRuns: 500}
    );
  });
});

describe("emailSpans(text) of plain addresses", () => {
  const plain = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
  const everywhere = (text: string) =>
    Array.from(text.matchAll(plain), ({index, 0: found}) => ({start: index, end: index + found.length}));
  const spelledOut = /[[({<]\s?(?:at|@|dot|\.)|\bdot\b/i;

  it("is what the pattern finds anywhere (law)", () => {
    const addresses = fc
      .array(
        fc.constantFrom(
          ..."ann|.|@|acme.example|x-y.co|_|%|é|学|𝒜|🚀| |,|-|.-|aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".split("|")
        ),
        {
          maxLength: 14
        }
      )
      .map((some) => some.join(""));
    fc.assert(
      fc.property(fc.oneof(addresses, oddText), (text) => {
        if (!spelledOut.test(text)) expect(emailSpans(text)).toEqual(everywhere(text));
      }),
      {numRuns: 1000}
    );
  });

  it("is what the pattern finds in real ads", () => {
    for (const text of realTexts) if (!spelledOut.test(text)) expect(emailSpans(text)).toEqual(everywhere(text));
  });
});
