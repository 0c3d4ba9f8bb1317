import type {Span} from "../model/span.ts";
import {emailSpans} from "./personal/emails.ts";
import {handleSpans} from "./personal/handles.ts";
import {nameSpans} from "./personal/names.ts";
import {phoneSpans} from "./personal/phones.ts";
import {streetSpans} from "./personal/streets.ts";

/** What a stretch of a text tells of a person. */
export type PersonalKind = "email" | "phone" | "name" | "handle" | "street";

/** A stretch that tells of a person. */
export interface PersonalSpan extends Span {
  readonly kind: PersonalKind;
}

const mark = "•";

/**
 * Finds what tells of persons in an ad: e-mail addresses, telephone numbers, names that stand after words such as "contact" or
 * beside an address, handles and profiles, streets with house numbers. Employers, towns, pay and years are left alone.
 *
 * It is a set of rules, not a promise: a name without any sign of being one is not found.
 *
 * @returns spans in order, without overlaps
 */
export function personalSpans(text: string): readonly PersonalSpan[] {
  const emails = emailSpans(text);
  const phones = phoneSpans(text);
  const all = [
    ...labelled("email", emails),
    ...labelled("phone", phones),
    ...labelled("handle", handleSpans(text)),
    ...labelled("name", nameSpans(text, emails, phones)),
    ...labelled("street", streetSpans(text))
  ];
  return apart(all.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

/**
 * Puts a mark in the place of every letter and digit of what tells of persons: the text keeps its length, its lines and its
 * punctuation, so that every offset stays true.
 *
 * @example maskPersonal("Write to ann@acme.example") // → "Write to •••@••••.•••••••"
 */
export function maskPersonal(text: string): string {
  const spans = personalSpans(text);
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const {start, end} of spans) {
    pieces.push(text.slice(at, start), masked(text.slice(start, end)));
    at = end;
  }
  return [...pieces, text.slice(at)].join("");
}

function masked(piece: string): string {
  return piece.replace(/[\p{L}\p{N}\p{M}_]/gu, (character) => mark.repeat(character.length));
}

function labelled(kind: PersonalKind, spans: readonly Span[]): readonly PersonalSpan[] {
  return spans.map(({start, end}) => ({kind, start, end}));
}

function apart(spans: readonly PersonalSpan[]): readonly PersonalSpan[] {
  const kept: PersonalSpan[] = [];
  let end = 0;
  for (const span of spans) {
    if (span.start < end) continue;
    kept.push(span);
    end = span.end;
  }
  return kept;
}
