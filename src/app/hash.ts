import {createHash} from "node:crypto";

/** The first 16 hexadecimal digits of the SHA-256 of a text. */
export function hash(text: string): string {
  return hashOf([text]);
}

/** The same of a text that is given in pieces. */
export function hashOf(pieces: readonly string[]): string {
  const digest = createHash("sha256");
  for (const piece of pieces) digest.update(piece);
  return digest.digest("hex").slice(0, 16);
}
