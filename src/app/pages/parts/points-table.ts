import type {Finding, Point} from "../../../model/finding.ts";
import {number} from "../../number-words.ts";
import {type Html, html} from "../html.ts";
import {marginHead, rangeWords, shownValue, timeWords, whyWords} from "../words.ts";

/** Every point of a figure, the newest first: what the chart shows, and its bases. */
export function pointsTable({points, unit}: Pick<Finding, "points" | "unit">, name: string | null = null): Html {
  const rows = [...points].reverse().map((point) => row(point, unit));
  return html`<div class="scroll"><table>${name === null ? null : html`<caption>${name}</caption>`}<thead><tr><th scope="col">When</th><th scope="col">Value</th><th scope="col">${marginHead(unit)}</th><th scope="col">Ads</th><th scope="col">Of</th></tr></thead><tbody>${rows}</tbody></table></div>`;
}

function row(point: Point, unit: string): Html {
  const value =
    point.value === null
      ? html`<td colspan="2" class="soft">${whyWords(point.why)}</td>`
      : html`<td>${shownValue(point.value, unit)}</td><td class="margin">${rangeWords(point, unit)}</td>`;
  return html`<tr><th scope="row">${timeWords(point.at)}</th>${value}<td>${number(point.count)}</td><td>${number(point.base)}</td></tr>`;
}
