import type {Posting} from "../../../model/posting.ts";
import {looksHtml} from "../../../postings/text/html.ts";
import type {Lens} from "../../../skills/lens.ts";
import {readText} from "../../answers/read-text.ts";
import {type Comparison, compareTexts} from "../../compare.ts";
import type {ReadPage} from "../../pages/read/read-page.ts";
import {exampleAd, exampleResume} from "../example-ad.ts";
import type {DocumentText, DroppedFile} from "./document.ts";
import {readDocument} from "./read-document.ts";
import {type Reader, readingOf} from "./reading.ts";

/** What somebody gave for one side: pasted words, or a file, which comes first. */
export interface Given {
  readonly text: string;
  readonly file: DroppedFile | null;
}

/** The page with the invented ad; with the invented résumé beside it when `both`. */
export function exampleRead(reader: Reader, both: boolean): ReadPage {
  const {lens, nameOf} = reader;
  const posting = postingOf({text: exampleAd, markup: "text"});
  const other = both ? postingOf({text: exampleResume, markup: "text"}) : null;
  return {
    reading: posting === null ? null : readingOf(posting, reader),
    comparison: compared(posting, other, lens),
    nameOf,
    example: true,
    unseen: [],
    faults: [],
    pasted: both ? {ad: exampleAd, other: exampleResume} : {ad: "", other: ""}
  };
}

/** Reads what was given; a side that cannot be read becomes a fault in words. */
export async function answerRead(ad: Given, other: Given, reader: Reader): Promise<ReadPage> {
  const [first, second] = await Promise.all([textOf(ad, "The first text"), textOf(other, "The other text")]);
  const posting = first.document === null ? null : postingOf(first.document);
  const beside = second.document === null ? null : postingOf(second.document);
  const faults = [...first.faults, ...second.faults];
  return {
    reading: posting === null ? null : readingOf(posting, reader),
    comparison: compared(posting, beside, reader.lens),
    nameOf: reader.nameOf,
    example: false,
    unseen: [...unseenIn(first, "The first text"), ...unseenIn(second, "The other text")],
    faults: first.document === null && faults.length === 0 ? ["Nothing was pasted or dropped."] : faults,
    pasted: {ad: ad.text, other: other.text}
  };
}

/** A text that somebody gave, whatever it is; null when there is nothing to read in it. */
function postingOf({text, markup}: DocumentText): Posting | null {
  const read = readText({
    text: text.replaceAll("\r\n", "\n"),
    html: markup === "html" || (markup === "unknown" && looksHtml(text))
  });
  return read.ok ? read.value : null;
}

function compared(ask: Posting | null, offer: Posting | null, lens: Lens): Comparison | null {
  return ask === null || offer === null ? null : compareTexts(ask, offer, lens);
}

function unseenIn({document}: SideText, side: string): ReadPage["unseen"] {
  return (document?.hidden ?? []).map((one) => ({side, ...one}));
}

interface SideText {
  readonly document: DocumentText | null;
  readonly faults: readonly string[];
}

async function textOf({text, file}: Given, name: string): Promise<SideText> {
  if (file === null || file.bytes.length === 0)
    return {document: text.trim() === "" ? null : {text, markup: "unknown"}, faults: []};
  const answer = await readDocument(file);
  if ("document" in answer) return {document: answer.document, faults: []};
  return {document: null, faults: [`${name} (${file.name.slice(0, 80)}) was not read: ${answer.fault}.`]};
}
