import type {Finding} from "../../model/finding.ts";
import {number} from "../number-words.ts";
import {sparkline} from "./charts/sparkline.ts";
import {type Html, html} from "./html.ts";
import {definition} from "./parts/definition.ts";
import {adsOf} from "./parts/sentences.ts";
import type {Page} from "./shell.ts";
import {linkTo, type Site} from "./site.ts";
import {timeWords} from "./words.ts";

/** Names that ads write and the skill list lacks, those first that are named more of late than chance would have it. */
export function emergingPage(findings: readonly Finding[], filters: Html | null, site: Site): Page {
  const [first] = findings;
  const body = html`<h1>New names in ads</h1>
<p class="lead">Names that ads write in one list with tools that are known, and that the skill list lacks. A title and a skill are different things: a job title may fall while the skill of the same name rises.</p>${filters}
${first === undefined ? nothing() : html`<p class="soft">What is counted ${definition(first, site)}</p><div class="scroll"><table><thead><tr><th scope="col">Name</th><th scope="col" class="text">What its months say</th><th scope="col">First seen</th><th scope="col">Ads</th><th scope="col" class="wide-only">Over time</th></tr></thead><tbody>${findings.map((finding) => row(finding, site))}</tbody></table></div>`}`;
  return {title: "New names", body, wide: true};
}

function nothing(): Html {
  return html`<p class="empty"><strong>Why is this empty?</strong> No name that the list lacks stands in enough ads of enough employers. On the console: <code>assay emerging</code> looks with other limits.</p>`;
}

function row(finding: Finding, site: Site): Html {
  const seen = finding.points.find(({count}) => count > 0);
  const ads = finding.evidence
    .slice(0, 2)
    .map((id, i) =>
      site.live ? html`<a href="${linkTo(site, `ad?id=${encodeURIComponent(id)}`)}">ad ${i + 1}</a> ` : null
    );
  return html`<tr><th scope="row">${finding.about["term"] ?? ""}</th><td class="text">${finding.state ?? "–"}</td><td>${seen === undefined ? "–" : timeWords(seen.at)}</td><td>${number(adsOf(finding))} ${ads}</td><td class="wide-only">${sparkline(finding.points)}</td></tr>`;
}
