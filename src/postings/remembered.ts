const most = 5000;

/**
 * The same function of a text, its first answers kept ready, for texts that come many times. Long ones are read anew each time,
 * so that no input fills the memory.
 *
 * @param longest so many characters has a text whose answer is kept
 */
export function remembered<T extends object | string | null>(
  read: (text: string) => T,
  longest: number
): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    if (memory.size < most && text.length <= longest) memory.set(text, answer);
    return answer;
  };
}
