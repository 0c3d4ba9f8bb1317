import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {parse} from "yaml";
import {isObject, listOf, wordOf} from "../../postings/readers/json.ts";

/** Settings of collecting alone: `ASSAY_*`, then `assay.yaml` in the working folder, then the default. */
export interface CollectSettings {
  /** Where the people of a source reach whoever runs this. */
  readonly contact: string;
  /** Sources that the user says have consented to figures. */
  readonly consent: readonly string[];
  /** A gateway of the user's own; null for none. */
  readonly via: string | null;
}

const ownPage = "https://www.npmjs.com/package/assay-jobs";

/** Finds them. @throws Error `invalid ASSAY_COLLECT_VIA: …` */
export function collectSettings(env: Readonly<Record<string, string | undefined>>, cwd: string): CollectSettings {
  const path = join(cwd, "assay.yaml");
  const value: unknown = existsSync(path) ? parse(readFileSync(path, "utf8")) : null;
  const file = isObject(value) ? value : {};
  const consent =
    env["ASSAY_CONSENT"]?.split(/[\s,]+/) ?? listOf(file["consent"]).flatMap((name) => wordOf(name) ?? []);
  return {
    contact: env["ASSAY_CONTACT"] ?? wordOf(file["contact"]) ?? ownPage,
    consent: consent.filter((name) => name !== ""),
    via: gatewayOf(env["ASSAY_COLLECT_VIA"] ?? "")
  };
}

function gatewayOf(address: string): string | null {
  if (address === "") return null;
  if (/^https?:\/\//.test(address) && URL.canParse(address)) return address;
  throw new Error("invalid ASSAY_COLLECT_VIA: not an http or https address");
}
