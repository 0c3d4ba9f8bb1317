/** Whether a source permits a use: `consent` needs a word from it first; `unknown` means nobody has read that it does. */
export type Permission = "yes" | "no" | "consent" | "unknown";

/** What a source's terms say, as somebody read them on a day. They travel with everything that comes from it. */
export interface Terms {
  readonly url: string;
  /** The day they were read, `YYYY-MM-DD`; null when nobody has. */
  readonly read_on: string | null;
  /** Counts and shares. */
  readonly aggregates: Permission;
  /** Short quotes with a link to the ad. */
  readonly quotes: Permission;
  /** Words that must stand with whatever is published; null for none. */
  readonly attribution: string | null;
  /** Crawls a day that the source permits; null when it names no number. */
  readonly max_per_day: number | null;
}

/**
 * What may be done with a source: `publish` when its terms were read and permit figures, `local` otherwise: on this
 * machine only.
 */
export function useOf({read_on, aggregates}: Terms): "publish" | "local" {
  return read_on !== null && aggregates === "yes" ? "publish" : "local";
}

/** Whether a source is off until the user states that it has consented. */
export function needsConsent({aggregates}: Terms): boolean {
  return aggregates === "consent";
}

/** Terms of a public board API that nobody has read further than its address. */
export function unread(url: string): Terms {
  return {url, read_on: null, aggregates: "unknown", quotes: "unknown", attribution: null, max_per_day: null};
}
