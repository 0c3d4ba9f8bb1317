import type {FactField} from "../../../model/fact.ts";
import type {Posting} from "../../../model/posting.ts";
import {type Html, html} from "../html.ts";

const names: Readonly<Record<FactField, string>> = {
  pay: "Pay",
  workplace: "Where",
  seniority: "Level",
  degree: "Degree",
  years_min: "Years asked",
  visa: "Visa sponsored",
  signing_bonus: "Signing bonus",
  relocation: "Help with moving",
  equity: "Shares or options",
  contract: "Contract"
};

/** What an ad says of pay, terms and years, each with the words that say it. */
export function adFacts(posting: Posting): Html {
  const rows = posting.facts.map(({field, value, start, end, from}) => {
    const quote = start === null || end === null ? `given as ${from}` : `“${posting.text.slice(start, end)}”`;
    return html`<div><dt>${names[field]}</dt><dd><strong>${factWords(field, value)}</strong> <span class="said">${quote}</span></dd></div>`;
  });
  if (rows.length === 0) return html`<p class="soft">Neither pay nor terms nor years were found.</p>`;
  return html`<dl class="facts">${rows}</dl>`;
}

/** `GBP 65000-80000 year` → `GBP 65,000–80,000 a year`; `not-required` → `not required`. */
function factWords(field: FactField, value: string): string {
  if (field !== "pay") return value.replaceAll("-", " ");
  return value
    .replace(/\d{4,}/g, (digits) => Number(digits).toLocaleString("en-GB"))
    .replace("-", "–")
    .replace(/ (year|month|week|day|hour)$/, " a $1");
}
