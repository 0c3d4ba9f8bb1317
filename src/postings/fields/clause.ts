import type {Span} from "../../model/span.ts";

const reach = 180;
// A full stop ends a clause before a space and a capital, so that `e.g. visas` and `Node.js` do not.
const edge = /[\n|•·。；;!?]|\.(?=\s+["“(]?[\p{Lu}\p{N}])/gu;

/**
 * The stretch around a position that speaks of one thing: its line, sentence or tag, cut to 180 characters each way.
 *
 * @param edges what ends a clause beside the usual marks; one character each; must have the flags `gu`
 */
export function clauseAt(text: string, at: number, edges: RegExp = edge): Span {
  const from = Math.max(0, at - reach);
  let start = from;
  // One character more, so that an edge right before the position can see what it needs after it.
  const before = text.slice(from, at + 1);
  edges.lastIndex = 0;
  while (edges.test(before)) if (from + edges.lastIndex <= at) start = from + edges.lastIndex;
  const after = text.slice(at, at + reach);
  const end = edges.test(after) ? edges.lastIndex - 1 : after.length;
  edges.lastIndex = 0;
  return {start, end: at + end};
}
