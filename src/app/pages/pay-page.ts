import type {Finding} from "../../model/finding.ts";
import {type Html, html} from "./html.ts";
import {figureBlock} from "./parts/figure.ts";
import {type Ranking, rankingBlock} from "./parts/ranking.ts";
import {payFigure} from "./role-page.ts";
import type {Page} from "./shell.ts";
import type {Site} from "./site.ts";
import {newest, rangeWords} from "./words.ts";

/** Everything on the page of pay. */
export interface PayPage {
  readonly pay: Finding | null;
  /** The median of employers that state pay throughout. */
  readonly panel: Finding | null;
  /** Where the median of all ads could lie. */
  readonly bounds: Finding | null;
  readonly coverage: Finding | null;
  /** The currencies that other medians are in; that of the median itself may be among them. */
  readonly others: readonly string[];
  readonly rankings: readonly Ranking[];
  readonly filters: Html | null;
}

/** What ads offer, how many say so, and how far that can be trusted. */
export function payPage({pay, panel, bounds, coverage, others, rankings, filters}: PayPage, site: Site): Page {
  const limits = bounds === null ? undefined : newest(bounds);
  const body = html`<h1>What ads offer</h1>${filters}${currencyLinks(pay, others, site)}
${pay === null ? html`<p class="empty"><strong>Why is this empty?</strong> No ad that is counted here states pay.</p>` : payFigure(pay, coverage, site)}
${limits === undefined ? null : html`<p>If the ads without pay paid least or most of all, the median of all ads could lie anywhere in ${rangeWords(limits, bounds?.unit ?? "")}.</p>`}
${coverage === null ? null : figureBlock([{name: "state pay", finding: coverage}], {title: "How many ads state pay", says: "Share of the ads of a quarter that state it with its currency, the time it is for, and both ends of a range, or one sum. When it moves, the median may move with who states pay."}, site)}
${panel === null ? null : figureBlock([{name: "same employers", finding: panel}], {title: "The same employers throughout", says: "Median among employers that state pay in both halves of the time."}, site)}
${rankings.map((one) => rankingBlock(one, site))}`;
  return {title: "Pay", body, wide: true};
}

/** In which currency the median is, and where it is in another; nothing where there is one only, or on a published site. */
function currencyLinks(pay: Finding | null, others: readonly string[], site: Site): Html | null {
  const currency = pay?.about["currency"];
  const rest = others.filter((other) => other !== currency);
  if (!site.live || currency === undefined || rest.length === 0) return null;
  const links = rest.map(
    (other) => html` <a href="?${new URLSearchParams({...site.filters, currency: other}).toString()}">${other}</a>`
  );
  return html`<p class="soft">In ${currency}: nothing is converted, so ads in other currencies are left out. The same in${links}</p>`;
}
