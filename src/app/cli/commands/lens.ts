import type {Command} from "commander";
import type {Io} from "../io.ts";
import {checkCommand} from "./lens/check.ts";
import {disputeCommand} from "./lens/dispute.ts";
import {importCommand} from "./lens/import.ts";
import {listCommand} from "./lens/list.ts";
import {proposeCommand} from "./lens/propose.ts";
import {showCommand} from "./lens/show.ts";

/** `assay lens`: the skill list; each subcommand lives in a file of its own. */
export function lensCommand(root: Command, io: Io): void {
  const lens = root
    .command("lens")
    .summary("the skill list: check, list, show, import, dispute, propose")
    .description("The skill list that mentions are found with.");
  for (const add of [checkCommand, listCommand, showCommand, importCommand, disputeCommand, proposeCommand])
    add(lens, io);
}
