import type {Pay} from "../../model/pay.ts";
import type {Found} from "../found.ts";

/**
 * The pay that stands with each job: on its line, or between its heading and the next one. Pay on a line with several
 * jobs belongs to each only when there is one for each; else it is the posting's.
 *
 * @param jobs   the jobs, each once
 * @param titles every title that was read, the second spellings of a job too
 */
export function ownPays(
  jobs: readonly Found<string>[],
  titles: readonly Found<string>[],
  text: string,
  pays: readonly Found<Pay>[]
): readonly (Pay | null)[] {
  if (pays.length === 0) return jobs.map(() => null);
  const starts = [...new Set(titles.map(({start}) => start))].toSorted((a, b) => a - b);
  return jobs.map(({start}, i) => {
    const next = starts.find((other) => other > start) ?? (jobs.length > 1 ? text.length : lineEnd(text, start));
    const mine = pays.filter((pay) => pay.start >= start && pay.start < next);
    const [first] = mine;
    if (first === undefined) return null;
    const sharesLine = starts.filter((other) => lineEnd(text, other) === lineEnd(text, start)).length > 1;
    if (!sharesLine) return first.value;
    const onLine = pays.filter((pay) => lineEnd(text, pay.start) === lineEnd(text, start));
    return onLine.length >= starts.filter((other) => lineEnd(text, other) === lineEnd(text, start)).length && i >= 0
      ? first.value
      : null;
  });
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
