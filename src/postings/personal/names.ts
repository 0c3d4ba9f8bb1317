import type {Span} from "../../model/span.ts";
import {searchFor, wholePostings} from "../search/search.ts";
import {isNobody} from "./not-names.ts";
import {spansOf} from "./spans-of.ts";

const word = "\\p{Lu}[\\p{L}\\p{M}'’]{1,20}(?:-\\p{Lu}[\\p{L}'’]{1,20})?";
const particle = "(?:(?:de|da|di|del|della|van|von|der|den|ten|le|la|al|bin|zu|af|y) ){0,2}";
const fullName = `${word}(?: (?:\\p{Lu}\\. )?${particle}${word}){1,3}`;
const anyName = `${word}(?: (?:\\p{Lu}\\. )?${particle}${word}){0,3}`;
const title =
  "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Frau|Herrn?|Mme|Madame|Monsieur|Sra|Señora|Señor|Pani|Pan|Dhr|Mevr)\\.? ){1,3}";

/** Words that announce a person: "Contact: Ann Lee", "Ansprechpartnerin ist Frau Anna Schmidt". */
const cue = searchFor(
  new RegExp(
    `\\b(?:${[
      "contact(?: person| details)?",
      "hiring manager",
      "recruiter",
      "recruiting (?:lead|manager|partner)",
      "talent (?:acquisition )?(?:partner|manager)",
      "reach out to",
      "get in touch with",
      "report(?:s|ing)? to",
      "speak (?:to|with)",
      "e-?mail|write to|ask for",
      "Ansprechpartner(?:in)?",
      "Kontakt(?:person|a)?",
      "Rückfragen (?:an|beantwortet)",
      "wende dich an",
      "contactez|contacto|contattare|contactpersoon",
      "rekryterande chef"
    ].join(
      "|"
    )})\\b(?: is| ist| är| –| -|:)?[ \\t\\u00a0]{1,3}(?:our (?:recruiter|CEO|CTO|founder|hiring manager),? )?`,
    "giu"
  ),
  wholePostings
);
const nameHere = new RegExp(`(?:${title})?(${fullName})`, "duy");
/** After a form of address: "Frau Müller", "Ms. Lee". */
const addressed = searchFor(new RegExp(`(?<![\\p{L}\\p{N}])${title}(${anyName})`, "gdu"), wholePostings);
/** Before an e-mail address or number: "Ann Lee, ann@…", "Ann Lee (CEO) [email]". */
const before = new RegExp(
  `(${fullName})(?:\\s?\\([^()\\n]{1,40}\\)|, (?:our )?\\p{L}[\\p{L} ,&-]{1,40})?\\s?[,:;|(<–-]?\\s?(?:(?:at|via|on|tel|phone|email|e-mail)[.:]? )?$`,
  "du"
);
/** A signature at the very end: "— Ann", "Thanks, Ann Lee". */
const signed = searchFor(
  new RegExp(
    `(?:^|\\n)[ \\t]{0,3}(?:(?:[—–]|--) ?|(?:[Tt]hanks|[Cc]heers|[Bb]est(?: regards)?|[Kk]ind regards|[Rr]egards|[Vv]iele Grüße|[Cc]ordialement|[Ss]aludos),?\\s{1,3})(${anyName})\\s*$`,
    "gdu"
  ),
  wholePostings
);

/** What the list of a board left in the place of an address. */
const masked = searchFor(/\[(?:email|e-mail|phone)\]/gi, wholePostings);

/** Names of persons where a sign tells that they are: words of contact, forms of address, an address beside, a signature. */
export function nameSpans(text: string, emails: readonly Span[], phones: readonly Span[]): readonly Span[] {
  const contacts = [...emails, ...phones, ...(text.includes("[") ? spansOf(text, masked) : [])];
  return [
    ...announcedNames(text),
    ...spansOf(text, addressed),
    ...contacts.flatMap(({start}) => nameBefore(text, start)),
    ...spansOf(text, signed)
  ].filter(({start, end}) => !isNobody(text.slice(start, end)));
}

/** The announcing words may be in any case, the name may not. */
function announcedNames(text: string): readonly Span[] {
  return spansOf(text, cue).flatMap(({end}) => {
    nameHere.lastIndex = end;
    const group = nameHere.exec(text)?.indices?.[1];
    return group === undefined ? [] : [{start: group[0], end: group[1]}];
  });
}

function nameBefore(text: string, at: number): readonly Span[] {
  const from = Math.max(0, at - 120);
  const line = text.slice(from, at);
  const begins = line.lastIndexOf("\n") + 1;
  const found = before.exec(line.slice(begins));
  const group = found?.indices?.[1];
  if (group === undefined) return [];
  return [{start: from + begins + group[0], end: from + begins + group[1]}];
}
