/**
 * Every problem that data can have. `rejects` means that the row is not read as a posting; otherwise
 * the posting is kept and the problem is a note on it.
 */
export const problemCodes = {
  "input-empty": {rejects: false, says: "the input is empty"},
  "input-truncated": {rejects: false, says: "the input ends in the middle; what came before is kept"},
  "input-not-postings": {rejects: false, says: "no posting was found in the input"},
  "input-unreadable": {rejects: false, says: "the input cannot be read"},
  "gzip-bomb": {rejects: false, says: "the archive unpacks to more than 200 times its size; reading stopped there"},
  "invalid-utf8": {rejects: false, says: "bytes that are not UTF-8 were replaced by U+FFFD"},
  "csv-ragged": {rejects: false, says: "the row has another number of fields than the header"},
  "record-too-large": {rejects: true, says: "the record is larger than 16 MB"},
  "record-too-deep": {rejects: true, says: "the record is nested deeper than 64 levels"},
  "record-invalid": {rejects: true, says: "the record is not valid"},
  "record-not-a-posting": {rejects: true, says: "the record is not a posting"},
  "text-too-long": {rejects: true, says: "the text is longer than 2 million characters"},
  "row-without-title-and-text": {
    rejects: true,
    says: "the row has neither a title nor a text",
    fix: "name the columns: --map title=Job_Title --map body=Job_Description"
  },
  "reply-not-an-advert": {rejects: true, says: "a reply in the thread, not an advert"},
  "posting-forgotten": {rejects: true, says: "the posting, or its employer, was to be forgotten"},
  "posting-synthetic": {
    rejects: false,
    says: "the posting is made up; every figure that it enters says so (synthetic)"
  },
  "posting-undated": {rejects: false, says: "the posting has no date, so it is in no time series"},
  "posting-without-body": {rejects: false, says: "the posting has a title and no body"},
  "date-unreadable": {rejects: false, says: "the date cannot be read"},
  "date-vague": {rejects: false, says: "the date is relative or open-ended, so no day is known"},
  "date-ambiguous": {rejects: false, says: "day and month cannot be told apart anywhere in the file"},
  "mojibake-repaired": {rejects: false, says: "text that had been decoded wrongly was repaired"},
  "lone-surrogate": {rejects: false, says: "half a character was replaced by U+FFFD"},
  "pay-implausible": {rejects: false, says: "the stated pay is out of any plausible range and was left out"},
  "survey-row-unreadable": {rejects: true, says: "the row of the survey names no answer or no wave"},
  "survey-does-not-add-up": {
    rejects: false,
    says: "the answers of the survey do not add up, so no figure is made of them"
  },
  "layoff-row-unreadable": {rejects: true, says: "the row names no employer or no date"},
  "layoff-without-count": {
    rejects: false,
    says: "the row gives no number of people; it counts as missing, not as zero"
  },
  "budget-unreadable": {rejects: true, says: "the row has no title or no hourly or fixed budget"},
  "claim-invalid": {rejects: true, says: "the claim cannot be read"},
  "quote-not-found": {rejects: false, says: "a value was given beside the text and stands nowhere in it"}
} as const satisfies Record<string, {rejects: boolean; says: string; fix?: string}>;

/** The code of a problem: a closed list of kebab-case words. */
export type ProblemCode = keyof typeof problemCodes;

/** The sentence for a code, with the value that was found, and what to do about it. */
export function problemMessage(code: ProblemCode, found?: string): {message: string; fix: string | undefined} {
  const entry: {says: string; fix?: string} = problemCodes[code];
  return {message: found === undefined ? entry.says : `${entry.says}: ${found}`, fix: entry.fix};
}

/** Whether a row with this problem is rejected (else it is kept, with a note). */
export function rejects(code: ProblemCode): boolean {
  return problemCodes[code].rejects;
}
