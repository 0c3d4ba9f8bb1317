import {codeReadings, type Home, nameReadings, type PlaceReading} from "./lookup.ts";
import type {PlacePiece} from "./pieces.ts";

/** The pieces of a string that name one place together: a city, its state, its country. */
export interface PlaceGroup {
  /** The names as written. */
  readonly words: readonly string[];
  readonly city: string | null;
  /** Where a city of this name lies. */
  readonly homes: readonly Home[];
  /** True when the first of the homes is meant where nothing else is said. */
  readonly usual: boolean;
  readonly region: string | null;
  readonly country: string | null;
  /** `unknown` is a name in no table; `area` a part of the world. */
  readonly kind: "city" | "wider" | "area" | "ambiguous" | "unknown";
  readonly remote: boolean;
}

type Wider = Extract<PlaceReading, {kind: "region" | "country"}>;

const isWider = (reading: PlaceReading): reading is Wider => reading.kind === "region" || reading.kind === "country";

/** Puts the pieces together that belong together. */
export function placeGroups(pieces: readonly PlacePiece[]): readonly PlaceGroup[] {
  const groups: PlaceGroup[] = [];
  for (const piece of pieces.flatMap(unfolded)) {
    const last = groups.at(-1);
    const joined = last === undefined || piece.joint === "apart" ? null : attached(last, piece);
    if (joined === null) groups.push(started(piece));
    else groups[groups.length - 1] = joined;
  }
  return groups;
}

function started({words, remote}: PlacePiece): PlaceGroup {
  const none = {words: [words], city: null, homes: [], usual: false, region: null, country: null, remote};
  const readings = nameReadings(words);
  const city = readings.find((reading) => reading.kind === "city");
  if (city !== undefined) return {...none, kind: "city", city: city.city, homes: city.homes, usual: city.usual};
  const area = readings.find((reading) => reading.kind === "area");
  if (area !== undefined) return {...none, kind: "area", region: area.area};
  const wider = readings.filter(isWider);
  const [first] = wider;
  if (first === undefined) return {...none, kind: "unknown"};
  if (wider.some(({country}) => country !== first.country)) return {...none, kind: "ambiguous"};
  return {...none, kind: "wider", country: first.country, region: first.kind === "region" ? first.region : null};
}

/** The group with the piece: a state or country after a city, or a city after its country; null when it stands alone. */
function attached(group: PlaceGroup, piece: PlacePiece): PlaceGroup | null {
  const readings = [...nameReadings(piece.words), ...codeReadings(piece.words)];
  const wider = readings.filter(isWider);
  if (group.kind === "city" || group.kind === "unknown") {
    const fits = wider.find((reading) => belongs(group, reading));
    return fits === undefined || isUnsure(group, piece) ? null : widened(group, fits, piece);
  }
  if (group.kind !== "wider") return null;
  if (group.region !== null && wider.some(({kind, country}) => kind === "country" && country === group.country))
    return group;
  const inside = wider.find(({kind, country}) => kind === "region" && country === group.country);
  if (group.region === null && inside?.kind === "region")
    return {...group, region: inside.region, words: [...group.words, piece.words]};
  const city = readings.find((reading) => reading.kind === "city");
  const home = city?.homes.find(({country}) => country === group.country);
  if (city === undefined || home === undefined) return null;
  const words = [...group.words, piece.words];
  return {...group, kind: "city", words, city: city.city, homes: [home], region: home.region ?? group.region};
}

function belongs(group: PlaceGroup, reading: Wider): boolean {
  if (group.country !== null && group.country !== reading.country) return false;
  if (group.region !== null && reading.kind === "region") return false;
  if (group.kind === "unknown") return true;
  return group.homes.some(({country, region}) => {
    if (country !== reading.country) return false;
    return reading.kind === "country" || region === null || region === reading.region;
  });
}

function widened(group: PlaceGroup, reading: Wider, {words, joint}: PlacePiece): PlaceGroup {
  const country = reading.country;
  const inside = group.homes.filter((home) => home.country === country);
  const only = inside.length === 1 ? (inside[0]?.region ?? null) : null;
  const region = reading.kind === "region" ? reading.region : (group.region ?? only);
  return {...group, country, region, words: joint === "close" ? [...group.words, words] : group.words};
}

const codes = (list: string): ReadonlySet<string> => new Set(list.split(" "));
// Codes that stand for a country after a town nobody knows; others are more often a word ("Android, ML").
const usualCodes = codes("US UK GB FR NL ES CH SE NO DK FI PL PT AU NZ SG JP BR MX IE BE CZ AT HU RO IT");
// After a town nobody knows these may be the state or the country.
const twoWays = codes("DE IN Georgia georgia");

/** Whether it is unsure that a state or country belongs to a name in no table. */
function isUnsure(group: PlaceGroup, {words, joint}: PlacePiece): boolean {
  if (group.kind !== "unknown" || group.country !== null) return false;
  const [name = ""] = group.words;
  if (joint !== "close" || twoWays.has(words)) return true;
  if (/^[A-Z]{2}$/.test(words) && codeReadings(words)[0]?.kind === "country" && !usualCodes.has(words)) return true;
  return !/^[\p{Lu}\p{Lo}][\p{L}\p{M}.' -]{1,40}$/u.test(name) || name.split(" ").length > 4;
}

/** `Houston TX`, `Copenhagen Denmark`, `US-CA-San Francisco`: one piece that is several. */
function unfolded(piece: PlacePiece): readonly PlacePiece[] {
  const {words} = piece;
  if (nameReadings(words).length > 0) return [piece];
  const cuts = [
    /^(.+?)[ ,]+((?:[\p{L}.]+ )?[\p{L}.]+)$/u.exec(words),
    /^(.+) ([\p{L}.]+)$/u.exec(words),
    /^([\p{L}. ]+?)-(.+)$/u.exec(words)
  ];
  for (const cut of cuts) {
    const [, head = "", tail = ""] = cut ?? [];
    if (head !== "" && areTwo(head, tail))
      return [{...piece, words: head}, ...unfolded({...piece, words: tail, joint: "close"})];
  }
  return [piece];
}

// State codes that are no other abbreviation: "Monroe MI" is a town, "Hyper AR" and "Remote OK" are none.
const clearCodes = codes("CA NY TX WA NC FL IL CO MI NJ VA GA OH MN UT AZ MD TN WI NV CT MO NH");
const countryPrefix = codes("US UK GB CA DE FR IN AU ES NL IE SG JP BR MX PL IT CH SE");

function areTwo(head: string, tail: string): boolean {
  const last = [...nameReadings(tail), ...codeReadings(tail)];
  const isPrefix = countryPrefix.has(head) && /^[A-Z]{2}\b/.test(tail);
  if (last.length === 0) return isPrefix;
  if (nameReadings(head).length > 0 || countryPrefix.has(head)) return true;
  return clearCodes.has(tail) && /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(head);
}
