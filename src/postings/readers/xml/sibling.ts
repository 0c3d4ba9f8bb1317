import {localName} from "./names.ts";

/** Facts that stand beside the records of a document: texts of its elements outside them. */
export interface SiblingFacts {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(piece: string): void;
  close(name: string): void;
  facts(): Readonly<Record<string, string>>;
}

const wanted: Readonly<Record<string, string>> = {
  title: "title",
  link: "link",
  language: "language",
  lang: "language",
  description: "description",
  publisher: "company",
  company: "company",
  companyname: "company",
  employer: "company",
  source: "feed"
};
const longest = 500;

/** Collects the first text of each element of interest, such as the title of a feed. */
export function siblingFacts(): SiblingFacts {
  const found: Record<string, string> = {};
  let text = "";
  return {
    open(name, attributes) {
      text = "";
      const href = attributes.href;
      if (localName(name) === "link" && href !== undefined && found.link === undefined) found.link = href;
    },
    text(piece) {
      if (text.length < longest) text += piece;
    },
    close(name) {
      const fact = wanted[localName(name)];
      const words = text.trim().slice(0, longest);
      if (fact !== undefined && words !== "" && found[fact] === undefined) found[fact] = words;
      text = "";
    },
    facts: () => ({...found})
  };
}
