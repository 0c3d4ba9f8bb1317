import fc from "fast-check";
import {expect, it} from "vitest";
import {partOfSentence} from "../../../../src/postings/text/parts/cues.ts";
import {readHeading} from "../../../../src/postings/text/parts/heading.ts";
import {inlineHeadings} from "../../../../src/postings/text/parts/inline-headings.ts";
import {
  headingOf,
  innerHeadings,
  lineWithin,
  namesRole,
  sentencesOf
} from "../../../../src/postings/text/parts/known-line.ts";
import {isRoleLine} from "../../../../src/postings/text/parts/role-line.ts";
import {cutSentences} from "../../../../src/postings/text/sentences.ts";

const piece = fc.constantFrom(
  "- ",
  "• ",
  "1. ",
  " ",
  "Requirements",
  ": ",
  "You will ",
  "bake bread",
  ". ",
  "We are a bakery",
  "Data Engineer",
  "é",
  "İ",
  "Apply: "
);

it("lineWithin(text, start, end) says of a line what reading it anew says, whatever lines came before (law)", () => {
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), fc.array(piece, {maxLength: 3}), (line, before) => {
      const lead = before.join("");
      const text = lead + line.join("");
      const known = lineWithin(text, lead.length, text.length);
      if (known === null) {
        expect(text.slice(lead.length).trim()).toBe("");
        return;
      }
      const {words, indent, mark} = known;
      expect(text.startsWith(words, lead.length + indent)).toBe(true);
      expect(headingOf(known)).toEqual(readHeading(words, mark));
      expect(innerHeadings(known)).toEqual(inlineHeadings(words).filter(({at}) => at > 0));
      expect(sentencesOf(known)).toEqual(
        cutSentences(words).map((span) => ({...span, told: partOfSentence(words, span)}))
      );
      expect(namesRole(known)).toBe(isRoleLine(words));
    }),
    {numRuns: 500}
  );
});
