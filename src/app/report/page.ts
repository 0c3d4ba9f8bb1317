import {type Html, html, raw} from "../pages/html.ts";
import {version} from "../version.ts";
import {style} from "./style.ts";

/** What every page says of the data behind it. */
export interface Edition {
  readonly vintage: number;
  readonly lens: string;
  readonly made: string;
  readonly synthetic: boolean;
}

/**
 * A whole page.
 *
 * @param up path from the page to the root of the site: `` or `../`
 */
export function page(title: string, up: string, edition: Edition | null, body: Html): string {
  const warning =
    edition?.synthetic === true
      ? html`<p class="made-up"><strong>Made-up data.</strong> These figures come from invented postings.</p>`
      : null;
  const asOf =
    edition === null
      ? null
      : html`Data as of vintage ${edition.vintage}, made ${edition.made.slice(0, 10)}; skill list ${edition.lens}. `;
  const {markup} = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
<header><nav aria-label="Site"><strong>Assay</strong>${edition === null ? null : html` <a href="${up}index.html">Skills</a> <a href="${up}sources.html">Sources</a> <a href="${up}methods.html">Methods</a> <a href="${up}findings.json">Data (JSON)</a>`}</nav></header>
<main>
${warning}${body}
</main>
<footer>${asOf}The margin covers chance, not which boards we read. Assay ${version}.</footer>
</body>
</html>
`;
  return markup;
}
