import {spawn} from "node:child_process";

/**
 * Opens an address in the person's own browser, where there is a display to show it on.
 *
 * @returns whether an opener was started; one that is not installed is no error, for the address is printed too
 */
export function openBrowser(address: string, env: Readonly<Record<string, string | undefined>>): boolean {
  const opener = openerOf(env);
  if (opener === null) return false;
  const [command, ...words] = opener;
  const child = spawn(command, [...words, address], {stdio: "ignore", detached: true});
  child.on("error", () => undefined);
  child.unref();
  return true;
}

/** The command that opens an address here; null without a display. */
export function openerOf(
  env: Readonly<Record<string, string | undefined>>,
  platform: string = process.platform
): readonly [string, ...string[]] | null {
  if (env["CI"] !== undefined || env["SSH_CONNECTION"] !== undefined) return null;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return env["DISPLAY"] === undefined && env["WAYLAND_DISPLAY"] === undefined ? null : ["xdg-open"];
}
