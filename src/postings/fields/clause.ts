import type {Span} from "../../model/span.ts";

const reach = 180;
// A full stop ends a clause before a space and a capital, so that `e.g. visas` and `Node.js` do not.
const edge = /[\n|•·。；;!?]|\.(?=\s+["“(]?[\p{Lu}\p{N}])/gu;

/**
 * The stretch around a position that speaks of one thing: its line, sentence or tag, cut to 180 characters each way.
 *
 * @param edges what ends a clause beside the usual marks; must have the flags `gu`
 */
export function clauseAt(text: string, at: number, edges: RegExp = edge): Span {
  const from = Math.max(0, at - reach);
  let start = from;
  // One character more, so that an edge right before the position can see what it needs after it.
  for (const match of text.slice(from, at + 1).matchAll(edges))
    if (from + match.index < at) start = from + match.index + 1;
  edges.lastIndex = 0;
  const end = edges.exec(text.slice(at, at + reach))?.index;
  edges.lastIndex = 0;
  return {start, end: end === undefined ? Math.min(text.length, at + reach) : at + end};
}
