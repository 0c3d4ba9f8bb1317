import type {Comparison} from "../../compare.ts";
import type {Reading} from "../../web/read/reading.ts";
import {type Html, html} from "../html.ts";
import type {Page} from "../shell.ts";
import type {SkillNames} from "../skill-names.ts";
import {adFacts} from "./ad-facts.ts";
import {askedSkills} from "./asked-skills.ts";
import {comparisonParts} from "./comparison.ts";
import {markedText, markLegend} from "./marked-text.ts";
import {readForm} from "./read-form.ts";
import {lacks, warnings} from "./warnings.ts";

/** What the page was asked to show. */
export interface ReadPage {
  /** Null when the text did not read as an ad. */
  readonly reading: Reading | null;
  readonly comparison: Comparison | null;
  readonly nameOf: SkillNames;
  /** Whether the invented texts are shown. */
  readonly example: boolean;
  /** Text of a file that nobody who looks at it can see; it was not read with the rest. */
  readonly unseen: readonly {readonly side: string; readonly text: string; readonly why: string}[];
  /** What went wrong with what was given, in words. */
  readonly faults: readonly string[];
  /** What was pasted, to be mended; empty for the example. */
  readonly pasted: {readonly ad: string; readonly other: string};
}

/** One text read, and compared with another when there is one. */
export function readPage({reading, comparison, nameOf, example, unseen, faults, pasted}: ReadPage): Page {
  const body = html`<div class="intro"><h1>What does this ad really ask?</h1>
<p class="lead">Paste an ad, a brief or a résumé. It is read on this machine; nothing is stored and nothing leaves it.</p></div>
${readForm(pasted, reading === null || example)}
${faults.length === 0 ? null : html`<div class="warn" role="alert">${faults.map((fault) => html`<p>${fault}</p>`)}</div>`}
${unseenText(unseen)}
${reading === null ? null : readOut(reading, example)}
${comparison === null ? null : comparisonParts(comparison, nameOf)}`;
  return {title: "Read a job ad", body, wide: true};
}

function unseenText(unseen: ReadPage["unseen"]): Html | null {
  if (unseen.length === 0) return null;
  return html`<section class="warn"><h2>Text a reader cannot see</h2><p>Programs that read the file find these words, people do not. They are left out of what is read below where they stand apart.</p><ul>${unseen.map(({side, text, why}) => html`<li>${side}, ${why}: <q>${text}</q></li>`)}</ul></section>`;
}

function readOut(reading: Reading, example: boolean): Html {
  const {posting, mentions, nameOf} = reading;
  return html`<section class="reading" aria-label="The ad, read">
<div class="sheet"><p class="eyebrow">${example ? "An invented ad, to show how it works" : "Your text"}</p>
<h2>The text, each skill marked by how it is asked for</h2>
${markLegend()}${markedText(posting.text, mentions, nameOf)}</div>
<div class="findings">${warnings(reading)}
<section><h2>What it says</h2>${adFacts(posting)}</section>
<section><h2>What it asks for</h2>${askedSkills(reading)}</section>
<section><h2>What it leaves out</h2>${lacks(reading)}</section></div>
</section>`;
}
