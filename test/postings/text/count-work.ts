type Exec = (this: RegExp, text: string) => RegExpExecArray | null;

/**
 * Counts the characters that are looked at while something runs: by position, by search and by pattern.
 *
 * The built-in methods are wrapped for the time of the run, so that growth can be told without a clock.
 */
export function countWork(run: () => unknown): number {
  const {charCodeAt, indexOf} = String.prototype;
  const exec: Exec = RegExp.prototype.exec;
  let work = 0;
  String.prototype.charCodeAt = function (at) {
    work++;
    return charCodeAt.call(this, at);
  };
  String.prototype.indexOf = function (wanted, from = 0) {
    const found = indexOf.call(this, wanted, from);
    work += Math.max(0, found === -1 ? this.length - from : found - from) + 1;
    return found;
  };
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    if (!this.sticky)
      work += Math.max(0, found === null ? text.length - from : found.index + found[0].length - from) + 1;
    else work += found === null ? 1 : found[0].length + 1;
    return found;
  };
  try {
    run();
  } finally {
    String.prototype.charCodeAt = charCodeAt;
    String.prototype.indexOf = indexOf;
    RegExp.prototype.exec = exec;
  }
  return work;
}

/** How many times more work twice the input takes: 2 when the time is linear, 4 when it is quadratic. */
export function growth(run: (input: string) => unknown, inputOf: (size: number) => string, size = 4000): number {
  const once = countWork(() => run(inputOf(size)));
  return countWork(() => run(inputOf(2 * size))) / once;
}

/** Inputs that make careless code take time by the square of their length, by name. */
export const hostileInputs: Readonly<Record<string, (size: number) => string>> = {
  "only <": (size) => "<".repeat(size),
  "only &": (size) => "&".repeat(size),
  "nested div": (size) => "<div>".repeat(size),
  "nested lists": (size) => "<ul><li>".repeat(size),
  "open quotes": (size) => '<a ="'.repeat(size),
  "mixed quotes": (size) => `<a ='<a ="`.repeat(size),
  "chained quotes": (size) => '<a =" ="'.repeat(size),
  "open comments": (size) => "<!--".repeat(size),
  "open declarations": (size) => "<!".repeat(size),
  "open scripts": (size) => "<script>".repeat(size),
  "open references": (size) => "&#x".repeat(size),
  "open links": (size) => "<a href=x>a...".repeat(size),
  "hidden paragraphs": (size) => "<p hidden>x".repeat(size),
  "table cells": (size) => "<td>x".repeat(size),
  "one late >": (size) => `<a ${"<a ".repeat(size)}>`,
  "attributes without value": (size) => `<a ${"href ".repeat(size)}>`,
  "empty lines": (size) => "\n".repeat(size),
  blanks: (size) => " ".repeat(size),
  "one long word": (size) => "A".repeat(size),
  capitals: (size) => "Aa ".repeat(size),
  colons: (size) => "Aa:".repeat(size),
  "full stops": (size) => ". ".repeat(size),
  bullets: (size) => "- a\n".repeat(size),
  numbers: (size) => "1".repeat(size),
  bars: (size) => "a | ".repeat(size),
  stars: (size) => "**".repeat(size),
  chinese: (size) => "岗位:".repeat(size),
  emoji: (size) => "🚀".repeat(size)
};
