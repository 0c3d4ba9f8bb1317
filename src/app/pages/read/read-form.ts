import {type Html, html} from "../html.ts";

/** What was pasted into each box. */
export interface Pasted {
  readonly ad: string;
  readonly other: string;
}

/** Two boxes to paste or drop into; works without scripts. */
export function readForm({ad, other}: Pasted, open: boolean): Html {
  return html`<details class="paste"${open ? html` open` : null}><summary>Paste another</summary>
<form method="post" action="/read" enctype="multipart/form-data">
<div class="two">
${box({name: "ad", label: "Paste yours", hint: "An ad, a brief or a résumé", text: ad})}
${box({name: "other", label: "The other side", hint: "A résumé, or another ad; may stay empty", text: other})}
</div>
<p class="act"><button>Read</button> <span class="soft">Text, Markdown, HTML, PDF or DOCX, at most 5 MB each; you can drop a file on a box. </span><a href="/read?example=both">See it with an invented résumé</a></p>
</form></details>`;
}

interface Box {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly text: string;
}

function box({name, label, hint, text}: Box): Html {
  return html`<div class="box" data-drop><label for="${name}"><strong>${label}</strong> <span class="soft">${hint}</span></label>
<textarea id="${name}" name="${name}" rows="7" spellcheck="false">
${text}</textarea>
<label class="file" for="${name}-file">or a file</label> <input type="file" id="${name}-file" name="${name}-file" accept=".txt,.md,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf"></div>`;
}
