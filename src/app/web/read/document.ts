/** The text of something that was pasted or dropped. */
export interface DocumentText {
  readonly text: string;
  readonly markup: "html" | "text" | "unknown";
  /** Text of a PDF that nobody who looks at it can see; it is left out of `text`. */
  readonly hidden?: readonly Unseen[];
}

/** Text that cannot be seen, and why. */
export interface Unseen {
  readonly text: string;
  readonly why: string;
}

/** The bytes of a file that was dropped. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger files are not read. */
export const mostBytes = 5 << 20;

/** What a file is, told from its first bytes and not from its name. */
export type DocumentKind = "pdf" | "docx" | "html" | "text" | "binary";

/** Tells the kind of a file: a ZIP counts as DOCX, for nothing else that is one can be read here. */
export function documentKind(bytes: Uint8Array): DocumentKind {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString("latin1");
  if (/^[\s\S]{0,1023}?%PDF-/.test(head)) return "pdf";
  if (head.startsWith("PK\u0003\u0004")) return "docx";
  if (!head.startsWith("\u00ff\u00fe") && !head.startsWith("\u00fe\u00ff") && head.includes("\u0000")) return "binary";
  return /^\s*(?:\u00ef\u00bb\u00bf)?<(?:!doctype html|html|head|body|div|p|article|main|h1)\b/i.test(head)
    ? "html"
    : "text";
}
