// Bundles src/ into dist/ and compiles the skill list to JSON, so that the command starts quickly.
import {copyFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {pathToFileURL} from "node:url";
import {root} from "./setup.mjs";

export async function build() {
  const [{build: bundle}, {parse}] = await Promise.all([import("esbuild"), import("yaml")]);
  const draft = join(root, `dist.${process.pid}`);
  await bundle({
    entryPoints: {
      assay: join(root, "src/app/cli/main.ts"),
      index: join(root, "src/index.ts"),
      "ingest-worker": join(root, "src/app/warehouse/intake/worker.ts")
    },
    outdir: draft,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20.10",
    packages: "external",
    logLevel: "warning"
  });
  const lens = join(root, "lens");
  const files = readdirSync(lens)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  const entries = Object.fromEntries(
    files.map((name) => [basename(name, ".yaml"), parse(readFileSync(join(lens, name), "utf8")) ?? []])
  );
  writeFileSync(join(draft, "lens.json"), JSON.stringify(entries));
  copyFileSync(join(lens, "weights.json"), join(draft, "weights.json"));
  // A build that fails leaves the last one in place.
  rmSync(join(root, "dist"), {recursive: true, force: true});
  renameSync(draft, join(root, "dist"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
