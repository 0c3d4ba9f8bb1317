import type {Seniority} from "../../../model/values.ts";
import {listOf, nameOf} from "../json.ts";
import {fold, wordTable} from "./fold.ts";

const words = wordTable<Seniority>({
  intern: [
    "intern",
    "internship",
    "internships",
    "trainee",
    "student",
    "praktikant",
    "stagiaire",
    "becario",
    "working student"
  ],
  junior: [
    "junior",
    "jr",
    "entry",
    "entry level",
    "entry_level",
    "graduate",
    "new grad",
    "new graduate",
    "recent graduates",
    "beginner",
    "en",
    "junior level",
    "entry level junior",
    "berufseinsteiger",
    "debutant",
    "mlodszy",
    "初级",
    "no experience"
  ],
  mid: [
    "mid",
    "mid level",
    "midlevel",
    "middle",
    "intermediate",
    "regular",
    "midweight",
    "medior",
    "mi",
    "mid weight",
    "confirme",
    "中级",
    "mid career",
    "intermediate level"
  ],
  senior: ["senior", "sr", "senior level", "se", "expert", "experto", "starszy", "高级", "senior professional"],
  "staff-plus": ["staff", "principal", "lead", "tech lead", "staff principal", "lead staff"],
  manager: ["manager", "management", "people manager", "team lead", "team leader", "supervisor", "middle management"],
  "director-plus": [
    "director",
    "executive",
    "c level",
    "c_level",
    "vp",
    "vice president",
    "head",
    "chief",
    "ex",
    "cxo",
    "president",
    "director level",
    "executive level",
    "top management",
    "partner",
    "owner",
    "director executive"
  ]
});

/**
 * The level that a field says; null for words that span two levels ("Mid-Senior level", "experienced", "associate").
 *
 * Of a list, the one level that all of its words agree on.
 */
export function seniorityOf(said: unknown): Seniority | null {
  const names = listOf(said).flatMap((value) => (nameOf(value) ?? "").split(/[,;|/]/).map(fold));
  const levels = new Set(names.filter((name) => name !== "").map((name) => words.get(name) ?? null));
  const [level] = levels;
  return levels.size === 1 ? (level ?? null) : null;
}
