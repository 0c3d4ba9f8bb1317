import type {JsonObject} from "../../../postings/readers/json.ts";
import {xmlRecords} from "../../../postings/readers/xml-records.ts";

/** The records of an XML document, and what it says of itself outside them. */
export interface XmlPage {
  readonly records: readonly JsonObject[];
  readonly about: Readonly<Record<string, string>>;
}

/** Cuts an XML text into records. @returns null when it is not XML with the root that is documented */
export function xmlPage(text: string, root: RegExp): XmlPage | null {
  const [, name = ""] = /<([A-Za-z][\w:-]*)/.exec(text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "")) ?? [];
  if (!root.test(name)) return null;
  const records: JsonObject[] = [];
  let about: Readonly<Record<string, string>> = {};
  const cutter = xmlRecords(
    (record, _line, sibling) => {
      records.push(record);
      about = sibling;
    },
    () => undefined
  );
  cutter.write(text);
  cutter.end();
  return {records, about};
}
