import {decodeEntities} from "../entities.ts";

const addressed = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const shortened = /^(\S{5,})(?:\.\.\.|…)$/;

/** The address of a link, from its attributes; null when it has none. */
export function addressOf(attributes: string): string | null {
  const found = addressed.exec(attributes);
  const address = found === null ? "" : decodeEntities(found[1] ?? found[2] ?? found[3] ?? "").trim();
  return address === "" ? null : address;
}

/**
 * The address to write for a link whose text is the beginning of that address and dots, as forums shorten it.
 *
 * @returns null where the text is anything else
 */
export function wholeAddress(text: string, address: string): string | null {
  const start = shortened.exec(text.trim())?.[1];
  return start !== undefined && bare(address).startsWith(bare(start)) ? address : null;
}

function bare(address: string): string {
  return address.replace(/^(?:https?:\/\/)?(?:www\.)?/i, "").toLowerCase();
}
