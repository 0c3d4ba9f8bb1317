import type {Finding} from "../../model/finding.ts";
import {number} from "../number-words.ts";
import {type Html, html} from "./html.ts";
import {dataLinks} from "./parts/data-links.ts";
import {definition} from "./parts/definition.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {atStart} from "./skill-names.ts";
import {newest, rangeWords, shownValue, whyWords} from "./words.ts";

/** One skill with its signs; all ads together when it has no id. */
export interface ShortageRow {
  readonly id: string | null;
  readonly name: string;
  readonly signs: readonly Finding[];
}

/** Signs of shortage. */
export interface ShortagePage {
  /** The skill that was asked for first, then others to compare it with. */
  readonly rows: readonly ShortageRow[];
  /** Whether there are so many ads that only the skill that is asked for is shown. */
  readonly late: boolean;
  /** What was typed, and why it is no skill of the list. */
  readonly typed: string;
  readonly fault: string | null;
  readonly filters: Html | null;
}

/** The signs, as the measure calls them and as a page does. */
const signs: readonly (readonly [component: string, head: string])[] = [
  ["share that asks for it", "Share of ads"],
  ["posted anew in a later month", "Posted anew later"],
  ["median days up", "Days up"],
  ["pay against like ads", "Pay against like ads"]
];

/** Signs of shortage side by side; never a score. */
export function shortagePage({rows, late, typed, fault, filters}: ShortagePage, site: Site): Page {
  const body = html`<h1>${titleOf(rows)}</h1>
<p class="lead">Where people are short, one would see ads posted again, up for longer and offering more. Each sign has other reasons too, so they stand side by side and are added up to no score.</p>
${site.live ? html`<form class="filters" method="get" action="/shortage"><div><label for="skill">A skill to look at</label><input id="skill" type="text" name="skill" value="${typed}" maxlength="100"></div>${Object.entries(site.filters).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button>Show</button></form>` : null}
${fault === null ? null : html`<p class="warn">${fault}</p>`}
${late ? html`<p class="soft">Over so many ads each skill takes some seconds: type the one you want to look at.</p>` : null}
${filters}
${rows.length === 0 ? html`<p class="empty"><strong>Why is this empty?</strong> No ad that is counted here asks for a skill of AI.</p>` : table(rows, site)}
<details><summary>The data of each</summary>${rows.map(({name, signs: [first, ...rest]}) => (first === undefined ? null : dataLinks([first, ...rest], site, {title: atStart(name)})))}</details>`;
  return {title: "Signs of shortage", body, wide: true};
}

/** What most tells, where the margins leave no doubt. */
function titleOf(rows: readonly ShortageRow[]): string {
  const all = sign(rows.find(({id}) => id === null)?.signs ?? [], "posted anew in a later month");
  const usual = all === null ? undefined : newest(all);
  const most = usual === undefined || usual.value === null ? 1 : (usual.high ?? 1);
  const surely = rows.filter(({id, signs: own}) => {
    const found = sign(own, "posted anew in a later month");
    const point = found === null ? undefined : newest(found);
    return id !== null && point !== undefined && point.value !== null && (point.low ?? 0) > most;
  });
  if (surely.length === 0) return "Signs of shortage, side by side";
  const names = surely.map(({name}) => name);
  const [last] = names.slice(-1);
  const list = names.length === 1 ? names[0] : `${names.slice(0, -1).join(", ")} and ${last}`;
  return `Ads that ask for ${list} are posted anew more often than others`;
}

function table(rows: readonly ShortageRow[], site: Site): Html {
  const [first] = rows;
  const heads = signs.map(([component, head]) => {
    const found = rows.flatMap((row) => sign(row.signs, component) ?? [])[0];
    return html`<th scope="col">${head} ${found === undefined ? null : definition(found, site)}</th>`;
  });
  if (first === undefined) return html``;
  return html`<div class="scroll"><table class="signs"><thead><tr><th scope="col">Skill</th>${heads}</tr></thead><tbody>${rows.map((row) => line(row, site))}</tbody></table></div>`;
}

function line({id, name, signs: own}: ShortageRow, site: Site): Html {
  const cells = signs.map(([component, head]) => cell(sign(own, component), head));
  return html`<tr><th scope="row">${id === null ? "All ads" : html`<a href="${linkTo(site, `skill/${id}`)}">${atStart(name)}</a>`}</th>${cells}</tr>`;
}

function cell(found: Finding | null, head: string): Html {
  const point = found?.points.at(-1);
  if (found === null || point === undefined) return html`<td class="soft" data-head="${head}">–</td>`;
  if (point.value === null) return html`<td class="soft why" data-head="${head}">${whyWords(point.why)}</td>`;
  return html`<td data-head="${head}">${shownValue(point.value, found.unit)}<span class="margin">${rangeWords(point, found.unit)}; ${number(point.count)} of ${number(point.base)}</span></td>`;
}

function sign(found: readonly Finding[], component: string): Finding | null {
  return found.find(({about}) => about["component"] === component) ?? null;
}
