import {readFileSync} from "node:fs";
import {expect, it} from "vitest";
import {roleOccupations} from "../../src/postings/data/role-occupations.ts";
import {roleNames} from "../../src/postings/data/roles.ts";
import {occupationsOf, roleId, roleOf} from "../../src/postings/role-of.ts";
import {noSharedData, sharedData} from "../shared-data.ts";

const rows = Object.values(roleOccupations)
  .flatMap((lines) => lines.trim().split("\n"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

it("roleOf gives role, occupations and level of a title", () => {
  expect(roleOf("Senior MLOps Engineer (m/f/d), Berlin")).toEqual({
    role: "mlops-engineer",
    name: "mlops engineer",
    field: "ai",
    onet: ["15-1244.00", "15-1252.00"],
    isco: ["2522"],
    seniority: "senior"
  });
});

it.each([
  [
    "ai-integration-specialist",
    "KI-Integrationsspezialist (m/w/d)|Spécialiste intégration IA|Especialista en integración de IA"
  ],
  ["llm-integrator", "LLM Integrator|Intégrateur LLM|Integrador de LLM"],
  ["prompt-engineer", "Prompt Engineer|Ingénieur prompt|Ingeniero de prompts"],
  ["ai-solutions-architect", "KI-Architekt|Architecte solutions IA|Arquitecto de soluciones de IA"],
  ["llm-operations-engineer", "LLM Operations Engineer|Ingénieur LLMOps"],
  ["ml-platform-engineer", "ML Platform Engineer|ML-Plattform-Ingenieur|Ingénieur plateforme ML"],
  ["data-engineer", "Dateningenieurin|Ingénieur de données|Ingeniera de datos"],
  ["machine-learning-researcher", "Applied ML Researcher|KI-Forscher|Chercheur en apprentissage automatique"],
  ["ai-risk-lead", "AI Risk Lead|Leiter KI-Risiko|Responsable risques IA|Responsable de riesgos de IA"],
  ["ai-compliance-lead", "KI-Compliance-Beauftragter|Responsable conformité IA"],
  ["ai-governance-lead", "KI-Governance-Manager|Responsable gouvernance IA|Responsable de gobernanza de IA"],
  ["ai-project-manager", "KI-Projektleiter|Chef de projet IA|Jefe de proyecto de IA"],
  ["ai-product-manager", "KI-Produktmanager|Chef de produit IA|Gerente de producto de IA"],
  ["ai-evaluator", "AI Reviewer|AI QA|Human Evaluator|KI-Prüfer|Évaluatrice IA|Evaluador de IA"],
  ["data-annotator", "Data Annotator|Datenannotatorin|Annotateur de données|Anotador de datos"],
  ["ux-writer", "UX Writer|UX-Redakteur|Rédactrice UX|Redactor UX"],
  ["localisation-specialist", "Lokalisierungsspezialist|Spécialiste localisation|Especialista en localización"],
  ["video-editor", "Video Editor / Motion Designer|Videoeditor|Monteur vidéo|Editor de vídeo"]
])("roleOf names %s in four languages", (role, titles) => {
  for (const title of titles.split("|")) expect([title, roleOf(title)?.role]).toEqual([title, role]);
});

it("roleOf is null for what is no title", () => {
  expect(roleOf("Amsterdam, Netherlands")).toBe(null);
});

it("occupationsOf takes the longest name that a role ends with, and says when there is none", () => {
  expect(occupationsOf("payments data engineer")).toEqual(occupationsOf("data engineer"));
  expect(occupationsOf("wrangler")).toEqual({field: null, onet: [], isco: []});
});

it("every role of the table of names has one row of occupations with well-formed codes", () => {
  const named = rows.map(([name = ""]) => name);
  expect(new Set(named).size).toBe(named.length);
  for (const role of Object.keys(roleNames)) expect(named).toContain(role);
  for (const [, onet, isco] of rows) {
    expect(onet).toMatch(/^\d\d-\d{4}\.\d\d( \d\d-\d{4}\.\d\d)*$/);
    expect(isco).toMatch(/^\d{4}$/);
  }
});

it("roleId tells C, C++ and C# apart", () => {
  const ids = ["c developer", "c++ developer", "c# developer"].map(roleId);
  expect(ids).toEqual(["c-developer", "c-plus-plus-developer", "c-sharp-developer"]);
});

const occupations = sharedData("taxonomies/onet/Occupation Data.txt");

it.skipIf(occupations === null)(`every O*NET code exists (${occupations === null ? noSharedData : "O*NET"})`, () => {
  const lines = readFileSync(occupations ?? "", "utf8").split("\n");
  const codes = new Set(lines.map((line) => line.split("\t")[0]));
  expect(rows.flatMap(([, onet = ""]) => onet.split(" ")).filter((code) => !codes.has(code))).toEqual([]);
});
