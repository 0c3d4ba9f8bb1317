import {spawn, spawnSync} from "node:child_process";
import {chownSync, existsSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** A Postgres server of our own, over a Unix socket in a folder of its own. */
export interface PostgresServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export const noPostgres = "no Postgres server is installed (Debian: postgresql)";

/** Where Debian's package keeps the programs of the server; null where it is not installed. */
export function postgresPrograms(): string | null {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).sort() : [];
  const found = [...versions.map((version) => join(root, version, "bin")), "/usr/local/bin", "/usr/bin"];
  return found.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres"))) ?? null;
}

/** Starts an empty server; it refuses to run as root, so root starts it as the user `postgres` or `nobody`. */
export async function postgresServer(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), "pg-"));
  const user = process.getuid?.() === 0 ? userFor(folder) : {};
  const options = {...user, cwd: folder, env: {...process.env, LC_ALL: "C", TZ: "UTC"}};
  const made = spawnSync(
    join(programs, "initdb"),
    ["-D", join(folder, "data"), "-U", "assay", "-A", "trust", "-N", "-E", "UTF8"],
    options
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${String(made.stderr)}`);
  const server = spawn(join(programs, "postgres"), ["-D", join(folder, "data"), "-k", folder, "-h", "", "-F"], {
    ...options,
    stdio: "ignore"
  });
  await ready(folder);
  return {
    url: `postgres://assay@localhost/postgres?host=${encodeURIComponent(folder)}`,
    close: () =>
      new Promise((resolve) => {
        server.on("exit", () => {
          rmSync(folder, {recursive: true, force: true});
          resolve();
        });
        server.kill("SIGINT");
      })
  };
}

function userFor(folder: string): {readonly uid: number; readonly gid: number} {
  const id = (name: string) => Number(spawnSync("id", ["-u", name], {encoding: "utf8"}).stdout);
  const uid = id("postgres") > 0 ? id("postgres") : id("nobody");
  chownSync(folder, uid, uid);
  return {uid, gid: uid};
}

async function ready(folder: string): Promise<void> {
  for (let tried = 0; tried < 200; tried++) {
    if (existsSync(join(folder, ".s.PGSQL.5432"))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Postgres did not start");
}
