/** The text of an answer in the charset that it names, in its type or in the head of an XML document; UTF-8 otherwise. */
export function textOf(body: Buffer, type: string): string {
  const head = body.subarray(0, 200).toString("latin1");
  const [, named = ""] =
    /charset\s*=\s*"?([\w-]+)/i.exec(type) ?? /^\s*<\?xml[^>]*\bencoding=["']([\w-]+)/i.exec(head) ?? [];
  try {
    return new TextDecoder(named === "" ? "utf-8" : named).decode(body);
  } catch {
    return body.toString("utf8");
  }
}
