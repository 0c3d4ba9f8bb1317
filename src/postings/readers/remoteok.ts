import {decodeEntities} from "../text/html.ts";
import {unescapedHtml} from "./body.ts";
import {givenIn} from "./given.ts";
import {givenPay} from "./given-pay.ts";
import {firstString, hasKeys, type JsonObject, listOf, piecesOf, stringOf, wordOf} from "./json.ts";
import {onePosting, type Reader, rejected} from "./reader.ts";
import {workplaceOf} from "./words/workplace.ts";

/**
 * Jobs of the Remote OK API. Its first element is a legal notice, no posting.
 *
 * The salary names neither currency nor period, so both stay unknown. Being on the board does not make a job remote: many of
 * its jobs are collected elsewhere and name an office.
 */
export const remoteok: Reader = {
  name: "remoteok",
  claims: (record) => isNotice(record) || (hasKeys(record, "position", "company") && hasKeys(record, "epoch")),
  read: (record, at) => {
    if (!hasKeys(record, "position"))
      return rejected("record-not-a-posting", at, wordOf(record.legal) ?? "legal notice");
    const {pay, notes} = givenPay({low: record.salary_min, high: record.salary_max, from: "salary_min"});
    return onePosting({
      source: "remoteok",
      at,
      own_id: wordOf(record.id),
      url: firstString(record.url, record.apply_url),
      title: plain(record.position),
      body: unescapedHtml(record.description),
      markup: "html",
      employer: plain(record.company)?.trim() ?? null,
      posted: wordOf(record.date) ?? wordOf(record.epoch),
      places: listOf(plain(record.location)).flatMap((place) => piecesOf(wordOf(place) ?? "", ";")),
      workplace: givenIn(record, workplaceOf, "location"),
      pay,
      notes
    });
  }
};

function isNotice(record: JsonObject): boolean {
  return hasKeys(record, "legal") && !["position", "title", "description", "text"].some((key) => hasKeys(record, key));
}

function plain(value: unknown): string | null {
  const string = stringOf(value);
  return string === null ? null : decodeEntities(string);
}
