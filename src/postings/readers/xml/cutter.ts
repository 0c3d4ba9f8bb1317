import type {ProblemCode} from "../../../model/problem-codes.ts";
import {beginRecord, closeIn, depthOf, openIn, type RecordBuilder, writeIn} from "./builder.ts";
import {localName, recordElements} from "./names.ts";

/** Cuts records out of the events of a parser. Each method tells whether the event belonged to a record. */
export interface RecordCutter {
  open(name: string, attributes: Readonly<Record<string, string>>): boolean;
  text(piece: string): boolean;
  close(name: string): boolean;
  /** Gives up the record that the end of the input cuts off. */
  end(): void;
}

/** What becomes of records. */
export interface Cuts {
  readonly begun: () => void;
  readonly done: (record: Record<string, unknown>) => void;
  readonly givenUp: (code: ProblemCode) => void;
}

const limits = {depth: 64, characters: 16 << 20};

/** A cutter in bounded memory: a record that is too deep or too large is given up, and the next one is read. */
export function recordCutter(cuts: Cuts): RecordCutter {
  let builder: RecordBuilder | null = null;
  /** Elements still open of a record that was given up. */
  let skipped = 0;
  const giveUp = (given: RecordBuilder, code: ProblemCode) => {
    cuts.givenUp(code);
    skipped = depthOf(given);
    builder = null;
  };
  const check = (given: RecordBuilder) => {
    if (depthOf(given) > limits.depth) giveUp(given, "record-too-deep");
    else if (given.size > limits.characters) giveUp(given, "record-too-large");
    return true;
  };
  return {
    open(name, attributes) {
      if (skipped > 0) return ++skipped > 0;
      if (builder !== null) {
        openIn(builder, name, attributes);
        return check(builder);
      }
      if (!recordElements.has(localName(name))) return false;
      cuts.begun();
      builder = beginRecord(name, attributes);
      return true;
    },
    text(piece) {
      if (skipped > 0 || builder === null) return skipped > 0;
      writeIn(builder, piece);
      return check(builder);
    },
    close(name) {
      if (skipped > 0) return skipped-- > 0;
      if (builder === null) return false;
      const {record} = builder;
      if (!closeIn(builder, name)) return true;
      builder = null;
      cuts.done(record);
      return true;
    },
    end() {
      if (builder !== null) giveUp(builder, "input-truncated");
    }
  };
}
