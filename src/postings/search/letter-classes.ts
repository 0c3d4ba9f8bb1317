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

const longS = 0x17f;
const kelvin = 0x212a;
/** Beyond ASCII, and yet the same as s and k where letters differ in nothing but case. */
export const oddLetters: readonly number[] = [longS, kelvin];

/** The class of a UTF-16 unit. */
export function classOf(code: number): number {
  if (code < 128) return ascii[code] ?? otherClass;
  return code === longS ? 19 : code === kelvin ? 11 : otherClass;
}
