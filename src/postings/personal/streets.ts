import type {Span} from "../../model/span.ts";
import {searchFor, wholePostings} from "../search/search.ts";
import {spansOf} from "./spans-of.ts";

const number = "\\d{1,4}(?: ?[a-zA-Z](?![\\p{L}\\p{N}]))?(?: ?[-–/] ?\\d{1,4}[a-z]?)?(?![\\p{L}\\p{N}])";
/** `Musterstraße 12`, `Kungsgatan 5b`, `Herengracht 182`, `Karl-Marx-Str. 7`, `Unter den Linden 1` is not known. */
const joined = searchFor(
  new RegExp(
    `\\p{Lu}[\\p{L}-]{1,40}(?:straße|strasse|str\\.|allee|gasse|platz|weg|ufer|damm|straat|laan|gracht|plein|kade|gatan|gata|gaten|vägen|veien|vej|gade)\\s${number}`,
    "gu"
  ),
  wholePostings
);
/** `Karl Marx Straße 7`, `Am Alten Weg 3`. */
const apart = searchFor(
  new RegExp(
    `(?:\\p{Lu}[\\p{L}-]{1,30}[ -]){1,4}(?:Straße|Strasse|Str\\.|Allee|Platz|Weg|Ufer|Damm|Ring)\\s${number}`,
    "gu"
  ),
  wholePostings
);
/** `221B Baker Street`, `1 Hacker Way`, `350 5th Ave`. */
const english = searchFor(
  /(?<![\p{L}\p{N}$€£.,-])\d{1,5}[A-Z]?,? (?:(?:N|S|E|W|North|South|East|West)\.? )?(?:(?:\p{Lu}[\p{L}'’.]{0,20}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:Street|Avenue|Road|Lane|Boulevard|Drive|Way|Square|Parkway|Highway|Terrace|Crescent|St|Ave|Rd|Ln|Blvd|Pkwy|Hwy)(?=$|[,.;:)\n]| [\p{Lu}\d–-])/gu,
  wholePostings
);
/** `12 rue de Rivoli`, `5 bis, avenue Foch`. */
const french = searchFor(
  /(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|place|quai|chemin|allée|impasse|cours) (?:(?:de|du|des|la|le|les|l['’]|d['’])\s?){0,3}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,3}/gu,
  wholePostings
);
/** `Calle Mayor 5`, `Avda. de América, 38`, `Via Roma 12`, `Rua Augusta 100`, `ul. Prosta 51`. */
const leading = searchFor(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:Calle|C/|Avenida|Avda\\.?|Av\\.|Paseo|Plaza|Rua|Via|Viale|Piazza|Corso|ul\\.|al\\.) ?(?:(?:de|del|de la|da|do|della|dei) )?\\p{Lu}[\\p{L}'’.-]{1,30}(?: (?:de |del )?\\p{Lu}[\\p{L}'’.-]{1,30}){0,3},? (?:n[º°o.]* ?)?${number}`,
    "gu"
  ),
  wholePostings
);

/** Streets with house numbers; the town stays, for ads are counted by it. */
export function streetSpans(text: string): readonly Span[] {
  return [joined, apart, english, french, leading].flatMap((pattern) => spansOf(text, pattern));
}
