import {given} from "./given.ts";
import {firstString, type JsonObject, wordOf} from "./json.ts";
import type {Reader} from "./reader.ts";
import {columnsOf} from "./row/columns.ts";
import {readRow} from "./row/read-row.ts";
import {contractOf} from "./words/contract.ts";
import {fold} from "./words/fold.ts";

const page = /^https?:\/\/(?:ec\.)?europa\.eu\/eures\/portal\/jv-se\/jv-details\/([^/?#]+)/;

/**
 * Rows of the European employment portal, told by the address of the ad; the columns may have names in any language that
 * rows are read in.
 *
 * "Contract" is the portal's word for any employment and says nothing of its term.
 */
export const eures: Reader = {
  name: "eures",
  claims: (record) => idOf(record) !== null,
  read: (record, at, context) => {
    const {raws, problems} = readRow(record, at, context);
    const columns = columnsOf(record, context.map);
    const type = columns.get("contract");
    const any = /^contra(?:to|ct)$/.test(fold(wordOf(type) ?? ""));
    const contract = any ? null : given(contractOf(type), columns.from("contract"));
    return {
      raws: raws.map((raw) => ({...raw, source: "eures", own_id: idOf(record), bare_id: false, contract})),
      problems
    };
  }
};

function idOf(record: JsonObject): string | null {
  return page.exec(firstString(record.url, record.URL, record.link, record.enlace) ?? "")?.[1] ?? null;
}
