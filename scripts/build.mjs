// Bundles src/ into dist/ and compiles the skill list to JSON, so that the command starts quickly.
import {copyFileSync, cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {pathToFileURL} from "node:url";
import {serialize} from "node:v8";
import {root} from "./setup.mjs";

export async function build() {
  const [{build: bundle}, {parse}] = await Promise.all([import("esbuild"), import("yaml")]);
  const draft = join(root, `dist.${process.pid}`);
  await bundle({
    entryPoints: {
      assay: join(root, "src/app/cli/main.ts"),
      index: join(root, "src/index.ts"),
      "lens-files": join(root, "src/app/lens-files.ts"),
      "ingest-worker": join(root, "src/app/warehouse/intake/worker.ts"),
      "document-worker": join(root, "src/app/web/read/document-worker.ts")
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
  cpSync(join(root, "src/app/web/assets"), join(draft, "assets"), {recursive: true});
  const {compileShipped} = await import(pathToFileURL(join(draft, "lens-files.js")).href);
  writeFileSync(join(draft, "lens.bin"), serialize(compileShipped()));
  // A build that fails leaves the last one in place.
  rmSync(join(root, "dist"), {recursive: true, force: true});
  renameSync(draft, join(root, "dist"));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await build();
