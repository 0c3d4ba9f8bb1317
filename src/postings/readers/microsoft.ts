import {hasKeys, stringOf, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";

/** Adverts of Microsoft's careers site as published in 2019: states of the United States, no dates. */
export const microsoft: Reader = {
  name: "microsoft",
  claims: (record) => hasKeys(record, "id", "title", "description", "subCategory", "targetLevel"),
  read: (record, at) =>
    onePosting({
      source: "microsoft",
      at,
      own_id: wordOf(record.id),
      title: stringOf(record.title),
      body: stringOf(record.description),
      employer: "Microsoft",
      places: placeOf({region: record.state, country: stringOf(record.state) === null ? null : "US"})
    })
};
