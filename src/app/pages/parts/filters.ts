import type {Cut} from "../../../market/where.ts";
import {type Html, html} from "../html.ts";
import {roleName} from "../role-names.ts";
import type {Site} from "../site.ts";
import {countryName, languageName} from "../words.ts";

/** One filter with the values that the data have, most ads first. */
export interface Choice {
  readonly name: Cut["name"];
  readonly values: readonly string[];
}

/** The filters of figures, as a form that works without scripts; a published site has none. */
export function filterForm(
  choices: readonly Choice[],
  site: Site,
  hidden: Readonly<Record<string, string>> = {}
): Html | null {
  if (!site.live) return null;
  const {filters} = site;
  const active = Object.keys(filters).length > 0;
  return html`<details class="filtering"${active ? html` open` : null}><summary>${active ? `Only ${filterWords(filters)}` : "Filter: country, sector, level, place, source, time"}</summary>
<form class="filters" method="get">${Object.entries(hidden).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${choices.map((choice) => select(choice, filters[choice.name] ?? ""))}
<div><label for="f-from">From</label><input id="f-from" type="month" name="from" value="${filters["from"] ?? ""}"></div>
<div><label for="f-to">To</label><input id="f-to" type="month" name="to" value="${filters["to"] ?? ""}"></div>
<button>Show</button>${active ? html` <a href="?${new URLSearchParams(hidden).toString()}">All ads</a>` : null}</form></details>`;
}

const names: Readonly<Record<Cut["name"], string>> = {
  country: "Country",
  role: "Role",
  sector: "Sector",
  seniority: "Level",
  workplace: "Where",
  contract: "Contract",
  source: "Source",
  language: "Language"
};

function select({name, values}: Choice, chosen: string): Html | null {
  if (values.length < 2 && chosen === "") return null;
  const shown = chosen === "" || values.includes(chosen) ? values : [chosen, ...values];
  return html`<div><label for="f-${name}">${names[name]}</label><select id="f-${name}" name="${name}"><option value="">all</option>${shown.map((value) => html`<option value="${value}"${value === chosen ? html` selected` : null}>${valueName(name, value)}</option>`)}</select></div>`;
}

/** The filters in force, in words. */
export function filterWords(filters: Readonly<Record<string, string>>): string {
  return Object.entries(filters)
    .map(([name, value]) => (name === "from" || name === "to" ? `${name} ${value}` : valueName(name, value)))
    .join(", ");
}

/** A value of a cut as pages show it. */
export function valueName(cut: string, value: string): string {
  if (cut === "country") return countryName(value);
  if (cut === "language") return languageName(value);
  return cut === "role" ? roleName(value) : value.replaceAll("-", " ");
}
