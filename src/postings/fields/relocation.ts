import type {Offer} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {listener, readSaid, type Saying} from "./said.ts";

const cue =
  /(?:relocat|moving (?:costs?|expenses?|allowance|package|assistance)|umzugs|déménagement|aide à la mobilité|reubicación|安家费|搬迁)/giu;

const people =
  "you\\b|the right|candidates?|right|great|good|exceptional|able|people|strong|talented|qualified|anyone|employees|them|someone";
const offered = "(?:is |are |can be |may be |could be )?(?:offered|available|possible|provided|included|covered)";

const sayings: readonly Saying<Offer>[] = [
  {
    // The candidate moves; that says nothing of help, unless the cost is mentioned in the same breath.
    value: null,
    pattern: new RegExp(
      "(?<!\\p{L})(?:willing(?:ness)?|able|ability|open|prepared|ready|happy|want(?:ing)?|wish(?:ing)?|looking|needs?|required?|must|have|having|plan(?:ning)?|intend\\w*|like|interested|agree|free|excited|possible|convince you|demanding|make you)\\s" +
        `(?:\\p{L}+\\s){0,2}?(?:(?:to|in|not)\\s)?(?:(?!assist|help|pay|compens|offer|provid|support|cover|sponsor)\\p{L}+\\s){0,2}?relocat(?:e|ing|ion)(?!\\s(?:${people}|assistance|package|support|expenses|costs))(?![^|;]{0,30}(?:we['’]ll|we will|we|will) (?:cover|pay|help))`,
      "giu"
    )
  },
  {
    value: null,
    pattern:
      /(?:not|n['’]t) (?:require|need)[^|;]{0,20}relocat\p{L}*|relocation (?:is )?(?:not )?(?:required|necessary|needed|requirement|optional|compan\p{L}+)|(?:recently|just|company|we(?: have|['’]ve)?|office|are|team is) (?:\p{L}+\s)?relocat(?:ed|ing)|without (?:having to |demanding )?relocat\p{L}*|(?:who|candidates|if you|until you|while you)[^|;]{0,20} relocat\p{L}*/giu
  },
  {
    value: "no",
    pattern: new RegExp(
      `(?:\\bno\\b(?! remote)[^|;,–]{0,25}?|(?:\\bnot\\b|\\bwithout\\b)(?! only)(?:(?!\\b(?:but|however|can|will|only|we)\\b)[^|;]){0,60}?|(?:n['’]t\\b|\\bcannot\\b|\\bunable\\b|\\bnor\\b)(?:(?!\\b(?:but|however|can|will|only|we)\\b)[^|;]){0,60}?)(?<!\\p{L})relocat\\p{L}*(?!\\p{L})(?!\\s(?:packages? |assistance |support |help )?${offered})(?:\\s(?:assistance|support|packages?|help|expenses|costs))?`,
      "giu"
    )
  },
  {
    value: "no",
    pattern:
      /(?<!\p{L})relocation(?:\s\p{L}+){0,3}?\s*(?:is|are|:|=|-)\s*(?:\p{L}+\s)?(?:not\b|no\b(?!\s\p{L})|unavailable|n\/a)(?:\s(?:available|offered|provided|possible|covered))?|no relocation/giu
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})relocation\s*(?:(?:&|and|\+|\/|or|,|is|are|will be|can be|could be|may be|:|-|–)\s*)?(?:(?:visas?|h-?1b)\s*)?(?:\p{L}+\s){0,2}?(?:assistance|assist|support\p{L}*|packages?|help|bonus|budget|costs?|expenses?|allowance|stipend|reimburse\p{L}*|incentive|aid|benefits?|available|availability|offered|provided|covered|paid|possible|considered|sponsor\p{L}*|included|ok|okay|programs?|programmes?|services?|compensation|welcome|yes|funds?|grant|for|an option)(?!\p{L})/giu
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})(?:offer|provid|pay|cover|help|assist|support|includ|sponsor|reimburs|fund|consider|subsidi[sz]|compensat|generous|contribut|financ)(?:e|es|ed|s|ing|ies|ance)?(?!\p{L})[^|;]{0,60}?(?<!\p{L})(?:relocat\p{L}*|moving (?:costs?|expenses?))/giu
  },
  {
    value: "yes",
    pattern: new RegExp(
      `(?<!\\p{L})(?:we|we['’]ll|we will|will|can|to|and|['’]ll|happily|we['’]re open to)\\s+(?:gladly\\s|happily\\s|also\\s|even\\s)?relocat(?:e|ing)\\s(?:${people})|(?<=^\\s*|[[(|,;–-]\\s*)(?:we )?will relocate|(?<!\\p{L})we(?: will|['’]ll)? relocate(?=\\s*[!.,|)]|\\s*$)|moving (?:allowance|package|assistance|expenses)|umzugs(?:hilfe|kosten\\p{L}*|unterstützung|pauschale)|aide (?:à la mobilité|au déménagement)|安家费|relocat\\p{L}*[^|;]{0,20}(?:we['’]ll|we will|we) (?:cover|pay|help)`,
      "giu"
    )
  },
  {value: "yes", pattern: /(?<=^\s*|[[|,(;/•·+&]\s*|\bor\s)relocation(?=\s*(?:$|[\]|,);/•·+&(]|to\s\p{Lu}))/giu}
];
const said = listener(cue, sayings);

/**
 * Whether the employer helps with moving: money, a package, assistance.
 *
 * That candidates must be willing to relocate says nothing of help. Null when unsaid; the first statement decides.
 */
export function findRelocation(text: string): Found<Offer> | null {
  return readSaid(text, said)[0] ?? null;
}
