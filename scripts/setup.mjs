// Makes a fresh checkout ready: npm packages installed and the command built. Speaks on stderr only.
import {spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, "node_modules", ".assay-installed");

export function ensureInstalled() {
  const [major = 0] = process.versions.node.split(".").map(Number);
  if (major < 20) fail(`node is too old: ${process.versions.node}; needed: 20 or newer`);
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  process.stderr.write("installing packages (once)\n");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(stamp, lock);
}

export async function ensureBuilt() {
  const built = join(root, "dist", "assay.js");
  if (existsSync(built) && statSync(built).mtimeMs >= newest()) return built;
  const {build} = await import("./build.mjs");
  await build();
  return built;
}

export function run(command, args, options = {}) {
  const {status, error} = spawnSync(command, args, {cwd: root, stdio: ["inherit", 2, 2], ...options});
  if (error) fail(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

function newest() {
  const files = ["src", "lens", "scripts"].flatMap((folder) => walk(join(root, folder)));
  return Math.max(statSync(join(root, "package-lock.json")).mtimeMs, ...files.map((file) => statSync(file).mtimeMs));
}

function walk(folder) {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? [path, ...walk(path)] : [path];
  });
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
