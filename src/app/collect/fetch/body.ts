import type {IncomingMessage} from "node:http";
import type {Transform} from "node:stream";
import {createBrotliDecompress, createGunzip, createInflate} from "node:zlib";
import {type Failure, failure} from "./failure.ts";

const maxRatio = 200;
/** A small answer may shrink by more than the ratio and harm nobody. */
const ratioFrom = 1 << 20;

/** Reads and unpacks a body, within limits: what grows too large or too fast is stopped there. */
export async function bodyOf(message: IncomingMessage, maxBytes: number): Promise<Buffer | Failure> {
  let packed = 0;
  message.on("data", ({length}: Buffer) => {
    packed += length;
  });
  const unpacker = unpackerFor(message.headers["content-encoding"]);
  message.pause();
  const stream = unpacker === null ? message : message.pipe(unpacker);
  message.on("error", (error) => unpacker?.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      if (size > ratioFrom && size > packed * maxRatio) return failure("gzip-bomb", `${size} bytes from ${packed}`);
      if (size > maxBytes) return failure("too-large", `more than ${maxBytes} bytes`);
      chunks.push(bytes);
    }
  } catch {
    return failure("cut", `after ${size} bytes`);
  } finally {
    message.destroy();
  }
  return message.complete ? Buffer.concat(chunks) : failure("cut", `after ${size} bytes`);
}

function unpackerFor(encoding: string | undefined): Transform | null {
  if (encoding === "gzip" || encoding === "x-gzip") return createGunzip();
  if (encoding === "deflate") return createInflate();
  return encoding === "br" ? createBrotliDecompress() : null;
}
