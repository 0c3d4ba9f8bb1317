import type {Command} from "commander";
import type {Io} from "../io.ts";
import {checkCommand} from "./claims/check.ts";
import {listCommand} from "./claims/list.ts";
import {showCommand} from "./claims/show.ts";

/** `assay claims`: what is said of the market, held against figures; each subcommand lives in a file of its own. */
export function claimsCommand(root: Command, io: Io): void {
  const claims = root
    .command("claims")
    .summary("what is said of the market, held against figures: check, list, show")
    .description("Claims in YAML: supported, contradicted, or cannot be checked, because …");
  for (const add of [checkCommand, listCommand, showCommand]) add(claims, io);
}
