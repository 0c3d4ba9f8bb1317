/** The one stylesheet of the site: light and dark, 360 px and up, printable, no network. */
export const style = `
:root { color-scheme: light dark; --ink: #1d2329; --soft: #59636e; --paper: #fdfdfb; --card: #f4f4ef; --line: #d9dad3; --series: #0b6e63; --link: #0b5c8a; --mark: #fff0b8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --soft: #a2abb4; --paper: #15181b; --card: #1e2327; --line: #363d44; --series: #57c9b8; --link: #7cc4ee; --mark: #5a4a10; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; }
main, header, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
header { padding-top: 1rem; }
header nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; border-bottom: 1px solid var(--line); padding-bottom: .75rem; }
header nav strong { margin-right: auto; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.5rem 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p { max-width: 42rem; margin: .5rem 0; }
a { color: var(--link); }
.soft, figcaption, footer { color: var(--soft); font-size: .9rem; }
.made-up { background: var(--mark); padding: .5rem .75rem; border-radius: .3rem; }
figure { margin: 1.5rem 0; }
figcaption { margin-bottom: .5rem; }
svg { display: block; width: 100%; height: auto; overflow: visible; font: 12px system-ui, sans-serif; color: var(--ink); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: .3rem .5rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; white-space: normal; padding-left: 0; }
th { font-weight: 600; font-size: .9rem; color: var(--soft); }
blockquote { margin: .75rem 0; padding: .5rem .75rem; background: var(--card); border-left: 3px solid var(--series); overflow-wrap: anywhere; }
blockquote cite { display: block; font-style: normal; font-size: .85rem; color: var(--soft); margin-top: .25rem; }
mark { background: var(--mark); color: inherit; padding: 0 .15em; border-radius: .15em; }
summary { cursor: pointer; padding: .5rem 0; }
dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .25rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
footer { margin-top: 3rem; padding: 1rem; border-top: 1px solid var(--line); }
@media (max-width: 34rem) { svg { font-size: 23px; } .wide { display: none; } dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { header nav, details:not([open]) { display: none; } body { background: none; } a { color: inherit; } }
`;
