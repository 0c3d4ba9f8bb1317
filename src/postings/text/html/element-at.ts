import {type Element, elements} from "../elements.ts";

const slots = 1024;
const lastSlot = slots - 1;
const seed = 0x811c9dc5;
const prime = 0x01000193;
/** Names are letters, digits, hyphens and colons: of these only letters change with the bit that makes them lower case. */
const lowerBit = 32;

/** Every element in the slot of its name's hash, or in the next free one. */
const table = tableOf(elements.values());

function tableOf(all: Iterable<Element>): readonly (Element | undefined)[] {
  const filled: (Element | undefined)[] = Array.from({length: slots}, () => undefined);
  for (const element of all) {
    let slot = slotOf(element.name, 0, element.name.length);
    while (filled[slot] !== undefined) slot = (slot + 1) & lastSlot;
    filled[slot] = element;
  }
  return filled;
}

function slotOf(text: string, start: number, end: number): number {
  let hash = seed;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (text.charCodeAt(at) | lowerBit), prime);
  return (hash ^ (hash >>> 15)) & lastSlot;
}

/**
 * The element whose name stands in a stretch of a document, in whatever case; null when HTML knows none of this name.
 *
 * Without cutting the name out, for documents have hundreds of tags.
 *
 * @param start where the name begins, of letters, digits, hyphens and colons
 */
export function elementAt(html: string, start: number, end: number): Element | null {
  for (let slot = slotOf(html, start, end); ; slot = (slot + 1) & lastSlot) {
    const element = table[slot];
    if (element === undefined) return null;
    if (isNamed(html, start, end, element.name)) return element;
  }
}

function isNamed(html: string, start: number, end: number, name: string): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++)
    if ((html.charCodeAt(start + i) | lowerBit) !== name.charCodeAt(i)) return false;
  return true;
}
