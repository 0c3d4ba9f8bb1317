import {writeFileSync} from "node:fs";
import type {OpenAPIHono} from "@hono/zod-openapi";
import {apiOf} from "../../../src/app/http/api.ts";
import {type ApiContext, contextOf} from "../../../src/app/http/context.ts";
import {type Here, runHere} from "../cli/run-here.ts";

/** A small warehouse that a test made, and what answers over it. */
export interface Made {
  readonly here: Here;
  readonly context: ApiContext;
  readonly api: OpenAPIHono;
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly remove: () => void;
}

/** Eighty invented ads of forty employers in two months; half ask for Python, one holds hostile text. */
export const ads = Array.from({length: 80}, (_, i) => ({
  id: `ad-${i}`,
  title: i % 2 === 0 ? "Data Engineer" : "Office Manager",
  company: `Employer ${String.fromCharCode(65 + (i % 26))}${i % 40}`,
  date: i < 40 ? "2026-01-15" : "2026-02-15",
  location: i % 4 === 0 ? "Berlin, Germany" : "London, United Kingdom",
  url: `https://jobs.example/${i}`,
  description:
    i === 0
      ? "Requirements:\n- Python <script>alert(1)</script> \u202egnp.exe and SQL\n- write to jane.roe@example.com or +44 20 7946 0958\nContact Jane Roe for more."
      : i % 2 === 0
        ? `Requirements:\n- Python and SQL, ${i} services\n- £60,000 - £70,000 a year`
        : `You keep the office of ${i} people running and order what it needs.`
}));

export async function makeWarehouse(rows: readonly object[] = ads): Promise<Made> {
  const here = runHere();
  writeFileSync(here.path("ads.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
  const ran = await here.run("ingest", here.path("ads.jsonl"), "--quiet");
  if (ran.code !== 0) throw new Error(ran.err);
  return overFolder(here);
}

/** The API over a folder, with or without a warehouse in it. */
export function overFolder(here: Here): Made {
  const context = contextOf({
    warehouse: here.path("warehouse"),
    lens: null,
    vocabulary: "assay",
    vocabularies: here.path("lens"),
    chosenForAi: []
  });
  const api = apiOf(context);
  return {
    here,
    context,
    api,
    get: async (path, headers = {}) => api.request(path, {headers}),
    post: async (path, body, headers = {}) =>
      api.request(path, {
        method: "POST",
        headers: {"content-type": "application/json", ...headers},
        body: typeof body === "string" ? body : JSON.stringify(body)
      }),
    remove: () => {
      context.close();
      here.remove();
    }
  };
}
