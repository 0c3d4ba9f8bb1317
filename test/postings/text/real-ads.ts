import {readFileSync} from "node:fs";
import {gunzipSync} from "node:zlib";
import {htmlToText} from "../../../src/postings/text/html.ts";
import {sharedData} from "../../shared-data.ts";

function bodiesOf(name: string, every: number): readonly string[] {
  const path = sharedData(`postings/${name}`);
  if (path === null) return [];
  const lines = gunzipSync(readFileSync(path)).toString().trim().split("\n");
  return lines
    .filter((_, i) => i % every === 0)
    .map((line) => {
      const {description}: {description: string} = JSON.parse(line);
      return description;
    });
}

/** Some ads of the forum as they are kept, in HTML; none where the data is absent. */
export const forumBodies = bodiesOf("hn-2013-08..2018-04.jsonl.gz", 50);

/** Some real ads in English and Chinese as text; none where the data is absent. */
export const realTexts = [...forumBodies.map(htmlToText), ...bodiesOf("rebase-zh-2021..2026.jsonl.gz", 20)];
