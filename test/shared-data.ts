import {existsSync} from "node:fs";
import {fileURLToPath} from "node:url";

/**
 * The path of a file or folder of the real data that lies beside the repository.
 *
 * @returns null where it is absent; tests then skip with the message of `noSharedData`
 */
export function sharedData(path: string): string | null {
  const full = fileURLToPath(new URL(`../../shared/data/${path}`, import.meta.url));
  return existsSync(full) ? full : null;
}

export const noSharedData = "real data is not beside the repository (../shared/data)";
