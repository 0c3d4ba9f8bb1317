import {type ProblemCode, problemCodes} from "../../../model/problem-codes.ts";
import {hashOf} from "../../hash.ts";

/**
 * The records of the input that the warehouse holds already, with the notes on their postings as bits: a hash table in
 * memory that all workers share.
 */
export interface KnownRecords {
  /** Three numbers a place: the two halves of the digest, and the notes; a place of zeros is free. */
  readonly table: Int32Array;
}

/** No record is known. */
export const noneKnown: KnownRecords = {table: new Int32Array(3)};

/** @param records how many are to be held; a third of the places stays free */
export function knownRecords(records: number): KnownRecords {
  const places = 2 ** Math.ceil(Math.log2(Math.max(2, records * 1.5)));
  return {table: new Int32Array(new SharedArrayBuffer(places * 12))};
}

/** Adds a record by its digest of 16 hexadecimal digits, with the codes of the notes on its posting. */
export function addKnown(known: KnownRecords, digest: string, notes: readonly string[]): void {
  const [high, low] = halves(digest);
  const at = placeOf(known, high, low);
  known.table[at] = high;
  known.table[at + 1] = low;
  known.table[at + 2] = codes.reduce((bits, code, i) => (notes.includes(code) ? bits | (1 << i) : bits), 0);
}

const codes = Object.keys(problemCodes).filter((code): code is ProblemCode => Object.hasOwn(problemCodes, code));

/** The notes on the posting of a record; null when the record is not known. */
export function notesOfKnown(known: KnownRecords, digest: string): readonly ProblemCode[] | null {
  const [high, low] = halves(digest);
  const at = placeOf(known, high, low);
  if (known.table[at] !== high || known.table[at + 1] !== low) return null;
  const bits = known.table[at + 2] ?? 0;
  return bits === 0 ? [] : codes.filter((_, i) => (bits >> i) & 1);
}

/** The digest of a record: 16 hexadecimal digits that are never all zeros. */
export function recordDigest(text: string, context: string): string {
  const digest = hashOf([context, text]);
  return digest === "0000000000000000" ? "0000000000000001" : digest;
}

function halves(digest: string): readonly [high: number, low: number] {
  return [Number.parseInt(digest.slice(0, 8), 16) | 0, Number.parseInt(digest.slice(8), 16) | 0];
}

/** Where a digest stands, or the free place where it would. */
function placeOf({table}: KnownRecords, high: number, low: number): number {
  const places = table.length / 3;
  let place = (low >>> 0) % places;
  for (let tried = 0; tried < places; tried++) {
    const [a, b] = [table[place * 3], table[place * 3 + 1]];
    if ((a === 0 && b === 0) || (a === high && b === low)) break;
    place = (place + 1) % places;
  }
  return place * 3;
}
