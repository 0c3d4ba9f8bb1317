const inClause =
  /(?<!\p{L})(?:prefer(?:red|ably|ence|able)?|nice[- ]to[- ]haves?|bonus(?: points)?|(?:is|are|be|a|big|huge|strong|definite|as a|considered an?) (?:\p{L}+ )?(?:plus|advantage|asset)|plus(?= \p{L}+ if|$|[.!)])|ideally|ideal|desirable|desired|advantageous|von vorteil|wünschenswert|idealerweise|souhaité\p{L}*|idéalement|un plus|apprécié\p{L}*|atout|deseable|valorable|se valorará|valoraremos|preferible\p{L}*|optional)(?!\p{L})|优先|加分/iu;
const heading =
  /^(?:\W|_)*(?:[\p{L}'’]+\s){0,4}?(?:nice[- ]to[- ]haves?|nice if|prefer(?:red|ences)?|bonus|plus(?:es)?|desirable|desired|ideal(?:ly)?|optional|extra|would be (?:nice|great|a plus)|also (?:nice|great)|stand out|wünschenswert|von vorteil|souhaité\p{L}*|les plus|deseable|valorable|se valorará|加分|优先)/iu;

/** Whether a clause asks for something only as a preference: `ideally`, `is a plus`, `von Vorteil`, `优先`. */
export function isPreferredClause(clause: string): boolean {
  return inClause.test(clause);
}

/**
 * Whether a position stands under a heading of preferences: `Nice to have`, `Bonus points`, `加分项`.
 *
 * The heading is the nearest short line above that is no list item and ends a paragraph or in a colon.
 */
export function isUnderPreferences(text: string, at: number): boolean {
  let end = text.lastIndexOf("\n", at);
  for (let lines = 0; end > 0 && lines < 40; lines++) {
    const start = text.lastIndexOf("\n", end - 1);
    const line = text.slice(start + 1, end).trim();
    if (isHeading(line)) return heading.test(line);
    end = start;
  }
  return false;
}

function isHeading(line: string): boolean {
  if (line.length < 3 || line.length > 70 || /^[-•*·–+\d>✓▪]/u.test(line)) return false;
  return /[:：?]\**$/u.test(line) || /^(?:[#*_【\p{Lu}\p{Script=Han}]).*[^.;,!。；，]$/u.test(line);
}
