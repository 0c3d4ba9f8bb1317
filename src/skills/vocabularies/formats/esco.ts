import type {SkillKind} from "../../../model/skill.ts";
import {labelFault, labelsOf, textOf, tidy, usable} from "./columns.ts";
import type {Columns, ReadRow, Shape} from "./shape.ts";

const idOf = (columns: Columns) => textOf(columns, "concepturi", "originuri", "uri");

/**
 * ESCO as the portal, Tabiya's tables and plain JSON lists give it: an address, a preferred label and alternative labels,
 * for skills, groups of skills, occupations and ISCO groups, told apart by the address.
 */
const concepts: Shape = {
  vocabulary: "esco",
  fits: (columns) => kindOfAddress(idOf(columns)) !== null,
  read: readConcept
};

/** The one row that says which release a folder of Tabiya holds. */
const release: Shape = {
  vocabulary: "esco",
  fits: (columns) => columns.has("uuidhistory") && columns.has("releasenotes"),
  read(columns) {
    const version = textOf(columns, "version") || (/\bv?(\d+(?:\.\d+)+)\b/.exec(textOf(columns, "name"))?.[1] ?? "");
    return version === "" ? "without-version" : {of: "release", version: tidy(version).slice(0, 40)};
  }
};

/** The forms of ESCO. */
export const escoShapes: readonly Shape[] = [concepts, release];

function readConcept(columns: Columns): ReadRow {
  const id = idOf(columns);
  const kind = kindOfAddress(id);
  if (kind === null || id.length > 300) return "without-id";
  if (textOf(columns, "status") === "obsolete") return "obsolete";
  const name = tidy(textOf(columns, "preferredlabel", "label"));
  const aliases = labelsOf(columns, "altlabels", "altlabel");
  const fault = labelFault([name]) ?? labelFault([name, ...aliases]);
  if (fault !== null) return fault;
  const labels = {id, name, aliases: usable(aliases)};
  if (kind === "skill" || kind === "isced-f")
    return {of: "skill", ...labels, kind: skillKind(kind, textOf(columns, "skilltype"))};
  const code = textOf(columns, "code", "iscogroup", "occupationgroupcode");
  return {of: "occupation", ...labels, code: code === "" ? null : code, group: kind === "isco"};
}

/** What an address of ESCO, or of an addition to it by others, names; null when it is neither. */
function kindOfAddress(id: string): string | null {
  return /^https?:\/\/[\w.-]+\/esco\/(skill|isced-f|occupation|isco)\/[\w.-]+$/.exec(id)?.[1] ?? null;
}

/** ESCO tells knowledge from skills and competences; groups of skills are neither. */
function skillKind(kind: string, type: string): SkillKind {
  return kind === "isced-f" || type === "knowledge" || type === "" ? "field" : "practice";
}
