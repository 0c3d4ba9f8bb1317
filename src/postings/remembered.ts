const usualSlots = 1 << 12;
const prime = 0x01000193;
/** So many characters of a long text choose its slot. */
const looked = 12;

interface Kept<T> {
  readonly text: string;
  readonly answer: T;
  /** Whether it was asked for since another text wanted its slot. */
  asked: boolean;
}

/**
 * The same function of a text, with answers kept ready for texts that come many times.
 *
 * Each text has one slot, in which the answer for another gives way when it was not asked for in the meantime: texts that
 * come once drive out none that come often, and no input fills the memory.
 *
 * @param longest so many characters has a text whose answer is kept
 */
export function remembered<T>(read: (text: string) => T, longest: number): (text: string) => T {
  const within = rememberedWithin(read, {longest, slots: usualSlots});
  return (text) => within(text, 0, text.length);
}

/**
 * As `remembered`, for a function of a stretch of a text, which is cut out only where the answer is not known.
 *
 * @param options.slots how many answers are kept at most; a power of two
 */
export function rememberedWithin<T>(
  read: (text: string) => T,
  {longest, slots}: {readonly longest: number; readonly slots: number}
): (text: string, from: number, to: number) => T {
  let memory: (Kept<T> | null)[] | null = null;
  return (text, from, to) => {
    if (to - from > longest) return read(copyOf(text, from, to));
    memory ??= Array.from({length: slots}, () => null);
    const slot = hashOf(text, from, to) & (slots - 1);
    const kept = memory[slot] ?? null;
    if (kept !== null && kept.text.length === to - from && text.startsWith(kept.text, from)) {
      kept.asked = true;
      return kept.answer;
    }
    const own = copyOf(text, from, to);
    const answer = read(own);
    if (kept === null || !kept.asked) memory[slot] = {text: own, answer, asked: false};
    else kept.asked = false;
    return answer;
  };
}

function hashOf(text: string, from: number, to: number): number {
  const step = 1 + Math.floor((to - from) / looked);
  let hash = to - from;
  for (let at = from; at < to; at += step) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  if (to > from) hash = Math.imul(hash ^ text.charCodeAt(to - 1), prime);
  return hash ^ (hash >>> 15);
}

/** A string of its own, for what is cut out of a text holds all of the text in memory. Joined it is one flat string. */
function copyOf(text: string, from: number, to: number): string {
  return to - from < 2 ? text.slice(from, to) : [text.slice(from, from + 1), text.slice(from + 1, to)].join("");
}
