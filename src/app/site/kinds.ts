import {adKind} from "./ad.ts";
import {compareKind} from "./compare.ts";
import {placesKind, rolesKind, sectorsKind} from "./cuts.ts";
import {downturnsKind} from "./downturns.ts";
import {durationKind} from "./duration.ts";
import {employerKind} from "./employer.ts";
import {evidenceKind} from "./evidence.ts";
import {familiesKind, familyKind} from "./families.ts";
import {dataKind, sourcesKind} from "./ground.ts";
import {marketKind} from "./market.ts";
import {openKind} from "./open.ts";
import type {PageKind} from "./page-kind.ts";
import {payKind} from "./pay.ts";
import {postingsIndexKind} from "./postings-index.ts";
import {roleKind} from "./role.ts";
import {shortageKind} from "./shortage.ts";
import {skillKind} from "./skill.ts";
import {emergingKind, termsKind} from "./terms.ts";

/** Every kind of page that shows figures. */
export const kinds: readonly PageKind[] = [
  marketKind,
  familiesKind,
  familyKind,
  skillKind,
  rolesKind,
  roleKind,
  payKind,
  placesKind,
  sectorsKind,
  termsKind,
  postingsIndexKind,
  openKind,
  durationKind,
  shortageKind,
  downturnsKind,
  emergingKind,
  compareKind,
  evidenceKind,
  adKind,
  employerKind,
  sourcesKind,
  dataKind
];
