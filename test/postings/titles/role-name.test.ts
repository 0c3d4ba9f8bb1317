import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {roleName} from "../../../src/postings/titles/role-name.ts";

describe("roleName(title)", () => {
  it.each([
    ["Senior Backend Engineer (m/f/d), Payments", "backend engineer"],
    ["Sr. Software Developer II", "software engineer"],
    ["Backend Software Engineer – Ovens", "backend engineer"],
    ["Front-End JavaScript Developer", "frontend engineer"],
    ["Full Stack Ruby Engineer", "full-stack engineer"],
    ["Fullstack Web Developer (Remote)", "full-stack engineer"],
    ["Golang Backend Developer", "backend engineer"],
    ["Golang Software Engineer", "go developer"],
    ["iOS/Android Developer", "mobile engineer"],
    ["Embedded Linux Software Engineer", "embedded software engineer"],
    ["Software Engineer, Backend", "backend engineer"],
    ["Software Engineer, iOS", "ios engineer"],
    ["Software Engineer, Bread Platform Team", "software engineer"],
    ["Engineer, Machine Learning", "machine learning engineer"],
    ["Manager, Software Engineering", "engineering manager"],
    ["Senior Manager Software Engineering", "engineering manager"],
    ["Head of Data", "head of data"],
    ["Director, Data Science", "head of data"],
    ["VP Engineering", "vp of engineering"],
    ["Sales Director", "head of sales"],
    ["Chief Technology Officer", "chief technology officer"],
    ["SRE", "site reliability engineer"],
    ["DevOps", "devops engineer"],
    ["Frontend Tech Lead", "frontend engineer"],
    ["Tech Lead", "tech lead"],
    ["Marketing Intern", "marketing specialist"],
    ["Data Science Intern", "data scientist"],
    ["Research Software Engineer", "research software engineer"],
    ["Product Manager, Ovens", "product manager"],
    ["Python Engineer", "python developer"],
    ["React Native Developer", "react native developer"],
    ["Member of Technical Staff", "member of technical staff"],
    ["Acme is hiring a data engineer", "data engineer"]
  ])("names the job of %s", (title, role) => expect(roleName(title)).toBe(role));

  it.each([
    ["AI Integration Specialist", "ai integration specialist"],
    ["LLM Integration Engineer", "llm integrator"],
    ["Prompt Engineer (Contract)", "prompt engineer"],
    ["Generative AI Architect", "ai solutions architect"],
    ["LLMOps Engineer", "llm operations engineer"],
    ["ML / AI Engineer", "machine learning engineer"],
    ["AI Engineer", "ai engineer"],
    ["MLOps Engineer", "mlops engineer"],
    ["ML Infrastructure Engineer", "ml platform engineer"],
    ["Data Platform Engineer", "data engineer"],
    ["Feature Engineer", "feature engineer"],
    ["Applied ML Researcher", "machine learning researcher"],
    ["AI Governance Lead", "ai governance lead"],
    ["AI Risk Manager", "ai risk lead"],
    ["AI Compliance Officer", "ai compliance lead"],
    ["AI Project Manager", "ai project manager"],
    ["AI Product Manager", "ai product manager"],
    ["Azure Cloud Architect", "cloud architect"],
    ["Information Security Engineer", "security engineer"],
    ["AI Red Team Engineer", "ai red teamer"],
    ["Data Labeling Specialist", "data annotator"],
    ["Content Reviewer", "content reviewer"],
    ["QA Automation Engineer", "qa engineer"],
    ["Search Quality Rater", "ai evaluator"],
    ["Conversation Designer", "ux writer"],
    ["Localization Manager", "localisation specialist"],
    ["Video Editor", "video editor"]
  ])("knows the role of %s", (title, role) => expect(roleName(title)).toBe(role));

  it.each([
    ["Softwareentwickler (m/w/d)", "software engineer"],
    ["Backend-Entwickler:in", "backend engineer"],
    ["Datenanalyst", "data analyst"],
    ["Projektleiter Hochbau", "project manager"],
    ["Ingénieur logiciel H/F", "software engineer"],
    ["Développeuse full stack", "full-stack engineer"],
    ["Chef de projet digital (F/H)", "project manager"],
    ["Desarrollador/a backend", "backend engineer"],
    ["CONDUCTORES DE CAMIÓN, EN GENERAL", "truck driver"],
    ["MEDICO", "physician"],
    ["高级后端开发工程师", "backend engineer"],
    ["前端工程师 - 上海", "frontend engineer"],
    ["某某公司诚聘 产品经理", "product manager"],
    ["算法工程师", "algorithm engineer"]
  ])("maps %s", (title, role) => expect(roleName(title)).toBe(role));

  it.each(["", "Manager", "Associate", "Wizard of Light", "We love bread", "constructor", "123"])(
    "names nothing for %j",
    (title) => expect(roleName(title)).toBeNull()
  );

  it("gives one name to spellings of one job", () => {
    for (const spellings of [
      ["Full-Stack Engineer", "fullstack developer", "Full Stack Software Engineer (m/w/d)", "Sr. Fullstack Dev"],
      ["Machine Learning Engineer", "ML Engineer", "Senior MLE", "AI/ML Engineer"],
      ["Site Reliability Engineer", "SRE", "Site Reliability Engineers"],
      ["UI/UX Designer", "UX/UI designer", "Senior UX Designer"]
    ])
      expect(new Set(spellings.map(roleName)).size).toBe(1);
  });

  it("is in lower case and never throws", () => {
    fc.assert(
      fc.property(fc.string({unit: "grapheme"}), (title) => {
        const role = roleName(title);
        expect(role === null || role === role.toLowerCase()).toBe(true);
      })
    );
  });

  it("is quick on hostile titles", () => {
    for (const piece of ["engineer ", "(m/f/", "a/b/", "、", "- ", "senior engineer and "]) {
      const begun = performance.now();
      roleName(piece.repeat(100_000));
      expect(performance.now() - begun).toBeLessThan(500);
    }
  });
});
