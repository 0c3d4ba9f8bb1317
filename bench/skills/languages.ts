import {join} from "node:path";
import {readPostings} from "../../src/app/inputs/read-postings.ts";
import {findSources} from "../../src/app/inputs/source.ts";
import {findMentions} from "../../src/skills/find-mentions.ts";
import type {Lens} from "../../src/skills/lens.ts";
import {data} from "./annotated.ts";

const names: Readonly<Record<string, string>> = {
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  zh: "Chinese"
};
const inputs = ["hn-2023-01..2023-06.jsonl.gz", "boards", "eures-es-2025-10.csv", "rebase-zh-2021..2026.jsonl.gz"];

/** How much is found in the real postings of each language: how many postings name a skill, and how many they name. */
export async function languageTable(lens: Lens): Promise<string> {
  const rows = new Map<string, {postings: number; some: number; mentions: number; characters: number}>();
  const sources = await findSources(inputs.map((name) => join(data, "postings", name)));
  for await (const {postings} of readPostings(sources, {})) {
    for (const {posting} of postings) {
      const language = posting.language?.slice(0, 2) ?? "";
      if (names[language] === undefined) continue;
      const row = rows.get(language) ?? {postings: 0, some: 0, mentions: 0, characters: 0};
      const found = findMentions(posting, lens).length;
      row.postings++;
      row.mentions += found;
      row.characters += posting.text.length;
      if (found > 0) row.some++;
      rows.set(language, row);
    }
  }
  const lines = [...rows]
    .sort(([, a], [, b]) => b.postings - a.postings)
    .map(
      ([language, {postings, some, mentions, characters}]) =>
        `| ${names[language]} | ${postings} | ${((100 * some) / postings).toFixed(1)} % | ${(mentions / postings).toFixed(1)} | ${((1000 * mentions) / characters).toFixed(1)} |`
    );
  return [
    "| language | postings | name a skill | mentions a posting | mentions in 1,000 characters |",
    "|---|---|---|---|---|",
    ...lines
  ].join("\n");
}
