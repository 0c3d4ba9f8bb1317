// Draws the picture of the README from a real report: node scripts/picture.mjs report/skills/kubernetes.html docs/kubernetes.svg
import {readFileSync, writeFileSync} from "node:fs";

const [, , from, to] = process.argv;
const svg = /<svg[\s\S]*?<\/svg>/.exec(readFileSync(from, "utf8"))?.[0];
if (svg === undefined) throw new Error(`no chart in ${from}`);
const colours = svg.replaceAll("var(--series)", "#0b6e63").replaceAll("currentColor", "#59636e");
const standalone = colours.replace(
  "<svg",
  '<svg xmlns="http://www.w3.org/2000/svg" width="720" height="260" color="#59636e" style="font: 13px system-ui, sans-serif"'
);
writeFileSync(to, `${standalone}\n`);
