/**
 * Thirty-two classes of characters, so that three characters are a number below 32,768: letters without case, digits,
 * white space, the hyphen, other ASCII, everything else. 0 is beyond the end.
 */
export const classCount = 32;
export const digitClass = 27;
export const spaceClass = 28;
export const hyphenClass = 29;
export const asciiClass = 30;
export const otherClass = 31;

const ascii = Uint8Array.from({length: 128}, (_, code) => classOfAscii(String.fromCharCode(code)));

function classOfAscii(letter: string): number {
  if (/[a-z]/i.test(letter)) return letter.toLowerCase().charCodeAt(0) - 96;
  if (/\d/.test(letter)) return digitClass;
  if (/\s/.test(letter)) return spaceClass;
  return letter === "-" ? hyphenClass : asciiClass;
}

/** The class of a UTF-16 unit. */
export function classOf(code: number): number {
  return ascii[code] ?? otherClass;
}

/**
 * Two letters beyond ASCII differ in nothing but case from s and k, so that a pattern may find either. A text that has one
 * is of no ad, and is not told by classes.
 */
export function hasOddLetters(text: string): boolean {
  return text.includes("\u017f") || text.includes("\u212a");
}
