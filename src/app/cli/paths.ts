import {resolve} from "node:path";

/** A path as the user means it, from the folder that the command runs in; `-` stays standard input. */
export function inFolder(cwd: string, input: string): string {
  return input === "-" ? input : resolve(cwd, input);
}
