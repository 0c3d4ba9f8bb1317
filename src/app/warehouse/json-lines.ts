import {once} from "node:events";
import {createWriteStream} from "node:fs";

/** Rows on their way into the warehouse, one JSON a line in a scratch file. */
export interface LineFile {
  readonly path: string;
  readonly write: (row: object) => Promise<void>;
  readonly close: () => Promise<void>;
}

const batch = 1 << 20;

export function lineFile(path: string): LineFile {
  const stream = createWriteStream(path);
  let failed: Error | null = null;
  stream.on("error", (error) => {
    failed = error;
  });
  let held: string[] = [];
  let size = 0;
  const flush = async () => {
    if (failed !== null) throw failed;
    const ready = stream.write(held.join(""));
    held = [];
    size = 0;
    if (!ready) await once(stream, "drain");
  };
  return {
    path,
    write: async (row) => {
      const line = `${wellFormed(JSON.stringify(row))}\n`;
      held.push(line);
      size += line.length;
      if (size > batch) await flush();
    },
    close: async () => {
      await flush();
      stream.end();
      await once(stream, "close");
      if (failed !== null) throw failed;
    }
  };
}

/** JSON writes a lone surrogate as an escape, at which DuckDB's reader stops: it becomes U+FFFD. */
function wellFormed(json: string): string {
  if (!json.includes("\\ud")) return json;
  return json.replace(/(\\\\)|\\ud[89a-f][0-9a-f]{2}/g, (found, backslash) =>
    backslash === undefined ? "\ufffd" : found
  );
}
