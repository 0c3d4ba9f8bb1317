import {atStart} from "./skill-names.ts";

const forms: Readonly<Record<string, string>> = {
  ai: "AI",
  api: "API",
  bi: "BI",
  crm: "CRM",
  devops: "DevOps",
  devsecops: "DevSecOps",
  erp: "ERP",
  gis: "GIS",
  hr: "HR",
  ios: "iOS",
  it: "IT",
  javascript: "JavaScript",
  llm: "LLM",
  ml: "ML",
  mlops: "MLOps",
  nlp: "NLP",
  php: "PHP",
  qa: "QA",
  rails: "Rails",
  ruby: "Ruby",
  sap: "SAP",
  seo: "SEO",
  ui: "UI",
  ux: "UX"
};

/** A role as pages write it: `ios engineer` → `iOS engineer`, `data engineer` → `Data engineer`. */
export function roleName(role: string): string {
  return atStart(role.replace(/[a-z]+/g, (word) => forms[word] ?? word));
}
