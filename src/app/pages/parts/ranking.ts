import {type RangeRow, rangeTable} from "../charts/range-table.ts";
import {type Html, html} from "../html.ts";
import type {Site} from "../site.ts";
import {atStart} from "../skill-names.ts";
import {timeWords} from "../words.ts";
import {dataLinks, type Together} from "./data-links.ts";
import {definition} from "./definition.ts";

/** Values of one cut, or series of one measure, each with its newest point. */
export interface Ranking {
  readonly title: string;
  readonly says: string;
  readonly rows: readonly RangeRow[];
  /** The figures that the rows are of. */
  readonly of: Together;
  /** The file of a published site that holds them among others; left out where they have one of their own. */
  readonly file?: string | undefined;
  /** What the value is called; `Value` unless told. */
  readonly head?: string | undefined;
}

/** A ranking with its title, definition and data. */
export function rankingBlock({title, says, rows, of, file, head}: Ranking, site: Site): Html {
  const [{unit, about}] = of;
  const times = new Set(rows.map(({point}) => point.at));
  const [only] = times;
  const when = times.size === 1 && only !== undefined ? html` ${atStart(timeWords(only))}.` : null;
  const value = head ?? (about["currency"] === undefined ? "Value" : `${about["currency"]} a year`);
  return html`<section><h2>${title}</h2><p class="soft">${says}${when} ${definition(of[0], site)}</p>${rangeTable(rows, {unit, heads: [html`<span class="hidden">${title}</span>`, value], timed: when === null})}${dataLinks(of, site, {file})}</section>`;
}
