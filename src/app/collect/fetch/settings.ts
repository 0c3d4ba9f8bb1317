import type {Limits} from "./request.ts";
import type {World} from "./world.ts";

/** What every request of a run has in common. */
export interface FetchSettings {
  readonly world: World;
  /** Milliseconds since 1970 after which nothing new is asked; null for no end. */
  readonly deadline: number | null;
  /** Permits addresses inside private networks. */
  readonly allowPrivate: boolean;
  /** A gateway of the user's own, `http://host:port`: every request goes there, as `/<host>/<path>`; null for none. */
  readonly via: string | null;
  /** How the people of a source reach whoever runs this: an address of a page or an e-mail. */
  readonly contact: string;
  readonly limits: Limits;
}
