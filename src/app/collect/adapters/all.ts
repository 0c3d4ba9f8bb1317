import type {Adapter} from "./adapter.ts";
import {adzuna} from "./adzuna.ts";
import {arbeitnow} from "./arbeitnow.ts";
import {ashby} from "./ashby.ts";
import {greenhouse} from "./greenhouse.ts";
import {hn} from "./hn.ts";
import {jobicy} from "./jobicy.ts";
import {lever} from "./lever.ts";
import {page} from "./page.ts";
import {personio} from "./personio.ts";
import {platsbanken} from "./platsbanken.ts";
import {recruitee} from "./recruitee.ts";
import {remoteok} from "./remoteok.ts";
import {remotive} from "./remotive.ts";
import {rss} from "./rss.ts";
import {smartrecruiters} from "./smartrecruiters.ts";
import {teamtailor} from "./teamtailor.ts";
import {usajobs, usajobsSearch} from "./usajobs.ts";
import {weworkremotely} from "./weworkremotely.ts";
import {workable} from "./workable.ts";

/** Every source that can be collected from. */
export const adapters: readonly Adapter[] = [
  greenhouse,
  lever,
  ashby,
  smartrecruiters,
  recruitee,
  personio,
  workable,
  teamtailor,
  hn,
  usajobs,
  usajobsSearch,
  platsbanken,
  arbeitnow,
  remoteok,
  remotive,
  jobicy,
  rss,
  page,
  weworkremotely,
  adzuna
];

/** The adapter of a name. @throws Error `unknown source: …` with the known ones */
export function adapterNamed(name: string): Adapter {
  const found = adapters.find((adapter) => adapter.name === name);
  if (found === undefined)
    throw new Error(`unknown source: ${name}; known: ${adapters.map((adapter) => adapter.name).join(", ")}`);
  return found;
}
