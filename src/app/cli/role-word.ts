import {roleName} from "../../postings/titles/role-name.ts";

/**
 * A role as postings have it, from its name or its id. A name is taken as it is: which role a title as ads write it names, is
 * told by `assay role`.
 *
 * @example roleWord("full-stack-engineer") // → "full-stack engineer"
 */
export function roleWord(given: string): string {
  const word = given.trim().toLowerCase();
  return word.includes(" ") || !word.includes("-") ? word : (roleName(word) ?? word.replaceAll("-", " "));
}
