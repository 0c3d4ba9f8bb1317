import type {Offer} from "../../model/values.ts";
import type {Found} from "../found.ts";
import {listener, readSaid, type Saying} from "./said.ts";

const cue =
  /(?:visas?(?!\p{L})|visum|sponsor|h-?1-?b|work permits?|work authori[sz]ation|arbeitserlaubnis|visado|permiso de trabajo|签证)/giu;

const permit = "(?:visas?|visum|sponsor\\w*|h-?1-?b\\w*|work permits?|green cards?|e-?3|tn|o-?1)";
const gap = (most: number) => `(?:(?!\\b(?:but|however|can|will|we|only)\\b)[^|;]){0,${most}}?`;

const sayings: readonly Saying<Offer>[] = [
  {
    value: null,
    pattern:
      /\bvisa\b[^|;]{0,20}\b(?:mastercard|amex|paypal|inc\b|card|debit|europe\b|token)|\b(?:mastercard|amex|paypal|stripe|google|amazon|microsoft|uber|like|from)\b,?(?: and| &| \/)? visa(?!\s*(?:sponsor|support|transfer|assist))\b|\bno visa (?:required|needed|necessary)|visa (?:transaction|payment|application form|process(?:ing)? (?:platform|software|system))|(?:executive|business|project|exec|event|brand|corporate|content|key)\s+sponsor\w*|sponsor(?:ed|s|ing)?\s(?:by|open|content|events?|posts?|meetups?|conferences?|lunch|teams?|ads?|links?|search|training|courses?|products?|health|medical|gym)|sponsors? (?:and|&) |do you (?:now )?[^|;]{0,60}sponsor\w*|if you (?:need|require)[^|;]{0,20}visa\b[^|;]{0,12}please|no (?:problem|issue)s?[^|;]{0,12}visas?|visas?[^|;]{0,8}no (?:problem|issue)/giu
  },
  {
    value: "no",
    pattern: new RegExp(
      `(?:\\bno\\b|\\bnot\\b|\\bwithout\\b|n['’]t\\b|\\bcannot\\b|\\bunable\\b|\\bnor\\b|\\bnever\\b|\\bneither\\b)(?! only)${gap(70)}(?<!\\p{L})${permit}(?!\\p{L})(?:\\s(?:sponsor\\w*|support|assistance))?`,
      "giu"
    )
  },
  {
    value: "no",
    pattern:
      /(?<!\p{L})(?:visas?|sponsorships?|h-?1-?b)(?:\s(?:sponsorships?|support|assistance|transfers?))?\s*(?:(?:is|are|[:=(–-])\s*)(?:\w+\s){0,2}?(?:not\b|no\b(?!\s*\p{L})|unavailable|n\/a)(?:\s(?:available|offered|provided|possible|supported))?/giu
  },
  {
    value: "no",
    pattern:
      /(?<!\p{L})(?:kein|keine|sans|sin)\s[^|;]{0,20}(?:visum|visa|visado|arbeitserlaubnis)|不提供[^|;]{0,6}签证/giu
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})(?:work(?:ing)?\s|h-?1-?b\s)?(?:visas?|h-?1-?b|work permits?|visum)['’]?s?\s*(?:(?:and|&|\+|\/|,|is|are|will be|can be|:|=|-|–)\s*)?(?:\p{L}+\s){0,2}?(?:sponsor\p{L}*|support\p{L}*|assist\p{L}*|help|transfers?|provided|ok|okay|possible|available|offered|welcome|included|paid|covered|handled|friendly|yes|considered|encouraged|eligible|for (?:the |well|exceptional|qualified|great|right|strong|all))(?!\p{L})/giu
  },
  {
    value: "yes",
    pattern: new RegExp(
      `(?<!\\p{L})(?:sponsor|support|provid|offer|accept|appl|solv|help|assist|handl|cover|arrang|obtain|transfer|secur|process|consider|get|pay|take care|welcome|relocat|sort|open to)(?:e|es|ed|d|s|ing|y|ies|ance|ation|ion|ship|ships|ting|ding)?(?!\\p{L})[^|;]{0,45}?(?<!\\p{L})${permit}(?!\\p{L})`,
      "giu"
    )
  },
  {
    value: "yes",
    pattern:
      /(?<!\p{L})(?:(?:can|will|may|could|do|able to|willing to|happy to)\s+(?:also\s)?sponsor(?=\s*(?:$|[.,;!)|]|for\b|you\b|candidates|the right|qualified|exceptional|applicants|people))|(?:job |immigration |work |full )?sponsorships?\s(?:is |are |(?:may|might|can|could) be )?(?:available|offered|provided|possible|for|ok))|提供[^|;]{0,6}签证|签证(?:支持|担保|协助|办理)/giu
  },
  {
    value: "yes",
    pattern:
      /(?<=^\s*|[[|,(;/•·+&–-]\s*)(?:(?:work|tn|h1-?b|e3|o1)\s)?visas?(?=\s*(?:$|[\]|,);/•·.+&–-]|:\s*(?:h-?1|tn|yes|all|opt)|\((?:h-?1|tn|full|all|e3|yes)))/giu
  },
  // The forum's own tag, written in capitals: `ONSITE VISA INTERNS`.
  {value: "yes", pattern: /(?<![\p{L}-])(?:VISAS?|H1B)(?!\p{L})(?!\s(?:required|needed|holders?|only|valid))/gu}
];
const said = listener(cue, sayings);

const tag = /^VISAS?$/u;

/**
 * Whether the employer says that it sponsors visas or work permits.
 *
 * Null when nothing is said: that candidates must have the right to work says nothing of sponsorship unless the ad adds
 * "without sponsorship". The first statement decides; a statement of the forum's tag line goes before the rest.
 */
export function findVisa(text: string): Found<Offer> | null {
  const found = readSaid(text, said);
  const firstLine = text.indexOf("\n");
  return (
    found.find(({start, end}) => firstLine < 0 || end <= firstLine || !tag.test(text.slice(start, end))) ??
    found[0] ??
    null
  );
}
