import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {rateLimit} from "../../../src/app/http/guard/rate.ts";
import {appOf} from "../../../src/app/web/app.ts";
import {contextOf} from "../../../src/app/web/context.ts";
import {madeUpOf} from "../../../src/app/web/made-up.ts";
import type {PublishedIndex} from "../../../src/market/published-index.ts";
import type {Lens} from "../../../src/skills/lens.ts";

/** What an app answered. */
export interface Answered {
  readonly status: number;
  readonly body: string;
  readonly headers: Headers;
}

/** The web app over a warehouse that may not be there, asked without a port. */
export function madeApp(lens: Lens, warehouse?: string, published: readonly PublishedIndex[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "assay-web-"));
  const settings = {lens: null, vocabulary: "assay", vocabularies: folder, chosenForAi: []};
  const now = () => "2026-11-22T08:00:00.000Z";
  const context = {
    ...contextOf({...settings, warehouse: warehouse ?? join(folder, "warehouse")}, now, published),
    lens: () => lens,
    skills: () => lens.skills
  };
  const madeUp = madeUpOf(context);
  const app = appOf(context, {rate: rateLimit(1e6, 1e6, () => 0)}, madeUp);
  const answered = async (path: string, init: RequestInit): Promise<Answered> => {
    const response = await app.request(`http://127.0.0.1${path}`, init);
    return {status: response.status, body: await response.text(), headers: response.headers};
  };
  return {
    app,
    madeUp,
    folder,
    close: context.close,
    get: (path: string, headers: Readonly<Record<string, string>> = {}) => answered(path, {headers}),
    post: (path: string, fields: Readonly<Record<string, string>>) => {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      return answered(path, {method: "POST", body: form});
    },
    postFile: (path: string, name: string, bytes: string | Uint8Array<ArrayBuffer>) => {
      const form = new FormData();
      form.set(name, new File([bytes], "dropped"));
      return answered(path, {method: "POST", body: form});
    }
  };
}
