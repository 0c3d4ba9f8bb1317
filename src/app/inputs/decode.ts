import {isUtf8} from "node:buffer";
import {TextDecoder} from "node:util";

/** Decoded text, chunk by chunk, and whether any byte had to be replaced. */
export interface Decoded {
  readonly text: string;
  /** True when bytes of this chunk were not UTF-8 and became U+FFFD. */
  readonly repaired: boolean;
}

/**
 * Decodes UTF-8 (or UTF-16 with a byte order mark). Bytes that are not UTF-8 become U+FFFD; the mark itself is dropped.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Decoded> {
  let decoder: TextDecoder | null = null;
  let tail: Uint8Array = new Uint8Array(0);
  for await (const chunk of bytes) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    const utf8 = decoder.encoding === "utf-8";
    const whole = tail.length === 0 ? chunk : Buffer.concat([tail, chunk]);
    const cut = utf8 ? whole.length - unfinished(whole) : whole.length;
    tail = whole.slice(cut);
    const ready = whole.subarray(0, cut);
    yield {text: decoder.decode(ready, {stream: true}), repaired: utf8 && !isUtf8(ready)};
  }
  if (decoder !== null) yield {text: decoder.decode(tail), repaired: tail.length > 0};
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  return first[0] === 0xfe && first[1] === 0xff ? "utf-16be" : "utf-8";
}

/** How many bytes at the end begin a character that goes on in the next chunk. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}
