import type {Finding} from "../../model/finding.ts";
import {number} from "../number-words.ts";
import {type Html, html} from "./html.ts";
import {figureBlock} from "./parts/figure.ts";
import {type Ranking, rankingBlock} from "./parts/ranking.ts";
import {adsOf, shareSentence, spanWords} from "./parts/sentences.ts";
import {type SkillRow, skillTable} from "./parts/skill-table.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {newest, shownValue, timeWords} from "./words.ts";

/** Everything on the page of one role. */
export interface RolePage {
  readonly role: string;
  readonly postings: Finding | null;
  readonly ai: Finding | null;
  readonly pay: Finding | null;
  readonly coverage: Finding | null;
  readonly rows: readonly SkillRow[];
  readonly rankings: readonly Ranking[];
  readonly filters: Html | null;
}

/** One role: its ads, what they ask for, what they offer. */
export function rolePage(content: RolePage, site: Site): Page {
  const {role, postings, ai, pay, coverage, rows, rankings, filters} = content;
  const total = postings === null ? 0 : adsOf(postings);
  const body = html`<p class="eyebrow"><a href="${linkTo(site, "roles")}">Roles</a></p>
<h1>${role}: ${number(total)} ads${postings === null ? "" : `, ${spanWords(postings)}`}</h1>
${filters}
${postings === null ? null : figureBlock([{name: role, finding: postings}], {title: "Ads read, by month", says: "A count of what was read, not of the market."}, site)}
<h2>What its ads ask for</h2>
${skillTable(rows, site)}
${ai === null ? null : figureBlock([{name: "AI skills", finding: ai}], {title: shareSentence("An AI skill", ai), says: "Share of the role's ads of a month."}, site)}
${pay === null ? null : payFigure(pay, coverage, site)}
${rankings.map((one) => rankingBlock(one, site))}`;
  return {title: role, body, wide: true};
}

/** Offered pay with its coverage beside it, in the words that it needs. */
export function payFigure(pay: Finding, coverage: Finding | null, site: Site): Html {
  const last = newest(pay);
  const covered = coverage === null ? undefined : newest(coverage);
  const currency = pay.about["currency"] ?? "";
  const title =
    last === undefined || last.value === null
      ? unpaid(pay)
      : `Ads that state pay offer ${currency} ${shownValue(last.value, pay.unit)} a year in the middle`;
  const stated =
    covered === undefined || covered.value === null
      ? ""
      : ` (${shownValue(covered.value, "share")} of ads, ${timeWords(covered.at)})`;
  return figureBlock(
    [{name: "offered pay", finding: pay}],
    {title, says: `Offered pay in ads that state it${stated}. Not what people earn, nor what you will be offered.`},
    site
  );
}

/** Why pay has no title with a value. */
function unpaid({points}: Finding): string {
  const several = points.some((point) => point.value === null && point.why.startsWith("pay in several currencies"));
  return several ? "Pay is stated in several currencies" : "Too few ads state pay";
}
