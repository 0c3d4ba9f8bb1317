import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {Skill} from "../../model/skill.ts";
import type {Lens} from "../../skills/lens.ts";
import type {Settings} from "../cli/settings.ts";
import {hash} from "../hash.ts";
import {version} from "../version.ts";
import {chosenLens, chosenSkills} from "../vocabularies/chosen.ts";
import {forgottenEdition} from "../warehouse/forgotten.ts";
import {type Manifest, newestManifest} from "../warehouse/manifest.ts";
import type {Market} from "../warehouse/market.ts";

/** What the answers are made from. */
export interface ApiContext {
  readonly skills: () => ReadonlyMap<string, Skill>;
  /** Compiled when it is first asked for: a second or two. */
  readonly lens: () => Lens;
  /** The newest vintage; null where the warehouse holds none. */
  readonly newest: () => Manifest | null;
  /** Does work on a vintage, the newest when none is named. @throws Error `no postings yet: …`, `unknown vintage: …` */
  readonly withMarket: <T>(work: (market: Market) => Promise<T>, vintage?: number) => Promise<T>;
  /** Names what an answer depends on: two answers under the same name are the same. */
  readonly edition: (depends: "vintage" | "skills") => string;
  readonly warehouse: string;
  readonly vocabulary: string;
  readonly chosenForAi: readonly string[];
  /** Told of an error that the other side is told nothing of. */
  readonly report: (error: unknown) => void;
  /** Ends the sessions that are open. */
  readonly close: () => void;
}

/** What chooses the data of an API. */
export type ApiSettings = Pick<Settings, "warehouse" | "lens" | "vocabulary" | "vocabularies" | "chosenForAi">;

/** The context of a warehouse and a skill list; a new vintage is seen by the next request. */
export function contextOf(settings: ApiSettings, report: ApiContext["report"] = onConsole): ApiContext {
  const {warehouse, vocabulary, chosenForAi} = settings;
  const skills = once(() => chosenSkills(settings));
  const listed = once(() => hash(JSON.stringify([...skills()])));
  const held = heldIn(warehouse);
  const newest = () => held().manifest;
  const open = async (vintage: number): Promise<Market> => {
    const {openMarket} = await import("../warehouse/market.ts");
    return openMarket(warehouse, vocabulary, {skills: skills(), chosenForAi, ...(vintage === 0 ? {} : {vintage})});
  };
  const {withNewest, close} = sessionsOf(open, held);
  return {
    skills,
    lens: once(() => chosenLens(settings)),
    newest,
    withMarket: (work, vintage) => (vintage === undefined ? withNewest(work) : withOlder(open(vintage), work)),
    close,
    edition: (depends) => {
      return hash(JSON.stringify([version, listed(), depends === "vintage" ? held().edition : null]));
    },
    warehouse,
    vocabulary,
    chosenForAi,
    report
  };
}

/** One line on the console of the server, where the other side is told nothing. */
function onConsole(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

async function withOlder<T>(opening: Promise<Market>, work: (market: Market) => Promise<T>): Promise<T> {
  const market = await opening;
  try {
    return await work(market);
  } finally {
    market.close();
  }
}

function once<T>(make: () => T): () => T {
  let made: {readonly value: T} | null = null;
  return () => {
    made ??= {value: make()};
    return made.value;
  };
}

/** The newest vintage of a warehouse as it lies there now. */
interface Held {
  readonly manifest: Manifest | null;
  /** Names what it holds: another vintage has another, and so has the same one after something in it was forgotten. */
  readonly edition: string;
}

/** A manifest is parsed again only when a newer stands beside it, or when what it lists was replaced to forget something. */
function heldIn(folder: string): () => Held {
  let known: {readonly name: string; readonly held: Held} | null = null;
  return () => {
    const vintages = join(folder, "vintages");
    const names = existsSync(vintages) ? readdirSync(vintages).filter((name) => name.endsWith(".json")) : [];
    const name = [...names.sort(), forgottenEdition(folder)].join(" ");
    if (known?.name !== name) known = {name, held: heldOf(newestManifest(folder))};
    return known.held;
  };
}

function heldOf(manifest: Manifest | null): Held {
  const told = manifest === null ? null : {...manifest, inputs: [], files: manifest.files.map(({path}) => path)};
  return {manifest, edition: hash(JSON.stringify(told))};
}

interface Session {
  readonly held: Held;
  readonly market: Promise<Market>;
  users: number;
}

/** One open session for the newest vintage; an older one is closed when nobody works on it any more. */
function sessionsOf(open: (vintage: number) => Promise<Market>, newest: () => Held) {
  let current: Session | null = null;
  const leave = (session: Session) => {
    session.users--;
    if (session.users === 0)
      session.market.then(
        (market) => market.close(),
        () => undefined
      );
  };
  const enter = (): Session => {
    const held = newest();
    if (current?.held === held) {
      current.users++;
      return current;
    }
    if (current !== null) leave(current);
    // Being the current one is a use of its own, which ends when a newer takes the place or opening failed.
    const session = {held, market: open(held.manifest?.vintage ?? 0), users: 2};
    current = session;
    session.market.catch(() => {
      if (current === session) current = null;
    });
    return session;
  };
  return {
    withNewest: async <T>(work: (market: Market) => Promise<T>): Promise<T> => {
      const session = enter();
      try {
        return await work(await session.market);
      } finally {
        leave(session);
      }
    },
    close: () => {
      if (current !== null) leave(current);
      current = null;
    }
  };
}
