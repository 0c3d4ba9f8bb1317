import type {Finding, Point} from "../../model/finding.ts";
import type {Skill} from "../../model/skill.ts";
import {number} from "../number-words.ts";
import {type Html, html, raw} from "../pages/html.ts";
import {monthWords, percent, stanceWords, valueWords} from "../pages/words.ts";
import type {Quote} from "../warehouse/quotes.ts";
import {shareChart} from "./share-chart.ts";

/** Everything on the page of one skill. */
export interface SkillPage {
  readonly skill: Skill;
  readonly asked: Finding;
  readonly named: Finding;
  readonly quotes: readonly Quote[];
}

export function skillPage({skill, asked, named, quotes}: SkillPage): Html {
  const known = asked.points.filter((point) => point.value !== null);
  const last = known.at(-1);
  const label = `${skill.name}: ${sentence(asked)}`;
  return html`<h1>${title(skill, last)}</h1>
<p>${meaning(skill)}</p>
${
  known.length < 2
    ? html`<p class="soft">No line is drawn: ${known.length === 0 ? `no month has the ${asked.fewest} postings that a share needs` : "only one month has enough postings"}.</p>`
    : html`<figure><figcaption>Share of postings that ask for ${skill.name}, by month, with the 95 % margin. ${sentence(asked)}</figcaption>${raw(shareChart(asked, label))}</figure>`
}
<details${raw(known.length < 2 ? " open" : "")}><summary>The numbers</summary><div class="scroll">${table(asked, named)}</div>
<p class="soft">Base: ${asked.of}. ${asked.method}. ${repeatWords(asked)}</p></details>
<h2>In the words of the ads</h2>
${quotes.length === 0 ? html`<p class="soft">No quote: only duplicates name it.</p>` : quotes.map(quoteBlock)}`;
}

function title(skill: Skill, last: Point | undefined): string {
  if (last === undefined || last.value === null) return skill.name;
  return `${skill.name}: asked for in ${percent(last.value)} of postings of ${monthWords(last.at)}`;
}

function meaning({kind, family, since, aliases}: Skill): string {
  const also = aliases.length === 0 ? "" : ` Also written ${aliases.slice(0, 6).join(", ")}.`;
  return `A ${kind} of the family ${family}${since === null ? "" : `, known since ${since}`}.${also}`;
}

function sentence({points}: Finding): string {
  const known = points.filter((point) => point.value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return "No month has enough postings.";
  return `${monthWords(first.at)}: ${valueWords(first)}; ${monthWords(last.at)}: ${valueWords(last)}.`;
}

function repeatWords({repeats}: Finding): string {
  return repeats === "copies-dropped" ? "Duplicates within a month are counted once." : `Duplicates: ${repeats}.`;
}

function table(asked: Finding, named: Finding): Html {
  const byMonth = new Map(named.points.map((point) => [point.at, point]));
  const rows = [...asked.points].reverse().map((point) => {
    const any = byMonth.get(point.at);
    const shares =
      point.value === null
        ? html`<td colspan="3">${point.why}</td>`
        : html`<td>${percent(point.value)}</td><td>${percent(point.low ?? point.value)}</td><td>${percent(point.high ?? point.value)}</td>`;
    return html`<tr><td>${point.at}</td>${shares}<td>${number(point.count)}</td><td class="wide">${any === undefined ? "–" : number(any.count)}</td><td>${number(point.base)}</td></tr>`;
  });
  return html`<table><thead><tr><th scope="col">Month</th><th scope="col">Asked for</th><th scope="col">from</th><th scope="col">to</th><th scope="col">Ads</th><th scope="col" class="wide">Named at all</th><th scope="col">Of</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function quoteBlock({before, quote, after, stance, employer, posted, url, posting}: Quote): Html {
  const who =
    [employer, posted?.slice(0, 10)].filter((word) => word !== null && word !== undefined).join(", ") || posting;
  const source =
    url !== null && /^https?:\/\//i.test(url)
      ? html`<a href="${url}" rel="nofollow noopener noreferrer">${who}</a>`
      : html`${who}`;
  return html`<blockquote>${before}<mark>${quote}</mark>${after}<cite>${stanceName(stance)} · ${source}</cite></blockquote>`;
}

function stanceName(stance: string): string {
  return Object.entries(stanceWords).find(([key]) => key === stance)?.[1] ?? stance;
}
