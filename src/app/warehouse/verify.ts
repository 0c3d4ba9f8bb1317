import {closeSync, existsSync, openSync, readSync, statSync} from "node:fs";
import {join} from "node:path";
import type {Manifest, StoredFile} from "./manifest.ts";
import {fileHash} from "./store.ts";

/** A file that is not as it was published. */
export interface DamagedFile {
  readonly file: StoredFile;
  /** `missing`, `cut off`, `not Parquet`, or `changed`: its bytes have another hash. */
  readonly how: "missing" | "cut off" | "not Parquet" | "changed";
}

/** The files of a vintage that are gone, have another size or are no Parquet, told without reading them. */
export function glanceAt(folder: string, {files}: Manifest): readonly DamagedFile[] {
  return files.flatMap((file) => {
    const how = fault(join(folder, file.path), file.bytes);
    return how === null ? [] : [{file, how}];
  });
}

/** The same, with every byte of every file read and its hash compared. */
export async function verifyFiles(folder: string, manifest: Manifest): Promise<readonly DamagedFile[]> {
  const damaged = [...glanceAt(folder, manifest)];
  const known = new Set(damaged.map(({file}) => file.path));
  for (const file of manifest.files) {
    if (known.has(file.path)) continue;
    if ((await fileHash(join(folder, file.path))) !== file.sha256) damaged.push({file, how: "changed"});
  }
  return damaged;
}

/** `cut off: postings/2024-01/0a….parquet, 303 rows, sha256 0a…`. */
export function damageLine({file: {path, rows, sha256}, how}: DamagedFile): string {
  return `${how}: ${path}, ${rows} rows, sha256 ${sha256}`;
}

function fault(path: string, bytes: number): DamagedFile["how"] | null {
  if (!existsSync(path)) return "missing";
  if (statSync(path).size !== bytes) return "cut off";
  const handle = openSync(path, "r");
  try {
    const marks = Buffer.alloc(8);
    readSync(handle, marks, 0, 4, 0);
    readSync(handle, marks, 4, 4, Math.max(0, bytes - 4));
    return marks.toString("latin1") === "PAR1PAR1" ? null : "not Parquet";
  } finally {
    closeSync(handle);
  }
}
