import {nameOf, valueAt} from "../json.ts";
import {fold} from "./fold.ts";

const tag = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;

const names: ReadonlyMap<string, string> = new Map([
  ["english", "en"],
  ["englisch", "en"],
  ["anglais", "en"],
  ["ingles", "en"],
  ["german", "de"],
  ["deutsch", "de"],
  ["french", "fr"],
  ["francais", "fr"],
  ["spanish", "es"],
  ["espanol", "es"],
  ["polish", "pl"],
  ["polski", "pl"],
  ["dutch", "nl"],
  ["nederlands", "nl"],
  ["italian", "it"],
  ["italiano", "it"],
  ["portuguese", "pt"],
  ["portugues", "pt"],
  ["swedish", "sv"],
  ["svenska", "sv"],
  ["chinese", "zh"],
  ["中文", "zh"],
  ["japanese", "ja"],
  ["korean", "ko"]
]);

/**
 * The language of a posting in BCP 47, from a tag or a usual name; null when it is neither.
 *
 * @example languageOf("pt_br") // → "pt-BR"
 */
export function languageOf(said: unknown): string | null {
  const word = nameOf(valueAt(said, "code") ?? said);
  if (word === null) return null;
  const parts = tag.exec(word);
  if (parts === null) return names.get(fold(word)) ?? null;
  const [, language = "", script, region] = parts;
  const titled = script === undefined ? [] : [script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()];
  return [language.toLowerCase(), ...titled, ...(region === undefined ? [] : [region.toUpperCase()])].join("-");
}
