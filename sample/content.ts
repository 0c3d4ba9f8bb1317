import type {Stance} from "../src/model/mention.ts";
import type {Contract, Degree, Offer, Workplace} from "../src/model/values.ts";
import type {PlantedPlace} from "./data/places.ts";
import type {PlantedRole} from "./data/roles.ts";
import type {Dialect, Employer} from "./employers.ts";
import type {Level, Market} from "./market.ts";
import type {Repeated} from "./repeats.ts";

/** Of what an ad's skills depend. */
export interface Asker {
  readonly market: Market;
  readonly employer: Employer;
  readonly role: PlantedRole;
  readonly level: Level;
  readonly month: number;
}

/** A skill that an ad names, by its place in the list, and how. */
export interface Named {
  readonly skill: number;
  readonly stance: Stance;
}

/** What an ad says of its terms; `years` is null when it says none. */
export interface Terms {
  readonly workplace: Workplace;
  readonly contract: Contract;
  readonly degree: Degree;
  readonly visa: Offer;
  readonly equity: Offer;
  readonly relocation: Offer;
  readonly signing_bonus: Offer;
  readonly years: number | null;
}

/** What a job pays in a year, and what the ad says of it. */
export interface Paid {
  readonly currency: string;
  /** The true middle of the pay. */
  readonly middle: number;
  /** As stated, in whole thousands; null when the ad keeps silent. */
  readonly stated: {readonly low: number; readonly high: number} | null;
}

/** What is true of an ad apart from where and when it stands: its repeats share it. */
export interface Content {
  /** The row of the original. */
  readonly row: number;
  readonly employer: Employer;
  readonly role: PlantedRole;
  readonly level: Level;
  readonly title: string;
  readonly place: PlantedPlace;
  readonly month: number;
  readonly day: number;
  readonly asked: readonly Named[];
  /** Skills that are named and not asked for. */
  readonly named: readonly Named[];
  readonly terms: Terms;
  readonly pay: Paid;
}

/** One posting: a content at a time and place, in the way of some board. */
export interface Advert {
  readonly row: number;
  readonly id: string;
  readonly content: Content;
  /** How it repeats the content; null for the original. */
  readonly repeat: Repeated | null;
  readonly month: number;
  /** `YYYY-MM-DD`. */
  readonly posted: string;
  readonly place: PlantedPlace;
  readonly dialect: Dialect;
}
