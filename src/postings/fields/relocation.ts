import type {Offer} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {readSaid, type Saying} from "./said.ts";

const cue =
  /(?<!\p{L})(?:relocat|moving (?:costs?|expenses?|allowance|package|assistance)|umzugs|déménagement|aide à la mobilité|reubicación|安家费|搬迁)/giu;

const sayings: readonly Saying<Offer>[] = [
  {
    value: null,
    pattern:
      /(?<!\p{L})(?:willing(?:ness)?|able|ability|open|prepared|ready|happy|want(?:ing)?|wish(?:ing)?|looking|needs?|required?|must|have|having|plan(?:ning)?|intend\w*|like|interested|consider(?:ing)?|agree|free|excited|possible)\s+(?:\p{L}+\s){0,2}?(?:to|in|not)\s+(?:\p{L}+\s){0,2}?relocat\p{L}*(?!\s(?:you\b|the right|candidates?|right|great|good|exceptional|people|strong|talented|qualified|assistance|package|support|expenses|costs|anyone))|(?:not|n['’]t) (?:require|need)[^|;]{0,20}relocat\p{L}*|relocation (?:is )?(?:required|necessary|needed|requirement)|(?:recently|just|company|we(?: have|['’]ve)?|office|are|team is) (?:\p{L}+\s)?relocat(?:ed|ing)|without (?:having to )?relocat\p{L}*|(?:who|candidates|if you)[^|;]{0,20} relocate|relocate or|remote or relocat/giu
  },
  {
    value: "no",
    pattern:
      /(?:\bno\b|\bnot\b|\bwithout\b|n['’]t\b|\bcannot\b|\bunable\b|\bnor\b)(?! only)(?:(?!\b(?:but|however|can|will|only)\b)[^|;]){0,60}?(?<!\p{L})relocat\p{L}*(?:\s(?:assistance|support|packages?|help|expenses|costs))?/giu
  },
  {
    value: "no",
    pattern:
      /(?<!\p{L})relocation(?:\s\p{L}+){0,3}?\s*(?:is|are|:|=|-)\s*(?:\p{L}+\s)?(?:not\b|no\b(?!\s\p{L})|unavailable|n\/a)(?:\s(?:available|offered|provided|possible|covered))?/giu
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})relocation\s*(?:(?:&|and|\+|\/|or|,|is|are|will be|can be|:)\s*)?(?:visas?\s*)?(?:\p{L}+\s){0,2}?(?:assistance|assist|support\p{L}*|packages?|help|bonus|budget|costs?|expenses?|allowance|stipend|reimburse\p{L}*|aid|benefits?|available|availability|offered|provided|covered|paid|possible|considered|sponsor\p{L}*|included|ok|okay|programs?|programmes?|services?|compensation|welcome|yes|funds?|grant|for)(?!\p{L})/giu
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})(?:offer|provid|pay|cover|help|assist|support|includ|sponsor|reimburs|fund|consider|subsidi[sz]|generous|paid|contribut|financ)\p{L}*[^|;]{0,60}?(?<!\p{L})(?:relocat\p{L}*|moving (?:costs?|expenses?))/giu
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})(?:we|we['’]ll|we will|will|can|to|and|['’]ll|happily)\s+(?:gladly\s|happily\s|also\s|even\s)?relocate\s(?:you|candidates?|the right|right|great|good|exceptional|people|strong|talented|qualified|anyone|them)|(?<=[[(|,]\s*)will relocate|moving (?:allowance|package|assistance|expenses)|umzugs(?:hilfe|kosten\p{L}*|unterstützung|pauschale)|aide (?:à la mobilité|au déménagement)|安家费/giu
  },
  {value: "yes", pattern: /(?<=^\s*|[[|,(;/•·+&]\s*)relocation(?=\s*(?:$|[\]|,);/•·+&]|to\s\p{Lu}))/giu}
];

/**
 * Whether the employer helps with moving: money, a package, assistance.
 *
 * That candidates must be willing to relocate says nothing of help. Null when unsaid; the first statement decides.
 */
export function findRelocation(text: string): Found<Offer> | null {
  return readSaid(text, cue, sayings)[0] ?? null;
}
