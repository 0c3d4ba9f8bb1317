import {CallerError} from "./failure.ts";

const names = new Intl.DisplayNames(["en"], {type: "region", fallback: "none"});
/** Codes with a name that are no country. */
const none: ReadonlySet<string> = new Set(["EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"]);
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/**
 * The country that a person means, as postings have it: by its code or its English name.
 *
 * @throws CallerError `unknown --country: …` where it is neither, for its figures would be empty without a reason
 * @example countryWord("germany") // → "DE"
 */
export function countryWord(given: string): string {
  const word = given.trim().toLowerCase();
  const found = /^[a-z]{2}$/.test(word) ? coded(word) : named(word);
  if (found === null) throw new CallerError(`unknown --country: ${given}; for example US, or Germany`);
  return found;
}

/** A code in its present form: `uk` is `GB`. */
function coded(code: string): string | null {
  const {region = ""} = new Intl.Locale("und", {region: code});
  return none.has(region) || names.of(region) === undefined ? null : region;
}

function named(name: string): string | null {
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const found = codes.find((code) => names.of(code)?.toLowerCase() === name);
  return found === undefined ? null : coded(found.toLowerCase());
}
