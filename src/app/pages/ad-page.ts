import {maskPersonal} from "../../postings/mask.ts";
import type {Behind} from "../answers/behind.ts";
import {html} from "./html.ts";
import {sourceOf} from "./parts/quotes.ts";
import {type Marked, markedText, markLegend} from "./read/marked-text.ts";
import type {Page} from "./shell.ts";
import type {SkillNames} from "./skill-names.ts";

/** One ad of the warehouse. */
export interface AdPage extends Omit<Behind, "quotes"> {
  readonly text: string;
  readonly mentions: readonly Marked[];
  readonly nameOf: SkillNames;
}

/** An ad with its skills marked; what tells of persons is masked. */
export function adPage({text, mentions, nameOf, ...ad}: AdPage): Page {
  const body = html`<h1>${ad.title ?? "An ad"}</h1>
<p class="soft">${sourceOf({...ad})} · ${ad.source} · shown on this machine only; what tells of persons is masked</p>
${markLegend()}${markedText(maskPersonal(text), mentions, nameOf)}`;
  return {title: ad.title ?? "An ad", body};
}
