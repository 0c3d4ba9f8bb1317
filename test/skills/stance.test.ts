import fc from "fast-check";
import {expect, it} from "vitest";
import {readPostings} from "../../src/app/inputs/read-postings.ts";
import {findSources} from "../../src/app/inputs/source.ts";
import type {PartName} from "../../src/model/part.ts";
import {cutInto, tokenRun} from "../../src/skills/engine/token-run.ts";
import {numberWords, wordTable} from "../../src/skills/engine/word-table.ts";
import {stanceIn, tellStance} from "../../src/skills/stance.ts";
import {bitOf, bitsBetween, type CueRun, cueRun, cuesOfWords, findCues} from "../../src/skills/stance-cues.ts";
import {says, wordings} from "../../src/skills/stance-words.ts";
import {noSharedData, sharedData} from "../shared-data.ts";
import {plainStance} from "./twin/plain-stance.ts";

function stance(text: string, word: string, part: PartName) {
  const start = text.indexOf(word);
  return tellStance(text, {start, end: start + word.length}, part);
}

it("tellStance(text) follows the part where the sentence says nothing else", () => {
  expect(stance("- Python", "Python", "requirements")).toBe("required");
  expect(stance("- Python", "Python", "preferred")).toBe("preferred");
  expect(stance("- Ship Python services", "Python", "duties")).toBe("work");
  expect(stance("We wrote Python first.", "Python", "about")).toBe("context");
  expect(stance("Python classes on Fridays", "Python", "benefits")).toBe("context");
  expect(stance("Python Engineer", "Python", "title")).toBe("required");
});

it("tellStance(text) reads nice-to-have words of the sentence", () => {
  expect(stance("Docker is a plus.", "Docker", "requirements")).toBe("preferred");
  expect(stance("Ideally you know Docker.", "Docker", "requirements")).toBe("preferred");
  expect(stance("You know Go. Docker is a plus.", "Go", "requirements")).toBe("required");
});

it("tellStance(text) reads what is not needed", () => {
  expect(stance("Docker is not required.", "Docker", "requirements")).toBe("excluded");
  expect(stance("No Docker experience required.", "Docker", "requirements")).toBe("excluded");
  expect(stance("Experience with Docker is required.", "Docker", "body")).toBe("required");
});

it("tellStance(text) reads a demand in a part that has no name", () => {
  expect(stance("Strong knowledge of Docker.", "Docker", "body")).toBe("required");
  expect(stance("You will run Docker.", "Docker", "body")).toBe("work");
});

it("tellStance(text) takes the tools of hiring for context", () => {
  expect(stance("We use AI to screen applications.", "AI", "body")).toBe("context");
  expect(stance("AI may be used in our hiring process.", "AI", "requirements")).toBe("context");
});

const ads = sharedData("postings/hn-2023-01..2023-06.jsonl.gz");
const parts: readonly PartName[] = ["title", "tags", "requirements", "preferred", "duties", "body", "about", "legal"];
const fragment = fc.constantFrom(
  ..."no not without don't don’t isn't is are required needed necessary kein keinerlei nicht pas sin nice to have nice-to-have a big plus pluses bonus bonuses ideally preferably preferred would be great asset benefits advantage von Vorteil wünschenswert idéalement souhaité souhaitée appréciés se valorará valorarán must-have requires proficient proficiency experience with knowledge of fluent in strong you have know looking for skilled in screen applications candidates résumés hiring process recruiting 加分 优先 熟悉 不 notable nothing ünot žno _plus plus. Plus) 3plus".split(
    " "
  ),
  "é",
  ",",
  "/"
);

it("tellStance(text) tells what its plain twin tells by trying every pattern on the sentence", () => {
  fc.assert(
    fc.property(
      fc.array(fragment, {maxLength: 12}),
      fc.array(fragment, {maxLength: 12}),
      fc.constantFrom(" ", ""),
      fc.constantFrom(...parts),
      (ahead, behind, glue, part) => {
        const [before, after] = [`${ahead.join(glue)} `, ` ${behind.join(glue)}`];
        // One sentence, shorter than how far it is followed.
        fc.pre(!/[.!?;]\s/.test(`${before}${after}`) && before.length < 400 && after.length < 400);
        const span = {start: before.length, end: before.length + 6};
        const text = `${before}Docker${after}`;
        expect(tellStance(text, span, part)).toBe(plainStance(text, span, part));
      }
    ),
    {numRuns: 2000}
  );
});

it.skipIf(ads === null)(
  `nothing is said in real postings without a word that it is known by (${noSharedData} when skipped)`,
  async () => {
    const sources = await findSources(ads === null ? [] : [ads]);
    let read = 0;
    for await (const {postings} of readPostings(sources, {})) {
      expect(postings.flatMap(({posting}) => unknown(posting.text))).toEqual([]);
      read += postings.length;
      if (read > 200) break;
    }
    expect(read).toBeGreaterThan(200);
  }
);

/** Every match of a wording in which no word stands that announces it. */
function unknown(text: string): readonly string[] {
  const [tokens, cues] = [tokenRun(), cueRun()];
  cutInto(tokens, text);
  findCues(cues, tokens, null);
  return says.flatMap((say) => {
    const {source} = wordings[say].pattern;
    return [...text.matchAll(new RegExp(source, "gi"))]
      .filter(({index, 0: found}) => (bitsBetween(cues, index, index + found.length) & bitOf(say)) === 0)
      .map(([found]) => `${say}: ${found}`);
  });
}

it("findCues(words) finds by the numbers of words what it finds letter by letter", () => {
  const table = wordTable(["no", "not", "plus", "nothing", "keiner", "souhaite", "docker", "bonuses", "2plus", "c++"]);
  const ofWords = cuesOfWords(table);
  fc.assert(
    fc.property(fc.array(fragment, {maxLength: 20}), fc.constantFrom(" ", "", "."), (pieces, glue) => {
      const text = pieces.join(glue);
      const [tokens, byLetter, byNumber] = [tokenRun(4), cueRun(4), cueRun(4)];
      cutInto(tokens, text);
      numberWords(tokens, text, table);
      findCues(byLetter, tokens, null);
      findCues(byNumber, tokens, ofWords);
      const rows = ({count, at, bits}: CueRun) => [...at.subarray(0, count), ...bits.subarray(0, count)];
      expect(rows(byNumber)).toEqual(rows(byLetter));
    })
  );
});

// The stance of each once hung on which of them was read first, for a sentence was followed from there.
it("stanceIn(text) tells each skill of a long sentence what it tells it alone, whatever was asked before", () => {
  const filler = fc.constantFrom("and so we go on with words ", "Docker, ", "a plus ", "you have ", "no ", "required ");
  fc.assert(
    fc.property(fc.array(filler, {minLength: 20, maxLength: 80}), fc.constantFrom(...parts), (pieces, part) => {
      const text = pieces.join("");
      const spans = Array.from(text.matchAll(/Docker/g), ({index}) => ({start: index, end: index + 6}));
      const [tokens, cues] = [tokenRun(), cueRun(4)];
      cutInto(tokens, text);
      findCues(cues, tokens, null);
      const tell = stanceIn(text, tokens.units, cues);
      expect(spans.map((span) => tell(span, part))).toEqual(spans.map((span) => tellStance(text, span, part)));
    })
  );
});
