import {adzuna} from "./adzuna.ts";
import {arbeitnow} from "./arbeitnow.ts";
import {ashby} from "./ashby.ts";
import {eures} from "./eures.ts";
import {greenhouse} from "./greenhouse.ts";
import {himalayas} from "./himalayas.ts";
import {hn} from "./hn.ts";
import {jobicy} from "./jobicy.ts";
import {justjoinit} from "./justjoinit.ts";
import {lever} from "./lever.ts";
import {microsoft} from "./microsoft.ts";
import {personio} from "./personio.ts";
import {platsbanken} from "./platsbanken.ts";
import type {Reader} from "./reader.ts";
import {rebase} from "./rebase.ts";
import {recruitee} from "./recruitee.ts";
import {remoteok} from "./remoteok.ts";
import {remotive} from "./remotive.ts";
import {row} from "./row.ts";
import {rss} from "./rss.ts";
import {schemaOrg} from "./schema-org.ts";
import {smartrecruiters} from "./smartrecruiters.ts";
import {teamtailor} from "./teamtailor.ts";
import {usajobs} from "./usajobs.ts";
import {weworkremotely} from "./weworkremotely.ts";
import {workable} from "./workable.ts";

/** Every reader, the surest first: the first that claims a record reads it, and `row` claims what is left. */
export const readers: readonly Reader[] = [
  hn,
  rebase,
  schemaOrg,
  lever,
  greenhouse,
  ashby,
  smartrecruiters,
  recruitee,
  personio,
  remoteok,
  justjoinit,
  usajobs,
  arbeitnow,
  remotive,
  jobicy,
  workable,
  teamtailor,
  himalayas,
  adzuna,
  platsbanken,
  eures,
  microsoft,
  weworkremotely,
  rss,
  row
];
