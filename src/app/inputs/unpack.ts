import {createGunzip} from "node:zlib";
import {type Problem, problem} from "../../model/problem.ts";

const maxRatio = 200;
/** Small archives may shrink by more than the ratio and harm nobody. */
const ratioFrom = 16 << 20;

/**
 * Unpacks gzip (told by its first bytes), in bounded memory.
 *
 * What was unpacked before a cut or a broken byte is kept; an archive that grows beyond 200 times its size is stopped.
 */
export async function* unpack(
  bytes: AsyncIterable<Uint8Array>,
  label: string,
  onProblem: (problem: Problem) => void
): AsyncGenerator<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  try {
    const first = await firstBytes(iterator);
    if (first[0] !== 0x1f || first[1] !== 0x8b) yield* rest(first, iterator);
    else yield* gunzip(rest(first, iterator), label, onProblem);
  } finally {
    // Whoever reads no further leaves no file open.
    await iterator.return?.();
  }
}

async function firstBytes(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first = new Uint8Array(0);
  while (first.length < 2) {
    const {value, done} = await iterator.next();
    if (done === true) break;
    first = Buffer.concat([first, value]);
  }
  return first;
}

async function* rest(first: Uint8Array, iterator: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) yield step.value;
}

async function* gunzip(
  bytes: AsyncIterable<Uint8Array>,
  label: string,
  onProblem: (problem: Problem) => void
): AsyncGenerator<Uint8Array> {
  let packed = 0;
  let unpacked = 0;
  const stream = createGunzip({chunkSize: 1 << 18});
  const feeding = feed();
  try {
    for await (const chunk of stream) {
      unpacked += chunk.length;
      if (unpacked > ratioFrom && unpacked > packed * maxRatio) {
        onProblem(problem("gzip-bomb", label));
        return;
      }
      yield chunk;
    }
  } catch (error) {
    onProblem(problem("input-truncated", label, error instanceof Error ? error.message : undefined));
  } finally {
    stream.destroy();
    await feeding;
  }

  async function feed(): Promise<void> {
    try {
      for await (const chunk of bytes) {
        if (stream.destroyed) return;
        packed += chunk.length;
        if (!stream.write(chunk)) await drained();
      }
      stream.end();
    } catch (error) {
      stream.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }

  function drained(): Promise<void> {
    return new Promise((resolve) => {
      const ready = () => {
        stream.off("drain", ready).off("close", ready);
        resolve();
      };
      stream.on("drain", ready).on("close", ready);
    });
  }
}
