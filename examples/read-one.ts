import {createHash} from "node:crypto";
import {cleanPosting, compileLens, emptyRaw, findMentions, parseSkill, quoteAt} from "../src/index.ts";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");
const python = parseSkill({id: "python", name: "python", kind: "language"}, "software", "here");
const lens = compileLens(python.ok ? [python.value] : [], hash);

const read = cleanPosting(
  {...emptyRaw, source: "row", at: "here", title: "Data Engineer", body: "Requirements:\n- Python"},
  {hash, order: null}
);
if (read.ok) {
  for (const mention of findMentions(read.value, lens)) {
    process.stdout.write(`${mention.skill}: ${mention.stance}, “${quoteAt(read.value.text, mention)}”\n`);
  }
}
