import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type Annotated, data, postingOf} from "./annotated.ts";
import type {Annotation} from "./score.ts";

interface Sentence {
  readonly idx: number;
  readonly tokens: readonly string[];
  readonly tags_knowledge: readonly string[];
  readonly source: string;
}

/**
 * The knowledge layer of a SkillSpan file: its postings of one source, sentences joined by line ends and tokens by
 * blanks; spans have no names, families or stances of ours.
 */
export function skillSpan(file: string, source: string): readonly Annotated[] {
  const path = join(data, "benchmarks/skillspan", file);
  if (!existsSync(path)) return [];
  const byPosting = new Map<number, Sentence[]>();
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const sentence: Sentence = JSON.parse(line);
    if (sentence.source === source) byPosting.set(sentence.idx, [...(byPosting.get(sentence.idx) ?? []), sentence]);
  }
  return [...byPosting].map(([idx, sentences]) => joined(`${source}-${idx}`, sentences));
}

function joined(doc: string, sentences: readonly Sentence[]): Annotated {
  let text = "";
  const mentions: Annotation[] = [];
  for (const {tokens, tags_knowledge} of sentences) {
    let start = -1;
    for (const [i, token] of tokens.entries()) {
      if (text !== "" && !text.endsWith("\n")) text += " ";
      if (tags_knowledge[i] === "B" || (tags_knowledge[i] === "I" && start < 0)) start = text.length;
      text += token;
      if (start >= 0 && tags_knowledge[i + 1] !== "I") {
        mentions.push({start, end: text.length, name: "", family: "unnamed", stance: ""});
        start = -1;
      }
    }
    text += "\n";
  }
  return {doc, posting: postingOf(text), mentions, held: true};
}

/** What a posting of the salary radar is expected to name, out of a closed list of skills. */
export interface Expected {
  readonly text: string;
  readonly expected: readonly string[];
}

/** The postings of the salary radar; empty where the data are absent. */
export function salaryRadar(): readonly Expected[] {
  const path = join(data, "benchmarks/tech-salary-radar/skills_eval.jsonl");
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const {title, text, expected}: {title: string; text: string; expected: readonly string[]} = JSON.parse(line);
      return {text: `${title}\n\n${text}`, expected};
    });
}
