import type {Finding} from "../../model/finding.ts";
import {number} from "../number-words.ts";
import {sparkline} from "./charts/sparkline.ts";
import {type Html, html} from "./html.ts";
import {definition} from "./parts/definition.ts";
import {type Ranking, rankingBlock} from "./parts/ranking.ts";
import {adsOf} from "./parts/sentences.ts";
import type {Page} from "./shell.ts";
import type {Site} from "./site.ts";

/** A page of the values of one cut: places, sectors, roles. */
export interface CutPage {
  readonly title: string;
  readonly lead: string;
  /** What a value is called: `Country`. */
  readonly thing: string;
  /** How many ads each value has over time, told apart by the cut in `where`. */
  readonly postings: readonly Finding[];
  readonly name: (finding: Finding) => Html | string;
  readonly rankings: readonly Ranking[];
  readonly filters: Html | null;
}

/** The values of a cut with their ads, and how figures differ between them. */
export function cutPage({title, lead, thing, postings, name, rankings, filters}: CutPage, site: Site): Page {
  const [first] = postings;
  const body = html`<h1>${title}</h1><p class="lead">${lead}</p>${filters}
${
  first === undefined
    ? html`<p class="empty"><strong>Why is this empty?</strong> No ad that is counted here says it.</p>`
    : html`<p class="soft">Ads read, by month ${definition(first, site)}</p><div class="scroll"><table><thead><tr><th scope="col">${thing}</th><th scope="col">Ads in all</th><th scope="col">Over time</th></tr></thead><tbody>${[...postings].sort((a, b) => adsOf(b) - adsOf(a)).map((finding) => html`<tr><th scope="row">${name(finding)}</th><td>${number(adsOf(finding))}</td><td>${sparkline(finding.points)}</td></tr>`)}</tbody></table></div>`
}
${rankings.map((one) => rankingBlock(one, site))}`;
  return {title, body, wide: true};
}
