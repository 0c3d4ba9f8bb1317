import {stringOf, valueAt, wordOf} from "./json.ts";
import {placeOf} from "./place.ts";
import {onePosting, type Reader} from "./reader.ts";

const placeholder = /城市名|^[\s\-—/,，、.。]+$/;

/**
 * Adverts of the Rebase Network list, in Markdown.
 *
 * Beside the text stand values that another program read from it. Of these only the place is taken: pay and remote work are
 * read from the words, with their quotes. A form that nobody filled in is a posting still.
 */
export const rebase: Reader = {
  name: "rebase",
  claims: (record) => record.source === "rebase-network",
  read: (record, at) => {
    const place = stringOf(valueAt(record, "parsed", "location"));
    return onePosting({
      source: "rebase",
      at,
      own_id: wordOf(record.id)?.replace(/^rebase-/, "") ?? null,
      url: stringOf(record.url),
      title: stringOf(record.title),
      body: stringOf(record.description),
      markup: "text",
      posted: wordOf(record.datePosted),
      places: place === null || placeholder.test(place) ? [] : placeOf({name: place})
    });
  }
};
