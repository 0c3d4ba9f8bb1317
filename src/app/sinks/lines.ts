import {appendFileSync, existsSync, mkdirSync, readFileSync} from "node:fs";
import {dirname} from "node:path";
import {isObject} from "../../postings/readers/json.ts";
import {nothingToClose, type Sink} from "./sink.ts";

/** Appends rows to a file of JSON lines, each once; a torn last line of a run that was killed is left behind. */
export function linesSink(path: string): Sink {
  return {
    ...nothingToClose,
    name: path,
    put: async ({kind, rows}) => {
      if (rows.length === 0) return;
      mkdirSync(dirname(path), {recursive: true});
      const text = existsSync(path) ? readFileSync(path, "utf8") : "";
      const known = new Set(text.split("\n").map(keyOf));
      const fresh = rows.filter(({key}) => !known.has(key));
      const lines = fresh.map(
        (row) => `${JSON.stringify({kind, key: row.key, text: row.text, url: row.url, ...row.values})}\n`
      );
      appendFileSync(path, `${text === "" || text.endsWith("\n") ? "" : "\n"}${lines.join("")}`);
    }
  };
}

function keyOf(line: string): string {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) && typeof value.key === "string" ? value.key : "";
  } catch {
    return "";
  }
}
