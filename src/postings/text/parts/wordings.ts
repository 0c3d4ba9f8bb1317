import type {PartName} from "../../../model/part.ts";
import {chinese} from "../data/headings/chinese.ts";
import {english} from "../data/headings/english.ts";
import {french} from "../data/headings/french.ts";
import {german} from "../data/headings/german.ts";
import {more} from "../data/headings/more.ts";
import {spanish} from "../data/headings/spanish.ts";
import type {HeadingTable} from "../data/headings/table.ts";

const tables: readonly HeadingTable[] = [english, german, french, spanish, chinese, more];

const whole = new Map<string, PartName>();
const beginnings = new Map<string, PartName>();
const endings = new Map<string, PartName>();
const gapped = new Map<string, {readonly pattern: RegExp; readonly part: PartName}[]>();

for (const table of tables)
  for (const [part, list] of entriesOf(table)) for (const wording of split(list)) add(wording, part);

function entriesOf(table: HeadingTable): [PartName, string][] {
  const {title, tags, about, duties, requirements, preferred, benefits, process, legal, body} = table;
  const all = {title, tags, about, duties, requirements, preferred, benefits, process, legal, body};
  return namesOf(all).flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]]));
}

function namesOf<T extends object>(of: T): (keyof T)[] {
  const names: (keyof T)[] = [];
  for (const name in of) names.push(name);
  return names;
}

function split(list: string): string[] {
  return list.split(/[;\n]/).flatMap((wording) => wording.trim() || []);
}

/** The first table wins, so that an English wording is not read as a French one. */
function add(wording: string, part: PartName): void {
  const open = wording.endsWith(" *");
  const bare = open ? wording.slice(0, -2) : wording;
  if (bare.slice(2).includes("*")) addGapped(wording, part);
  else if (bare.startsWith("* ")) addFirst(endings, bare.slice(2), part);
  else addFirst(whole, bare, part);
  if (open && !bare.includes("*")) addFirst(beginnings, bare, part);
}

function addFirst(map: Map<string, PartName>, key: string, part: PartName): void {
  if (!map.has(key)) map.set(key, part);
}

function addGapped(wording: string, part: PartName): void {
  const [first = ""] = wording.split(" ");
  const pattern = new RegExp(
    `^${wording.replace(/ ?\*$/, "(?: .*)?").replace(/ \* ?/g, " .+ ").replace(/\*/g, ".*")}$`,
    "u"
  );
  const known = gapped.get(first);
  if (known === undefined) gapped.set(first, [{pattern, part}]);
  else known.push({pattern, part});
}

const lead =
  /^(?:(?:here s|here are|here is|these are|right now|at the moment|a few|a couple of|some of|currently|specifically|also|now|and|but|your|our|the|key|main|core|general|specific|other|additional|some|more|typical|primary|basic|und|deine|ihre|vos|tes|nos|los|las|tus|sus) )+/;

/** The part that a heading begins when its words are exactly a known wording, or that after words such as `here are our`. */
export function partOfWording(key: string): PartName | null {
  return whole.get(key) ?? whole.get(key.replace(lead, "")) ?? null;
}

/**
 * The part that a heading begins when its words begin or end like a known wording, or are one with words between.
 *
 * The longest beginning and ending win; an ending wins over a beginning unless that means "preferred".
 */
export function partOfOpenWording(key: string): PartName | null {
  return openWording(key) ?? (lead.test(key) ? openWording(key.replace(lead, "")) : null);
}

function openWording(key: string): PartName | null {
  const words = key.split(" ");
  for (const {pattern, part} of gapped.get(words[0] ?? "") ?? []) if (pattern.test(key)) return part;
  const begun = longest(words.length, (n) => beginnings.get(words.slice(0, n).join(" ")));
  if (begun === "preferred") return begun;
  return longest(words.length - 1, (n) => endings.get(words.slice(-n).join(" "))) ?? begun;
}

function longest(from: number, find: (words: number) => PartName | undefined): PartName | null {
  for (let n = from; n > 0; n--) {
    const part = find(n);
    if (part !== undefined) return part;
  }
  return null;
}
