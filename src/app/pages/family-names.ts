import type {Family} from "../../model/skill.ts";

/** The families of skills as pages call them. */
export const familyNames: Readonly<Record<Family, string>> = {
  "ai-ml": "AI and machine learning",
  "genai-llm": "Generative AI",
  mlops: "Running models",
  "data-engineering": "Data engineering",
  "cloud-infra": "Cloud and infrastructure",
  security: "Security",
  "governance-risk": "Governance and risk",
  "product-delivery": "Product and delivery",
  "content-design": "Content and design",
  "data-quality-eval": "Data quality and evaluation",
  software: "Software",
  "analytics-stats": "Analytics and statistics",
  transferable: "Working with others",
  domain: "Fields of business"
};

/** The name of a family that comes from outside; its id when it is not known. */
export function familyName(family: string): string {
  return Object.entries(familyNames).find(([id]) => id === family)?.[1] ?? family;
}
