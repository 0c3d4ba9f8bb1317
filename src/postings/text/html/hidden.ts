import type {Page} from "./page.ts";
import type {Tag} from "./tag.ts";

/** An unseen element that is open, and the page as it was before it. */
export interface Hidden {
  readonly name: string;
  /** How many elements of this name are open in it, itself included. */
  open: number;
  readonly page: Page;
  /** The number of pieces that the page had. */
  readonly pieces: number;
}

const cue = /hidden|none/i;
const attribute = /(?:^|\s)hidden(?=[\s=/]|$)/i;
const style = /style\s{0,9}=\s{0,9}["'][^"']*(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i;
const quoted = /"[^"]*"|'[^']*'/g;
const shortest = 7;

/** Whether an opening tag begins something that nobody sees on the page. */
export function isUnseen({element, attributes}: Tag): boolean {
  if (element === null || element.empty) return false;
  if (element.unseen) return true;
  if (attributes.length < shortest || !cue.test(attributes)) return false;
  return style.test(attributes) || attribute.test(attributes.replace(quoted, '""'));
}

/** Remembers the page before an unseen element. */
export function hide(name: string, page: Page): Hidden {
  return {name, open: 1, page: {...page}, pieces: page.pieces.length};
}

/**
 * Takes an unseen element back when it closes; one that never closes stays, for nothing tells where it ends.
 *
 * @returns what is hidden after the tag
 */
export function unhide(hidden: Hidden, {element, closing}: Tag, page: Page): Hidden | null {
  if (element?.name !== hidden.name) return hidden;
  hidden.open += closing ? -1 : 1;
  if (hidden.open > 0) return hidden;
  Object.assign(page, hidden.page);
  page.pieces.length = hidden.pieces;
  return null;
}
