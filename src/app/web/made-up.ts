import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {rowMaker} from "../../../sample/generate.ts";
import {makeMarket} from "../../../sample/market.ts";
import {contextOf as apiContextOf} from "../http/context.ts";
import {findSources} from "../inputs/source.ts";
import type {MadeUpState} from "../pages/door-pages.ts";
import {ingest} from "../warehouse/ingest.ts";
import type {WebContext} from "./context.ts";

/** An invented market that is made when it is asked for, and thrown away with the server. */
export interface MadeUp {
  readonly state: () => MadeUpState;
  readonly make: () => Promise<void>;
  /** Null until it is ready. */
  readonly context: () => WebContext | null;
  readonly remove: () => void;
}

const size = {postings: 2400, months: 48, seed: 1} as const;

/** The made-up market of a server: its own warehouse in the system's folder for such things. */
export function madeUpOf(own: WebContext): MadeUp {
  let folder: string | null = null;
  let making: Promise<void> | null = null;
  let context: WebContext | null = null;
  const make = async () => {
    folder = mkdtempSync(join(tmpdir(), "assay-made-up-"));
    const warehouse = await filledWarehouse(folder, own);
    const settings = {warehouse, lens: null, vocabulary: own.vocabulary, vocabularies: folder, chosenForAi: []};
    context = {...own, ...apiContextOf(settings), skills: own.skills, lens: own.lens, published: []};
  };
  return {
    state: () => (context !== null ? "ready" : making === null ? "none" : "making"),
    make: () => {
      making ??= make().catch((error) => {
        making = null;
        throw error;
      });
      return making;
    },
    context: () => context,
    remove: () => {
      context?.close();
      if (folder !== null) rmSync(folder, {recursive: true, force: true});
    }
  };
}

async function filledWarehouse(folder: string, {lens, vocabulary, now}: WebContext): Promise<string> {
  const rows = rowMaker(makeMarket(size));
  const file = join(folder, "made-up.jsonl");
  writeFileSync(file, Array.from({length: size.postings}, (_, row) => `${rows(row).line}\n`).join(""));
  const warehouse = join(folder, "warehouse");
  const options = {
    folder: warehouse,
    lens: lens(),
    vocabulary,
    map: {},
    dryRun: false,
    now: now(),
    onProgress: () => undefined
  };
  await ingest(await findSources([file]), options);
  return warehouse;
}
