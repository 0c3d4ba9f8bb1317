import {holdsTitle} from "./title-spans.ts";

/**
 * Whether a text without a title of its own is a job advert, and not a reply in the thread or a person who seeks work.
 *
 * Careful with adverts: what is odd but real stays one. An empty text is none.
 */
export function isAdvert(text: string): boolean {
  const opening = text.slice(0, 3000).trim();
  if (opening === "") return false;
  const [first = ""] = opening.split("\n");
  if (seeker.test(opening.slice(0, 400))) return false;
  if (offer.test(opening) || (first.split("|").length > 2 && first.length < 400)) return true;
  if (reply.test(opening)) return false;
  return opening.length > 600 || holdsTitle(first.slice(0, 300)) || /https?:\/\/|@|\[email\]/.test(opening);
}

const seeker =
  /^\W*(?:seeking work|seeking freelance|who wants to be hired|location:[^\n]{0,80}\n\s*remote:|i(?:'|’)?m (?:currently )?(?:looking for (?:a|an|work|remote|new)|seeking|available for))/i;
const offer =
  /\b(?:we(?:'|’)?re|we are|is|are|am|i(?:'|’)?m|now|currently|still|also) (?:also |now |currently |actively |still |always )?(?:hiring|recruiting|looking (?:for|to (?:hire|add|grow|expand|bring))|seeking|searching for)\b|\bjoin (?:us|our)\b|\bour (?:team|stack|tech stack|mission)\b|\bto apply\b|\bapply (?:here|at|now|via|online|by|to)\b|\bwe offer\b|\bfull[- ]?time\b[^?]{0,200}\b(?:remote|on-?site|hybrid)\b|\bsend (?:us |me )?(?:your |a )?(?:resume|cv|r[ée]sum[ée])\b|\brequirements?:|\bresponsibilities\b/i;
const reply =
  /\?\s*$|^(?:great|thanks|thank you|hi|hey|hello|sorry|yes|no|nope|yep|yeah|ok|cool|nice|wow|congrats|is|are|do|does|did|can|could|would|will|what|where|when|why|how|any|just|fyi|i|it|this|that|man|your|you|looks|seems|same|still|for (?:those|anyone)|applied|interested|sent|question|curious|as (?:a|an|someone)|not|but|so|if|because|lol|haha|note|edit|ps|the link|link|also)\b/i;
