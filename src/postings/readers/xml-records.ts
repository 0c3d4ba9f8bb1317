import {Parser} from "htmlparser2";
import type {ProblemCode} from "../../model/problem-codes.ts";
import {recordCutter} from "./xml/cutter.ts";
import {lineCounter} from "./xml/lines.ts";
import {siblingFacts} from "./xml/sibling.ts";

type OnRecord = (record: Record<string, unknown>, line: number, sibling: Readonly<Record<string, string>>) => void;
type OnProblem = (code: ProblemCode, line: number) => void;

/**
 * Cuts pushed XML into records: each `<item>`, `<entry>`, `<position>`, `<job>` … as a nested record, with what the document
 * says of itself outside them (`title`, `language`, `company` …).
 *
 * References and CDATA are decoded once. Nothing outside the document is ever fetched, and entities that it declares are
 * not expanded. A record that is too large or too deep is left out, and reading goes on after it.
 *
 * @param onProblem is told the code and the line of a record that was left out, and of one that the end cuts off
 */
export function xmlRecords(onRecord: OnRecord, onProblem: OnProblem): {write(chunk: string): void; end(): void} {
  const lines = lineCounter();
  const sibling = siblingFacts();
  let started: number | null = null;
  let open = 0;
  const cutter = recordCutter({
    begun: () => (started = lines.at(parser.startIndex)),
    done: (record) => onRecord(record, started ?? 1, sibling.facts()),
    givenUp: (code) => onProblem(code, started ?? 1)
  });
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open++;
        if (!cutter.open(name, attributes)) sibling.open(name, attributes);
      },
      ontext: (text) => cutter.text(text) || sibling.text(text),
      onclosetag(name) {
        open--;
        if (!cutter.close(name)) sibling.close(name);
      }
    },
    {xmlMode: true, decodeEntities: true}
  );
  return {
    write(chunk) {
      lines.take(chunk);
      parser.write(chunk);
    },
    end() {
      cutter.end();
      if (open > 0 && !cutter.text("")) onProblem("input-truncated", lines.at(Number.POSITIVE_INFINITY));
      parser.end();
    }
  };
}
