import {version} from "../version.ts";
import {type Html, html} from "./html.ts";
import {linkTo, type Site} from "./site.ts";

/** A page before it is put into the frame of the site. */
export interface Page {
  readonly title: string;
  readonly body: Html;
  /** How wide its content runs: text, or all of the sheet. */
  readonly wide?: boolean;
}

type Links = readonly (readonly [path: string, name: string])[];

const always: Links = [
  ["seek", "I want an AI role"],
  ["hire", "I hire"],
  ["study", "I study the market"],
  ["build", "I build on it"]
];
const market: Links = [
  ["market", "Market"],
  ["families", "Skills"],
  ["roles", "Roles"],
  ["pay", "Pay"],
  ["places", "Places"],
  ["sectors", "Sectors"],
  ["terms", "Terms"],
  ["postings-index", "Index"],
  ["open", "Open ads"],
  ["duration", "Duration"],
  ["shortage", "Shortage"],
  ["downturns", "Downturns"],
  ["emerging", "New"],
  ["compare", "Compare"]
];
const ground: Links = [
  ["sources", "Sources"],
  ["claims", "Claims"],
  ["facts", "What is published"],
  ["methods", "Methods"],
  ["data", "Data"]
];

/** The whole document of a page. */
export function document(page: Page, site: Site): string {
  const {edition, live, up} = site;
  const asset = (name: string) => (live ? `/assets/${name}` : `${up}assets/${name}`);
  const {markup} = html`<!doctype html>
<html lang="en"${site.edition?.synthetic === true ? html` class="made-up"` : null}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${live ? null : html`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">`}
<title>${page.title} · Assay</title>
<link rel="icon" href="${asset("mark.svg")}" type="image/svg+xml">
<link rel="stylesheet" href="${asset("style.css")}">
<script src="${asset("assay.js")}" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
${masthead(site)}
${edition?.synthetic === true ? html`<p class="notice" role="note"><strong>Made-up data.</strong> Every figure and every ad on this page is invented.</p>` : null}
<main id="main"${page.wide === true ? html` class="wide"` : null}>
${page.body}
</main>
${foot(site)}
</body>
</html>
`;
  return markup;
}

function masthead(site: Site): Html {
  const home = site.edition === null ? "read" : "market";
  return html`<header class="masthead">
<div class="bar"><a class="brand" href="${linkTo(site, home)}">Assay</a>
${searchBox(site)}</div>
<nav aria-label="Site"><ul>${[...(site.live ? [["read", "Read"] as const] : []), ...(site.edition === null ? always : market)].map((link) => item(site, link))}</ul></nav>
</header>`;
}

function searchBox(site: Site): Html {
  if (!site.live) return html`<a class="find" href="${linkTo(site, "search")}">Find a skill or role</a>`;
  return html`<form class="find" role="search" action="/search" method="get"><label class="hidden" for="find">Find a skill, role or employer</label><input id="find" name="q" type="search" placeholder="Find a skill or role" autocomplete="off" aria-keyshortcuts="/" maxlength="100"><kbd aria-hidden="true">/</kbd><div id="found" role="status"></div></form>`;
}

function item(site: Site, [path, name]: readonly [string, string]): Html {
  const here = site.here === path ? html` aria-current="page"` : null;
  return html`<li><a href="${linkTo(site, path)}"${here}>${name}</a></li>`;
}

function foot(site: Site): Html {
  const {edition} = site;
  const known = edition === null ? ground.filter(([path]) => path === "facts" || path === "methods") : ground;
  const more: Links = [...(site.live && edition?.synthetic !== true ? [["made-up", "Try made-up data"] as const] : [])];
  const doors = site.live ? always : [];
  return html`<footer>
<nav aria-label="About"><ul>${[...known, ...doors, ...more].map((link) => item(site, link))}</ul></nav>
<p>${edition === null ? null : html`Data as of ${edition.made.slice(0, 10)} (no. ${edition.vintage}); skill list ${edition.lens.slice(0, 12)}. The margin covers chance, not which boards we read. `}Assay ${version}${site.live ? ", on this machine: nothing you paste is stored or sent." : "."}</p>
</footer>`;
}
