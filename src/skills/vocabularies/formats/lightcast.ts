import type {SkillKind} from "../../../model/skill.ts";
import {columnsOf, labelFault, textOf, tidy} from "./columns.ts";
import type {Columns, Shape} from "./shape.ts";

const idOf = (columns: Columns) => textOf(columns, "id", "skill_id");
const nameOf = (columns: Columns) => tidy(textOf(columns, "name", "skill_name"));

/** Lightcast Open Skills: `{data: [{id, name, type: {name}}]}`, or a table with these columns. */
const skills: Shape = {
  vocabulary: "lightcast",
  fits: (columns, told) =>
    idOf(columns) !== "" &&
    nameOf(columns) !== "" &&
    (told || (/^(?:KS|ES|BGS)[0-9A-Z]{4,}$/.test(idOf(columns)) && typeOf(columns) !== "")),
  read(columns) {
    const [id, name] = [idOf(columns), nameOf(columns)];
    if (id === "" || id.length > 100) return "without-id";
    return labelFault([name]) ?? {of: "skill", id, name, aliases: [], kind: kindOf(columns, name)};
  }
};

/** The forms of Lightcast. */
export const lightcastShapes: readonly Shape[] = [skills];

function typeOf(columns: Columns): string {
  const nested = columnsOf(columns.get("type"));
  return nested === null ? textOf(columns, "type", "skill_type", "typename") : textOf(nested, "name", "id");
}

function kindOf(columns: Columns, name: string): SkillKind {
  if (/\((?:[\w ]+ )?Programming Language\)$/i.test(name)) return "language";
  const type = typeOf(columns).toLowerCase();
  if (type.startsWith("certification") || type === "st3") return "certificate";
  if (type.startsWith("common") || type === "st2") return "trait";
  return columns.get("issoftware") === true || /\bsoftware\)$/i.test(name) ? "tool" : "technique";
}
