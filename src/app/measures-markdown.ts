import {caveatText} from "../market/caveats.ts";
import type {Measure} from "../market/measure.ts";
import {units} from "../market/units.ts";

const intro = `# Measures

Made from the records in \`src/market/\` by \`npx tsx scripts/measures.ts\`; do not edit it by hand. Every measure takes the
filters \`--country --role --sector --seniority --workplace --contract --source --language --from --to\`, the readings of \`--repeats\`,
\`--by\` with one of the same cuts, and \`--vintage\`. Below its fewest, or where nothing was read, a figure has no value and says
why.
`;

/** The page of all measures, as Markdown. */
export function measuresMarkdown(measures: readonly Measure[]): string {
  const rows = measures.map(({name, title, unit}) => `| [\`${name}\`](#${name}) | ${title} | ${unit} |`);
  const table = ["| measure | what it tells | unit |", "| --- | --- | --- |", ...rows].join("\n");
  return `${[intro, table, ...measures.map(section)].join("\n")}\n`;
}

function section(measure: Measure): string {
  const {name, title, version, unit, counts, of, fewest, method, caveats} = measure;
  const lines = [
    `**${title}.** Version ${version}.`,
    "",
    `- **Counts:** ${counts}`,
    `- **Of:** ${of}`,
    `- **Unit:** ${units[unit].says}`,
    `- **Fewest:** ${fewest}`,
    `- **How:** ${method}`,
    `- **About:** ${aboutWords(measure)}`,
    ...measure.options.map(
      ({name: option, value, says, known, otherwise}) =>
        `- \`--${option} <${value}>\`: ${says}${known === null ? "" : `; ${known.join(", ")}`}${otherwise === null ? "" : `; ${otherwise} when not given`}`
    ),
    ...measure.files.map((file) => `- \`--${file} <file>\`: a file that it reads`),
    ...caveats.map((code) => `- *${caveatText(code)}*`)
  ];
  return `\n## ${name}\n\n${lines.join("\n")}`;
}

function aboutWords({subject, stances}: Measure): string {
  if (subject === "none") return "the postings, not one skill";
  const asked = stances === null ? "" : ` (${stances.join(", ")})`;
  return subject === "skill" ? `a skill or a family of skills${asked}` : `all postings, or a skill or a family${asked}`;
}
