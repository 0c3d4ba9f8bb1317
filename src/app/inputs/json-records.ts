import {maxDepth, maxRecordChars} from "./limits.ts";

/** One JSON value cut out of a document, still as text. */
export interface JsonCut {
  readonly text: string;
  readonly line: number;
  readonly fault: "record-too-large" | "record-too-deep" | null;
}

/** Keys under which the world keeps its lists of postings. */
const lists = new Set(
  "jobs data offers content postings jobpostings results items hits ads jobads vacancies positions @graph searchresultitems children jobposts listings".split(
    " "
  )
);
const listDepth = 5;

/**
 * Cuts a JSON document into records as it streams: the objects of a top-level array, or of an array under one of the known
 * keys; else the whole document is one record. Several documents may follow each other.
 */
export function cutJson(onCut: (cut: JsonCut) => void): {write(chunk: string): void; end(): {complete: boolean}} {
  const state = {depth: 0, line: 1, cuts: 0};
  // Of the containers above: whether it is an array, and whether objects in it are records.
  const stack: {array: boolean; list: boolean; key: string}[] = [];
  let inString = false;
  let escaped = false;
  let keyText: string | null = null;
  let lastString = "";
  let record: {depth: number; line: number; deep: boolean} | null = null;
  let document: {line: number; deep: boolean} | null = null;
  let pieces: string[] = [];
  let size = 0;

  const keep = (piece: string) => {
    size += piece.length;
    if (size <= maxRecordChars) pieces.push(piece);
    else pieces = [];
  };
  const emit = (line: number, deep: boolean) => {
    const fault = deep ? "record-too-deep" : size > maxRecordChars ? "record-too-large" : null;
    onCut({text: fault === null ? pieces.join("") : "", line, fault});
    state.cuts++;
    pieces = [];
    size = 0;
  };

  function open(array: boolean): void {
    const above = stack.at(-1);
    const first = stack.length === 0;
    const key = above?.array === false ? lastString : "";
    if (first) document = {line: state.line, deep: false};
    if (record === null && !array && above?.list === true) {
      record = {depth: stack.length, line: state.line, deep: false};
      pieces = [];
      size = 0;
    }
    const plain = stack.every((entry) => !entry.array);
    const list =
      array && record === null && (first || (plain && stack.length < listDepth && lists.has(key.toLowerCase())));
    if (stack.length < maxDepth + listDepth) stack.push({array, list, key});
    state.depth++;
    if (record !== null && state.depth - record.depth > maxDepth) record.deep = true;
    if (document !== null && state.depth > maxDepth + listDepth) document.deep = true;
  }

  function close(): boolean {
    state.depth--;
    if (state.depth < stack.length) stack.pop();
    return record !== null && state.depth === record.depth;
  }

  return {
    write(chunk) {
      let from = 0;
      for (let i = 0; i < chunk.length; i++) {
        const code = chunk.charCodeAt(i);
        if (code === 10) state.line++;
        if (inString) {
          if (escaped) escaped = false;
          else if (code === 92) escaped = true;
          else if (code === 34) {
            inString = false;
            lastString = keyText ?? "";
            keyText = null;
          }
          if (inString && keyText !== null && keyText.length < 40) keyText += chunk[i];
          continue;
        }
        if (code === 34) {
          inString = true;
          keyText = record === null && stack.length <= listDepth ? "" : null;
        } else if (code === 123 || code === 91) {
          const outside = record === null;
          open(code === 91);
          if (outside && record !== null) from = i;
        } else if ((code === 125 || code === 93) && state.depth > 0) {
          const done = close();
          if (done && record !== null) {
            keep(chunk.slice(from, i + 1));
            from = i + 1;
            emit(record.line, record.deep);
            record = null;
          } else if (state.depth === 0 && document !== null) {
            keep(chunk.slice(from, i + 1));
            if (state.cuts === 0 && !emptyArray(pieces)) emit(document.line, document.deep);
            from = i + 1;
            document = null;
            state.cuts = 0;
            pieces = [];
            size = 0;
          }
        }
      }
      if (record !== null || (document !== null && state.cuts === 0)) keep(chunk.slice(from));
    },
    end() {
      return {complete: state.depth === 0 && !inString};
    }
  };
}

function emptyArray(pieces: readonly string[]): boolean {
  return pieces.length <= 2 && /^\s*\[\s*\]$/.test(pieces.join(""));
}
