import {type Content, edge, type Numbering, namesOfContent} from "./contents.ts";
import type {Feature, FeatureList} from "./features.ts";
import {at, contents, type Field, isNear, type View} from "./view.ts";

/**
 * The written names of the features that a candidate has, in the order of the list: `name=value` or `name=value|value`.
 * A word near it that the lens lacks is left out.
 */
export function featureNames(view: View, list: FeatureList, numbering: Numbering): readonly string[] {
  return Object.entries(list.features).flatMap(([name, feature]) =>
    valuesOf(view, feature, list).map((values) => {
      const written = values.map((value, i) => show(feature[i] ?? "one", value, numbering));
      return `${name}=${written.join("|")}`;
    })
  );
}

/** The values that a feature has: one row of them, several of near words, none where a value is absent. */
function valuesOf({values, word, from, to, lineFrom, lineTo}: View, feature: Feature, {before, after}: FeatureList) {
  const [first, ...rest] = feature;
  const others = rest.map((field) => values[at[field]] ?? 0);
  const near = (start: number, end: number) =>
    Array.from(word.subarray(start, end))
      .filter((number) => number !== 0)
      .map((number) => [number, ...others]);
  if (first === undefined) return [[]];
  if (first === "near-before") return near(Math.max(lineFrom, from - before), from);
  if (first === "near-after") return near(to, Math.min(lineTo, to + after));
  const value = values[at[first]] ?? 0;
  return value === edge && contents[first] !== "word" ? [] : [[value, ...others]];
}

function show(field: Field, value: number, numbering: Numbering): string {
  const content = contents[field];
  if (content === "word") return value === edge ? "^" : (numbering.word[value - 1] ?? "?");
  return namesOfContent(content, numbering)[value] ?? "?";
}

/** A feature by its place in a list, and its values; 0 where it has none. */
export interface FeatureKey {
  readonly feature: number;
  readonly a: number;
  readonly b: number;
}

/** Reads written names of a list for a lens; null for a name that is not of the list or a value that the lens lacks. */
export function featureReader(list: FeatureList, numbering: Numbering): (name: string) => FeatureKey | null {
  const features = new Map(Object.entries(list.features).map(([name, values], number) => [name, {number, values}]));
  const numbers = new Map<Content, ReadonlyMap<string, number>>();
  const numberOf = (field: Field, written: string) => {
    const content = contents[field];
    if (content === "word" && written === "^") return edge;
    const known = numbers.get(content) ?? new Map(namesOfContent(content, numbering).map((name, i) => [name, i]));
    numbers.set(content, known);
    return isNear(field) && written === "?" ? undefined : known.get(written);
  };
  return (name) => {
    const cut = name.indexOf("=");
    const known = features.get(name.slice(0, cut));
    if (known === undefined) return null;
    const [first, second] = known.values;
    const value = name.slice(cut + 1);
    const bar = second === undefined ? value.length : value.lastIndexOf("|");
    const a = first === undefined ? 0 : numberOf(first, value.slice(0, bar));
    const b = second === undefined ? 0 : numberOf(second, value.slice(bar + 1));
    return a === undefined || b === undefined ? null : {feature: known.number, a, b};
  };
}
