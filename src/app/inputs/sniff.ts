/** What the bytes of an input hold, told from their beginning. */
export type Kind = "jsonl" | "json" | "csv" | "xml" | "html" | "parquet" | "document" | "text" | "empty";

/** How much of the beginning is looked at. */
export const sniffChars = 64 << 10;

/**
 * Tells the kind of an input from its first characters; a file's name is never asked.
 *
 * @param head  the first 64 k characters, or all of a shorter input
 * @param whole true when `head` is all there is
 */
export function tellKind(head: string, whole: boolean): Kind {
  const text = head.replace(/^\ufeff/, "").trimStart();
  if (text === "") return whole ? "empty" : "text";
  if (text.startsWith("PAR1")) return "parquet";
  if (/^(?:%PDF-|PK\u0003\u0004)/.test(text)) return "document";
  if (text.startsWith("{")) return holdsLines(text) ? "jsonl" : "json";
  if (/^\[\s*(?:[[{"\]]|$)/.test(text)) return "json";
  if (text.startsWith("<"))
    return /<(?:!doctype html|html|head|body|div|p|script|article|main|meta)\b/i.test(text.slice(0, 2000)) &&
      !/^<\?xml(?![\s\S]*<html)/i.test(text.slice(0, 2000))
      ? "html"
      : "xml";
  return delimiterOf(text) === null ? "text" : "csv";
}

/** JSON lines: the first line is a whole value, or ends like one, and the next begins like another. */
function holdsLines(text: string): boolean {
  const end = text.indexOf("\n");
  const next = end < 0 ? "" : text.slice(end).trimStart();
  return next.startsWith("{") && (parses(text.slice(0, end)) || /\}\s*$/.test(text.slice(0, end)));
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The delimiter of a header row, or null when the first line is not one: two or more short, distinct names without
 * the marks of a sentence.
 */
export function delimiterOf(text: string): "," | ";" | "\t" | "|" | null {
  const line = text.slice(0, text.search(/\r?\n|$/));
  for (const delimiter of [",", "\t", ";", "|"] as const) {
    const names = line.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, "").toLowerCase());
    const header =
      names.length > 1 &&
      new Set(names).size === names.length &&
      names.every((name) => /^[\p{L}_#][^.!?:,;|<>]{0,39}$|^$/u.test(name));
    if (header && names.filter((name) => name === "").length <= 1 && namesAnAdvert(names)) return delimiter;
  }
  return null;
}

const columns =
  /title|titel|titulo|título|titre|position|job|puesto|stelle|poste|desc|text|body|content|company|employer|empresa|firma|entreprise|unternehmen|url|link|location|ort|lieu|date|fecha|datum|salary|skill|id\b|职位|公司|描述|职|薪/;

function namesAnAdvert(names: readonly string[]): boolean {
  return names.some((name) => columns.test(name));
}
