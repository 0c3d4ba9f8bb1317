import {hasKeys, type JsonObject} from "./json.ts";
import {type Reader, rejected} from "./reader.ts";
import {columnsOf} from "./row/columns.ts";
import {isOwnOutput, ownOutput} from "./row/own-output.ts";
import {readRow} from "./row/read-row.ts";

const noticeKeys = ["legal", "notice", "terms", "copyright", "disclaimer", "api_documentation"];

/** Any other record: a row whose columns are told by their names. The last reader; it takes every record. */
export const row: Reader = {
  name: "row",
  claims: () => true,
  read: (record, at, context) => {
    if (isNotice(record)) return rejected("record-not-a-posting", at, "notice");
    const read = readRow(record, at, context);
    return isOwnOutput(record) ? {...read, raws: read.raws.map((raw) => ownOutput(record, raw))} : read;
  }
};

/** A legal notice or the like, as some services put before their lists. */
function isNotice(record: JsonObject): boolean {
  const columns = columnsOf(record);
  const speaks = columns.get("title") !== undefined || columns.get("body") !== undefined;
  return !speaks && noticeKeys.some((key) => hasKeys(record, key));
}
