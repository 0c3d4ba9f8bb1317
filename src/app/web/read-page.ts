import type {Mention} from "../../model/mention.ts";
import type {Posting} from "../../model/posting.ts";
import type {Lens} from "../../skills/lens.ts";
import {type Html, html, raw} from "../report/html.ts";
import {stanceWords} from "../report/words.ts";

const style = `
textarea { width: 100%; min-height: 10rem; font: inherit; padding: .5rem; background: var(--card); color: var(--ink); border: 1px solid var(--line); border-radius: .3rem; }
button { font: inherit; padding: .4rem 1rem; margin-top: .5rem; }
.ad { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--card); padding: 1rem; border-radius: .3rem; }
.ad mark { background: none; border-bottom: 3px solid var(--series); padding: 0; }
.ad mark.preferred { border-bottom-style: dashed; }
.ad mark.work { border-bottom-style: double; }
.ad mark.context, .ad mark.excluded { border-bottom: 1px dotted var(--soft); }
`;

/** One ad read: its text with the skills marked by how they are asked, and what was read from it. */
export function readPage(posting: Posting | null, mentions: readonly Mention[], lens: Lens, note: string): Html {
  return html`<style>${raw(style)}</style>
<h1>Read a job ad</h1>
<p>Paste an ad. It is read on this machine, nothing is stored and nothing leaves it.</p>
<form method="post" action="/"><label for="ad" class="soft">The ad</label><textarea id="ad" name="ad" required></textarea><button>Read it</button></form>
${note === "" ? null : html`<p class="soft">${note}</p>`}
${posting === null ? null : readOut(posting, mentions, lens)}`;
}

function readOut(posting: Posting, mentions: readonly Mention[], lens: Lens): Html {
  return html`<h2>${posting.title ?? "The ad"}</h2>
<p class="soft">Solid line: must have · dashed: nice to have · double: day to day · dotted: about us, or not needed.</p>
<div class="ad">${marked(posting.text, mentions)}</div>
<h2>What it says</h2>
<dl>${facts(posting)}</dl>
<h2>Skills</h2>
<div class="scroll"><table><thead><tr><th scope="col">Skill</th><th scope="col">How it is asked</th><th scope="col">Quote</th></tr></thead><tbody>${mentions.map(
    ({skill, stance, start, end}) =>
      html`<tr><td>${lens.skills.get(skill)?.name ?? skill}</td><td>${stanceWords[stance]}</td><td>${posting.text.slice(start, end)}</td></tr>`
  )}</tbody></table></div>`;
}

function marked(text: string, mentions: readonly Mention[]): readonly Html[] {
  const pieces: Html[] = [];
  let at = 0;
  for (const {start, end, stance} of mentions) {
    pieces.push(
      html`${text.slice(at, start)}<mark class="${stance}" title="${stanceWords[stance]}">${text.slice(start, end)}</mark>`
    );
    at = end;
  }
  return [...pieces, html`${text.slice(at)}`];
}

function facts({facts: read, text}: Posting): readonly Html[] {
  return read.map(({field, value, start, end}) => {
    const quote = start === null || end === null ? null : html` <span class="soft">“${text.slice(start, end)}”</span>`;
    return html`<dt>${field.replaceAll("_", " ")}</dt><dd>${value}${quote}</dd>`;
  });
}
