import type {ClaimAnswer} from "../../market/claims/check-claim.ts";
import {type Html, html} from "./html.ts";
import type {Page} from "./shell.ts";

/** What is said of the market, held against figures. */
export function claimsPage(answers: readonly ClaimAnswer[]): Page {
  const body = html`<h1>What is said, held against figures</h1>
<p class="lead">A claim without a population, or without a date, cannot be checked: that is an answer too. On the console, <code>assay claims check</code> holds your own claims against your own figures.</p>
${answers.length === 0 ? html`<p class="empty">No claims are here.</p>` : answers.map(answerBlock)}`;
  return {title: "Claims", body};
}

const classes: Readonly<Record<string, string>> = {supported: "have", contradicted: "missing"};

function answerBlock({claim, verdict, because}: ClaimAnswer): Html {
  const {source} = claim;
  const who = [source.publisher, source.title, source.date].filter((word) => word !== null).join(", ");
  return html`<article class="claim ${classes[verdict] ?? "unknown"}"><h2>${verdict}</h2><p><strong>${claim.says}</strong></p><p>Because ${because.replace(/\.?$/, ".")}</p>${claim.note === null ? null : html`<p class="soft">${claim.note}</p>`}${who === "" ? null : html`<p class="soft">${source.url !== null && /^https:\/\//.test(source.url) ? html`<a href="${source.url}" rel="noopener noreferrer external">${who}</a>` : who}</p>`}</article>`;
}
