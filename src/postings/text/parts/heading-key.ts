const mojibakeApostrophe = /â(?:\u0080\u0099|€™)|â(?=(?:ll|re|ve|s|d|t|m)\b)/g;
const mojibakeRest = /[\u0080-\u009f]|(?<![\p{L}])[ðâï]+(?![\p{L}])|â(?=\s|$)/gu;
const notAscii = /[^\x00-\x7f]/;
const notWord = /[^a-z0-9]+/g;
const notAnyWord = /[^\p{L}\p{M}\p{N}]+/gu;
const joinedContraction = /\b(you|what|here|who)(ll|re|ve|d|s)\b/g;
const number = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s/;
const wide = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * The words of a heading as the tables have them: lower case, `and` for `&`, apostrophes and punctuation as blanks, no
 * number in front; without blanks where it is Chinese. Apostrophes may be missing, curly or decoded wrongly.
 *
 * @example headingKey("## 2. What You’ll Do:") // → "what you ll do"
 */
export function headingKey(heading: string): string {
  const folded = heading.toLowerCase().replace(/[&+]/g, " and ");
  return notAscii.test(folded) ? anyKey(folded) : tidy(folded.replace(notWord, " "));
}

function anyKey(folded: string): string {
  const repaired = folded.replace(mojibakeApostrophe, " ").replace(mojibakeRest, " ");
  const words = tidy(repaired.replace(notAnyWord, " "));
  return wide.test(words) ? words.replace(/ /g, "") : words;
}

function tidy(words: string): string {
  return words.replace(joinedContraction, "$1 $2").trim().replace(number, "");
}
