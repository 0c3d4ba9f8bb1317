const white = /\s/;

/** Whether a UTF-16 unit is white space, as `\s` has it. */
export function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code > 8 && code < 14);
  return code === 0xa0 || (code >= 0x1680 && white.test(String.fromCharCode(code)));
}
