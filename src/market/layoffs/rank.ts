import type {LayoffRank} from "../../model/layoff.ts";

const filing =
  /\bwarn\b|\bfiling\b|\bfiled\b|\b(?:8|10)-?[kq]\b|\bsec\b|sec\.gov|\bregulator\b|\.gov\b|\bstate notice\b|\bnotice\b/;
const leak =
  /\bleak\w*|\brumou?r\w*|\bunconfirmed\b|\banonymous\b|\bblind\b|teamblind|thelayoff|\breddit\b|glassdoor|\binternal memo\b/;
const report = /https?:|\.\w{2,}$|\breport\w*|\bverified\b|\bnews\b|\bpress\b|\bannounce\w*|\bstatement\b|\w/;

/**
 * How far a source of a layoff can be trusted, from its name, address or kind: an official filing, then a report by a named
 * outlet or the employer, then a leak; `unsaid` when nothing is named.
 *
 * The word "report" is what the list says of it; nobody here has verified it again.
 */
export function rankOfSource(kind: string | null, source: string | null): LayoffRank {
  const words = [kind, source].flatMap((word) => (word === null ? [] : [word.toLowerCase()]));
  if (words.some((word) => leak.test(word))) return "leak";
  if (words.some((word) => filing.test(word))) return "filing";
  return words.some((word) => report.test(word)) ? "report" : "unsaid";
}
