import {type Problem, problem} from "../../model/problem.ts";
import {readHtmlPage} from "../../postings/readers/html-page.ts";
import {xmlRecords} from "../../postings/readers/xml-records.ts";
import {cutCsv} from "./csv-records.ts";
import {cutJson} from "./json-records.ts";
import {maxRecordChars, tooDeep} from "./limits.ts";
import {cutLines} from "./lines.ts";
import {delimiterOf, type Kind} from "./sniff.ts";

/** One record of an input: a parsed value and where a person can open it. */
export interface InputRecord {
  readonly value: unknown;
  readonly at: string;
  /** The JSON that the value was parsed from; null when it was not JSON. */
  readonly json: string | null;
  /** Facts told by the surrounding document, such as the title of a feed. */
  readonly sibling: Readonly<Record<string, string>>;
}

/** Where a cutter puts what it finds. */
export interface Sink {
  readonly record: (record: InputRecord) => void;
  /** A problem of one record that is thereby rejected, or of the input. */
  readonly problem: (problem: Problem) => void;
}

/** Takes text chunk by chunk; `end` is told whether the input was cut off. */
export interface Cutter {
  write(chunk: string): void;
  end(truncated: boolean): void;
}

const nothing = {} as const;

type Located = {readonly label: string; readonly line?: number};

/** The cutter for a kind of input; `first` is the number of its first line. */
export function cutterFor(kind: Kind, head: string, {label, line: first = 1}: Located, sink: Sink): Cutter {
  if (kind === "jsonl") return jsonLines(label, first, sink);
  if (kind === "json") return jsonDocument(label, sink);
  if (kind === "csv") return csv(head, label, sink);
  if (kind === "xml") return xml(label, sink);
  return wholeText(label, sink, kind === "html" ? page : plain);
}

function jsonLines(label: string, first: number, sink: Sink): Cutter {
  let held: {text: string; number: number} | null = null;
  const parse = ({text, number}: {text: string; number: number}) => parseInto(text, `${label}:${number}`, sink);
  const lines = cutLines(({text, number}) => {
    if (held !== null) parse(held);
    held = null;
    if (text === null) sink.problem(problem("record-too-large", `${label}:${number}`));
    else if (text.trim() !== "") held = {text, number};
  }, first);
  return {
    write: lines.write,
    end(truncated) {
      lines.end();
      // The last line of a cut input is half a record, unless it happens to be whole.
      if (held !== null && !(truncated && !isJson(held.text))) parse(held);
    }
  };
}

function jsonDocument(label: string, sink: Sink): Cutter {
  const cutter = cutJson(({text, line, fault}) => {
    const at = `${label}:${line}`;
    if (fault === null) parseInto(text, at, sink);
    else sink.problem(problem(fault, at));
  });
  return {
    write: cutter.write,
    end(truncated) {
      if (!cutter.end().complete && !truncated) sink.problem(problem("input-truncated", label));
    }
  };
}

function parseInto(text: string, at: string, sink: Sink): void {
  try {
    const value: unknown = JSON.parse(text);
    if (tooDeep(value)) sink.problem(problem("record-too-deep", at));
    else sink.record({value, at, json: text, sibling: nothing});
  } catch (error) {
    sink.problem(problem("record-invalid", at, error instanceof Error ? error.message.slice(0, 120) : undefined));
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function csv(head: string, label: string, sink: Sink): Cutter {
  const cutter = cutCsv(delimiterOf(head.trimStart()) ?? ",", {
    row: ({record, line, ragged}) => {
      const at = `${label}:${line}`;
      if (ragged !== null) sink.problem(problem("csv-ragged", at, ragged));
      sink.record({value: record, at, json: null, sibling: nothing});
    },
    lost: ({code, line, found}) => sink.problem(problem(code, `${label}:${line}`, found))
  });
  return {write: cutter.write, end: () => cutter.end()};
}

function xml(label: string, sink: Sink): Cutter {
  const cutter = xmlRecords(
    (value, line, sibling) => sink.record({value, at: `${label}:${line}`, json: null, sibling}),
    (code, line) => sink.problem(problem(code, `${label}:${line}`))
  );
  return {write: cutter.write, end: () => cutter.end()};
}

function wholeText(label: string, sink: Sink, read: (text: string, label: string, sink: Sink) => void): Cutter {
  let text = "";
  let large = false;
  return {
    write(chunk) {
      large ||= text.length + chunk.length > maxRecordChars;
      if (!large) text += chunk;
    },
    end() {
      if (large) sink.problem(problem("record-too-large", label));
      else read(text, label, sink);
    }
  };
}

function page(text: string, label: string, sink: Sink): void {
  const {records} = readHtmlPage(text);
  for (const value of records) sink.record({value, at: label, json: null, sibling: nothing});
}

function plain(text: string, label: string, sink: Sink): void {
  if (text.trim() !== "") sink.record({value: {text}, at: label, json: null, sibling: nothing});
}
