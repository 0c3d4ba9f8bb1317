import type {Finding} from "../../../model/finding.ts";
import {escapeText} from "../../pages/html.ts";
import {plainText} from "../../picture/scene.ts";
import {type Caption, pointWords} from "./caption.ts";
import type {Theme} from "./palette.ts";

/** The page of an <iframe>: the chart, and all that it says as text and as a table behind it. */
export function framePage(
  svg: string,
  {caption, findings, theme}: {readonly caption: Caption; readonly findings: readonly Finding[]; readonly theme: Theme}
): string {
  const rows = findings.flatMap(({points, unit, about}) =>
    points.map((point) => `<li>${escaped([...Object.values(about), pointWords(point, unit)].join(" · "))}</li>`)
  );
  const warning = caption.warning === null ? "" : `<p class="warning"><strong>${escaped(caption.warning)}</strong></p>`;
  return `<!doctype html>
<html lang="en" class="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(caption.title)}</title>
<link rel="stylesheet" href="embed.css">
</head>
<body>
<main>
<h1 class="unseen">${escaped(caption.title)}</h1>
${warning}<figure>${svg}<figcaption class="unseen">${escaped([caption.says, ...caption.notes].join(" "))}</figcaption></figure>
<details><summary>The values, and how to cite</summary><ul>${rows.join("")}</ul><p>${escaped(caption.citation)}</p></details>
</main>
</body>
</html>
`;
}

/** The stylesheet of frames. */
export const frameStyle = `:root { color-scheme: light; --paper: #fdfdfb; --ink: #1d2329; --soft: #59636e; --alarm: #a32a00; }
:root.dark { color-scheme: dark; --paper: #15181b; --ink: #e6e8ea; --soft: #a2abb4; --alarm: #ff9b73; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 14px/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 0 8px; }
figure { margin: 0; }
svg { display: block; width: 100%; height: auto; }
ul { columns: 2; padding-left: 1.2rem; font-variant-numeric: tabular-nums; }
@media (max-width: 480px) { ul { columns: 1; } }
.warning { color: var(--alarm); margin: 8px 16px 0; }
details { color: var(--soft); margin: 4px 16px; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

function escaped(text: string): string {
  return escapeText(plainText(text));
}
