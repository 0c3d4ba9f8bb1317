import {Parser} from "htmlparser2";
import {microdataReader} from "./html/microdata.ts";
import {isObject, type JsonObject} from "./json.ts";
import {parseLooseJson} from "./loose-json.ts";
import {jobPostings} from "./schema-org/nodes.ts";

/**
 * Finds the job postings that a web page describes for machines: JSON-LD scripts, else microdata.
 *
 * Broken JSON is mended where that is safe. A page with one posting lends it its canonical address.
 *
 * @returns JobPosting nodes of schema.org, in page order; none when the page describes none
 */
export function readHtmlPage(html: string): {readonly records: readonly unknown[]} {
  const scripts: string[] = [];
  const microdata = microdataReader();
  let address: string | null = null;
  let script: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "script")
        script =
          /^\s*application\/(?:ld\+)?json\b/i.test(attributes.type ?? "") && isLinked(attributes.type) ? "" : null;
      address ??= pageAddress(name, attributes);
      microdata.open(name, attributes);
    },
    ontext(text) {
      if (script !== null) script += text;
      microdata.text(text);
    },
    onclosetag(name) {
      if (name === "script" && script !== null) {
        scripts.push(script);
        script = null;
      }
      microdata.close(name);
    }
  });
  parser.end(html);
  const linked = scripts.flatMap((json) => jobPostings(parseLooseJson(json)));
  const records = linked.length > 0 ? linked : microdata.records();
  return {records: records.map((record) => (records.length === 1 ? withAddress(record, address) : record))};
}

const isLinked = (type: string | undefined) => /ld\+json/i.test(type ?? "");

function pageAddress(name: string, attributes: Readonly<Record<string, string>>): string | null {
  const canonical = name === "link" && attributes.rel === "canonical" ? attributes.href : undefined;
  const shared = name === "meta" && attributes.property === "og:url" ? attributes.content : undefined;
  const address = canonical ?? shared;
  return address !== undefined && /^https?:\/\//.test(address) ? address : null;
}

function withAddress(record: JsonObject, address: string | null): JsonObject {
  return address === null || record.url !== undefined || !isObject(record) ? record : {...record, url: address};
}
