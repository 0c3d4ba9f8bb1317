import {hasKeys, type JsonObject} from "./json.ts";
import {type Reader, rejected} from "./reader.ts";
import {columnsOf} from "./row/columns.ts";
import {readRow} from "./row/read-row.ts";

const noticeKeys = ["legal", "notice", "terms", "copyright", "disclaimer", "api_documentation"];

/** Any other record: a row whose columns are told by their names. The last reader; it takes every record. */
export const row: Reader = {
  name: "row",
  claims: () => true,
  read: (record, at, context) =>
    isNotice(record) ? rejected("record-not-a-posting", at, "notice") : readRow(record, at, context)
};

/** A legal notice or the like, as some services put before their lists. */
function isNotice(record: JsonObject): boolean {
  return noticeKeys.some((key) => hasKeys(record, key)) && columnsOf(record).get("title") === undefined;
}
