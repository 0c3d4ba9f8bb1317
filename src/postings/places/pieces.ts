import {nameReadings} from "./lookup.ts";

/** How a piece of a place string hangs on the one before: `Austin, TX` closely, `Austin/Boston` loosely, `Austin or Boston` not. */
export type Joint = "close" | "slash" | "apart";

/** One name in a place string, without words such as "remote" and "office". */
export interface PlacePiece {
  readonly words: string;
  readonly joint: Joint;
  /** True when the words around it say "remote". */
  readonly remote: boolean;
}

// A two-letter "OR" straight after a comma is Oregon, elsewhere it is the word.
const between =
  /[;|•·\n\r、，；+&]+|(?<!,)\s(?:or|OR|Or|and|und|et|oder|ou|AND)\s|\s[yo]\s|[,()[\]{}]|(?<=\p{Ll}{3})\.\s+|\s*[:：]\s*|\s*[/]\s*|\s+[-–—]+\s+|[–—]/gu;
const close = /^\s*[,()[\]–—:：-]\s*[-–—]*\s*$|^\s+[-–—]+\s+$/;
const timeZone =
  /\b(?:time ?-?zones?|timezone|tz|hours|overlap|utc|gmt|est|pst|cst|mst|edt|pdt|cet|cest|et|pt|bst|ist)\b|[±+]\s?\d/i;
const noiseBefore =
  /^(?:(?:fully|100 ?%|mostly|partially|partly|primarily|preferably|ideally|currently|either|also|we are|we're|must be|candidates?|anyone|open to|remote(?:ly)?(?: ?-? ?(?:ok|okay|first|friendly|only|possible|job|work|position|positions|role|within|anywhere))?|on-?site|onsite|on site|hybrid|in-?person|in|at|near|from|within|around|based|located|location|locations|offices?|hq|headquartered|headquarters|downtown|greater|central|the|our|only|or|and|anywhere|most of|all of|work from home|wfh|home office|home ?based|telework|standort|lugar|lieu|ort|工作地点|地点|地址|办公地点|坐标|远程|city of|stadt|preferred|prefer|local to|local|vor ort|bureau|sede)(?:\s*[:：]\s*|\s+|$))+/i;
const noiseAfter =
  /(?:^|\s+|-)(?:(?:fully |100 ?% )?remote(?:ly)?(?: ?-? ?(?:ok|okay|first|friendly|only|possible))?|on-?site|on site|hybrid|in-?person|offices?|hq|area|metro(?:politan)?(?: area)?|region|based|only|preferred|prefered|ok|okay|possible|local(?:s)?|residents?|city|center|centre|campus|downtown|homeoffice|home office|wfh|timezones?|citizens?|headquarters|et al|etc\.?|and more|more|or|and|远程|办公)$/i;
const remoteWord = /\bremote|\bwfh\b|work from home|\bhome ?based\b|\banywhere\b|télétravail|远程|teletrabajo/i;

/** Cuts a place string such as `Berlin, Munich or remote (EU)` into the names in it. */
export function placePieces(text: string): readonly PlacePiece[] {
  const pieces: PlacePiece[] = [];
  let from = 0;
  let joint: Joint = "apart";
  let remote = false;
  const add = (raw: string) => {
    if (remoteWord.test(raw)) remote = true;
    const words = isTime(raw) ? "" : tidyPlaceWords(raw);
    if (!/\p{L}{2}|\p{Lo}|^(?:\p{L}\.)+/u.test(words)) return false;
    pieces.push({words, joint, remote});
    return true;
  };
  for (const cut of text.matchAll(between)) {
    const added = add(text.slice(from, cut.index));
    const next: Joint = cut[0].trim() === "/" ? "slash" : close.test(cut[0]) ? "close" : "apart";
    if (next === "apart" && added) remote = false;
    joint = added || joint === "apart" ? next : joint;
    if (!added && next === "apart") joint = "apart";
    from = cut.index + cut[0].length;
  }
  add(text.slice(from));
  return pieces;
}

// `PT` after a town is Portugal, in a longer piece Pacific time.
function isTime(raw: string): boolean {
  return timeZone.test(raw) && !/^\s*[a-z]{2}\s*$/i.test(raw);
}

/** A name without the words that ads put around places. */
export function tidyPlaceWords(raw: string): string {
  const isName = (name: string) => nameReadings(name).length > 0;
  let words = raw.replace(/\s+/g, " ").replace(/^[\s*_"'“”<>#~-]+|[\s*_"'“”<>!?~-]+$/g, "");
  for (let turn = 0; turn < 4 && !isName(words) && !/^[A-Z]{2}$/.test(words); turn++) {
    const before = words.replace(noiseBefore, "").replace(/\.$/, "").trim();
    const next = isName(before) ? before : before.replace(noiseAfter, "").trim();
    if (next === words) break;
    words = next;
  }
  return words.replace(/^[\s.:,-]+|[\s:,-]+$/g, "");
}
