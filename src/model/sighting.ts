/** What a board said of a posting when it was looked at. */
export const sightingStates = ["listed", "removed", "failed"] as const;
export type SightingState = (typeof sightingStates)[number];

/**
 * A board was looked at: it listed a posting, no longer listed it, or could not be read (`failed`, which says nothing of
 * the posting: an outage is no closing).
 */
export interface Sighting {
  /** Null when the source does not say which board. */
  readonly board: string | null;
  /** The id of the posting; null when the whole board failed. */
  readonly posting: string | null;
  /** ISO 8601: a day or an instant in UTC. */
  readonly seen_at: string;
  readonly state: SightingState;
}
