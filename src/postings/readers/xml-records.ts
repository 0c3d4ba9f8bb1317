import {Parser} from "htmlparser2";
import type {ProblemCode} from "../../model/problem-codes.ts";
import {type RecordBuilder, recordBuilder} from "./xml/builder.ts";
import {lineCounter} from "./xml/lines.ts";
import {localName, recordElements} from "./xml/names.ts";
import {siblingFacts} from "./xml/sibling.ts";

const limits = {depth: 64, characters: 16 << 20};

type OnRecord = (record: Record<string, unknown>, line: number, sibling: Readonly<Record<string, string>>) => void;

/**
 * Cuts pushed XML into records: each `<item>`, `<entry>`, `<position>`, `<job>` … as a nested record, with what the document
 * says of itself outside them (`title`, `language`, `company` …).
 *
 * References and CDATA are decoded once. Nothing outside the document is ever fetched, and entities that it declares are
 * not expanded. A record that is too large or too deep is left out, and reading goes on after it.
 *
 * @param onProblem is told the code and the line of a record that was left out, and of one that the end cuts off
 */
export function xmlRecords(
  onRecord: OnRecord,
  onProblem: (code: ProblemCode, line: number) => void
): {write(chunk: string): void; end(): void} {
  const lines = lineCounter();
  const sibling = siblingFacts();
  let builder: RecordBuilder | null = null;
  let started = 1;
  /** Elements still open of a record that was given up. */
  let skipping = 0;
  let open = 0;

  const giveUp = (code: ProblemCode, unclosed: number) => {
    onProblem(code, started);
    builder = null;
    skipping = unclosed;
  };
  const check = () => {
    if (builder === null) return;
    if (builder.depth > limits.depth) giveUp("record-too-deep", builder.depth);
    else if (builder.size > limits.characters) giveUp("record-too-large", builder.depth);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open++;
        if (skipping > 0) skipping++;
        else if (builder !== null) {
          builder.open(name, attributes);
          check();
        } else if (recordElements.has(localName(name))) {
          started = lines.at(parser.startIndex);
          builder = recordBuilder(name, attributes);
        } else sibling.open(name, attributes);
      },
      ontext(text) {
        if (skipping > 0) return;
        if (builder === null) sibling.text(text);
        else {
          builder.text(text);
          check();
        }
      },
      onclosetag(name) {
        open--;
        if (skipping > 0) skipping--;
        else if (builder === null) sibling.close(name);
        else if (builder.close(name)) {
          onRecord(builder.record, started, sibling.facts());
          builder = null;
        }
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
      if (open > 0) {
        onProblem("input-truncated", builder === null ? lines.at(Number.POSITIVE_INFINITY) : started);
        if (builder !== null) skipping = builder.depth;
        builder = null;
      }
      parser.end();
    }
  };
}
